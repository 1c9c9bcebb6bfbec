import type { Ending } from '../../domain/ending.ts';
import type { Deps } from '../../feature.ts';
import type { GoalScene } from '../../shared/goals/goal-scene.ts';
import { privateTime } from '../../shared/outcomes/summary-posts.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import type { Stamp, Store } from '../../store/index.ts';

/** The announcement's kind: tells a lead what somebody said (slot) about how a goal (subject) ended. */
export const leadTold = 'ending-told';

/** A lead plans by it, so they hear of each change; null where it is their own, or they are not there. */
export async function leadToTell({ team }: GoalScene, { by, at }: Stamp, deps: Deps): Promise<string | null> {
  const absent = await absentLeads([team], deps, at);
  const lead = team.members.find(({ role, person }) => role === 'lead' && !absent.includes(person));
  return lead && lead.person !== by ? lead.person : null;
}

export async function tellLead(lead: string, { goal }: Ending, { by, at }: Stamp, store: Store): Promise<void> {
  const key = { kind: leadTold, subject: goal.id, slot: `${by}/${at.epochMilliseconds}` };
  const dueAt = await privateTime(store, lead, at);
  await store.announcements.add({ ...key, channel: lead, threadOf: null, dueAt, position: 1, joins: true });
}

/** Who said it. */
export const readTold = (slot: string): string => slot.split('/')[0]!;
