import type { Team } from '../../domain/team.ts';
import type { ToeStep } from '../../domain/toe-step.ts';
import { toeStep, toeStepForTeam, toeStepTold } from '../../shared/goals/toe-words.ts';
import type { Store } from '../../store/index.ts';

/** Says it once in the team's channel, to each whom it concerns, and to the teams that depend on it. */
export async function announceStep({ id: subject, at, told }: ToeStep, team: Team, store: Store): Promise<void> {
  const about = { subject, threadOf: null, dueAt: at, position: 0, joins: true };
  await store.announcements.add({ ...about, kind: toeStep, slot: 'said', channel: team.channel });
  for (const person of told.people) {
    await store.announcements.add({ ...about, kind: toeStepTold, slot: person, channel: person });
  }
  for (const id of told.teams) {
    const other = await store.teams.find(id);
    if (!other || other.isArchived) continue;
    await store.announcements.add({ ...about, kind: toeStepForTeam, slot: id, channel: other.channel });
  }
}
