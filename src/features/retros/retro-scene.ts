import type { Act } from '../../domain/acts.ts';
import { planningMeeting } from '../../domain/planning-meeting.ts';
import type { Retro, RetroPlace } from '../../domain/retro.ts';
import { leftOpen } from '../../domain/retro-action.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import { lastSprintBegun } from '../../domain/sprint-calendar.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { RetroScene } from './seen-retro.ts';

/** null if there is no such team any more. */
export async function retroScene(place: RetroPlace, visitor: string, deps: Deps): Promise<RetroScene | null> {
  const { store, people, settings, clock } = deps;
  const team = await store.teams.find(place.team);
  if (!team || team.isArchived) return null;
  const actions = await store.retroActions.ofTeam(team.id);
  return {
    ...{ team, settings, visitor: await people.get(visitor), absentLeads: await absentLeads([team], deps, clock()) },
    retro: (await store.retros.find(place)) ?? (await untouched(place, deps)),
    leftOpen: leftOpen(actions, place.sprint),
    agreed: actions.filter(({ sprint }) => sprint === place.sprint),
  };
}

/** Named or anonymous as the team's last one was. */
async function untouched({ team, sprint }: RetroPlace, { store }: Deps): Promise<Retro> {
  const before = await store.retros.before({ team, sprint });
  return { team, sprint, isAnonymous: before?.isAnonymous ?? false, notes: [], revealed: null };
}

export const rightIn = ({ team, visitor, settings, absentLeads }: RetroScene, act: Act): Right =>
  rightTo(act, { person: visitor, settings, teams: [team], absentLeads });

/** The sprint that a team looks back on now: the running one, but until its planning meeting the one before if its notes are still hidden. */
export async function sprintToLookBackOn(team: string, { store, settings, clock }: Deps): Promise<number | null> {
  const schedule = await scheduleOf(store, settings);
  const running = lastSprintBegun(schedule.plan, dateIn(schedule.timeZone, clock()));
  if (!running) return null;
  if (!isBefore(clock(), planningMeeting(running, schedule).at)) return running.number;

  const before = await store.retros.find({ team, sprint: running.number - 1 });
  return before && !before.revealed ? before.sprint : running.number;
}
