import { reminderTimes } from '../../domain/reminder-times.ts';
import { askedAfter } from '../../domain/sequel.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';
import { everyTeam, listsOf, sprintSlot } from '../goals/goal-lists.ts';
import { redrawPlanning } from '../sprints/planning-posts.ts';
import { scheduleOf } from '../sprints/schedule.ts';
import type { TeamSprint } from '../sprints/team-sprint.ts';

/** What a team (subject) has come to in a sprint (slot): posted when its votes close, edited in place as left-overs come. */
export const summary = 'summary';
/** The same in the planning channel: of every team in one message, of each in its thread. */
export const summaryForAll = 'summary-for-all';
export const summaryInThread = 'summary-in-thread';

/** Asks somebody (subject), privately, about the goals they own of a sprint (slot) that were not nailed. */
export const endingAsked = 'ending-asked';

/** What a team plans the next sprint by: it follows from how this one (slot) went. */
export const planningPosts = ['proposals-open', 'team-session'] as const;

/** Posts a team's summary in its channel. Call it in the transaction that closes its votes, unless that moment is switched off. */
export async function announceSummary(
  store: Store,
  { id, channel }: Pick<Team, 'id' | 'channel'>,
  sprint: number,
  dueAt: Temporal.Instant,
): Promise<void> {
  const key = { kind: summary, subject: id, slot: sprintSlot(sprint) };
  await store.announcements.add({
    ...key,
    channel,
    threadOf: null,
    dueAt,
    position: 0,
    joins: true,
    replacesOlder: true,
  });
}

/**
 * Brings up to date all that is posted of how a team's sprint went and of what the next has room for, and asks owners what is left.
 *
 * Call it in the transaction that changes outcomes, or what was said about them.
 */
export async function followSummary(store: Store, place: TeamSprint, dueAt: Temporal.Instant): Promise<void> {
  await redrawSummary(store, place);
  await askOwners(store, place, dueAt);
  await redrawNext(store, place);
}

/** The same for what stands in a summary beside the goals: sidequests, steps on toes, what a retro agreed on. */
export async function redrawSummary(store: Store, { team, sprint }: TeamSprint): Promise<void> {
  for (const kind of [summary, summaryInThread]) await store.announcements.redraw(kind, team, sprintSlot(sprint));
  await store.announcements.redraw(summaryForAll, everyTeam, sprintSlot(sprint));
}

async function redrawNext(store: Store, { team, sprint }: TeamSprint): Promise<void> {
  for (const kind of planningPosts) await store.announcements.redraw(kind, team, sprintSlot(sprint));
  for (const { kind, subject } of listsOf(team))
    await store.announcements.redraw(kind, subject, sprintSlot(sprint + 1));
  await redrawPlanning(store, sprint + 1);
}

async function askOwners(store: Store, { team, sprint }: TeamSprint, from: Temporal.Instant): Promise<void> {
  const asked = (await store.goals.ofTeam(team, sprint)).filter(askedAfter);
  for (const owner of new Set(asked.flatMap(({ owner }) => owner ?? []))) {
    const key = { kind: endingAsked, subject: owner, slot: sprintSlot(sprint) };
    const dueAt = await privateTime(store, owner, from);
    await store.announcements.add({ ...key, channel: owner, threadOf: null, dueAt, position: 0, joins: true });
    await store.announcements.redraw(key.kind, key.subject, key.slot);
  }
}

/** As soon as it is day where somebody is, on a working day of the workspace. */
export async function privateTime(store: Store, person: string, from: Temporal.Instant): Promise<Temporal.Instant> {
  const settings = (await store.settings.read())!;
  const { calendar } = await scheduleOf(store, settings);
  const timeZone = (await store.people.find(person))?.person.timeZone ?? settings.timeZone;
  const [first] = reminderTimes({ from, until: from.add({ hours: 24 * 14 }) }, { timeZone, calendar }, () => false);
  return first ?? from;
}
