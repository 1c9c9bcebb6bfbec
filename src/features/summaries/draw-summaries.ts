import { sprintsLookedBack } from '../../domain/calibration.ts';
import { sprintStart } from '../../domain/sprint.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { goalsOf, lookBack, placeOf, readSummary } from './read-summary.ts';
import { summaryForAllMessage } from './summary-for-all-message.ts';
import { summaryInThreadMessage, summaryMessage } from './summary-message.ts';
import { companySupportWeek } from './summary-sections.ts';
import type { TeamSummary } from './team-summary.ts';

/** How each summary reads now. From the second day of the next sprint on it is history, and stays as it was. */

type Draw = (said: SaidAnnouncement, deps: Deps) => Promise<Message | null>;

const ofTeam =
  (draw: (summary: TeamSummary) => Message): Draw =>
  async ({ subject, slot }, { store, settings, clock }) => {
    const schedule = await scheduleOf(store, settings);
    const team = await store.teams.find(subject);
    const place = team && !team.isArchived ? placeOf(team, readSprintSlot(slot), schedule) : null;
    const today = dateIn(schedule.timeZone, clock());
    if (!place || isBefore(place.next.firstOn, today)) return null;
    return draw(await readSummary(place, { schedule, store, now: clock() }));
  };

export const drawSummary = ofTeam(summaryMessage);
export const drawSummaryInThread = ofTeam(summaryInThreadMessage);

export const drawSummaryForAll: Draw = async ({ slot }, { store, settings, clock }) => {
  const schedule = await scheduleOf(store, settings);
  const now = clock();
  const today = dateIn(schedule.timeZone, now);
  const teams = await store.teams.all();
  const number = readSprintSlot(slot);
  const place = teams[0] && placeOf(teams[0], number, schedule);
  if (!place || isBefore(place.next.firstOn, today)) return null;

  const goals = await store.goals.ofSprints(number - sprintsLookedBack + 1, number);
  const byTeam = Map.groupBy(
    goals.filter(({ sprint }) => sprint === number),
    ({ team }) => team,
  );
  const listed = teams.filter(({ id, isArchived }) => !isArchived || byTeam.has(id));
  const lines = listed.map(async (team) => {
    const { committed, dropped } = goalsOf(byTeam.get(team.id) ?? []);
    return { team, dropped, endings: await store.endings.of(committed) };
  });
  return summaryForAllMessage({
    ...{ sprint: place.sprint, teams: await Promise.all(lines), ...lookBack(goals), today },
    support: await companySupportWeek(place.sprint, store),
    isFinal: !isBefore(now, sprintStart(place.next, schedule.timeZone)),
  });
};
