import { changeRhythm } from '../../domain/change-rhythm.ts';
import { type HolidayPlace, placeCode } from '../../domain/holiday-place.ts';
import { planningSchedule } from '../../domain/planning-schedule.ts';
import type { Settings } from '../../domain/settings.ts';
import type { SprintMove } from '../../domain/sprint-moves.ts';
import { dateIn } from '../../domain/time.ts';
import type { EarlyDeps } from '../../feature.ts';
import { announceMoves } from '../../shared/sprints/announce-moves.ts';
import { holidaysAround } from '../../shared/sprints/country-holidays.ts';
import { redrawComingPlanning } from '../../shared/sprints/planning-posts.ts';
import { type HolidayCalendar, type Stamp, type Store, workspaceCalendar } from '../../store/index.ts';
import { announceHello } from './announce-hello.ts';
import type { Answers } from './draft.ts';
import { placeOf } from './kept-place.ts';

interface Sent {
  by: string;
  /** Its id. */
  form: string;
}

/** Stores what was answered in the steps that were edited, tells the planning channel which sprints this moves, and gives them. */
export async function editSettings(
  answers: Partial<Answers>,
  { by, form }: Sent,
  deps: EarlyDeps,
): Promise<SprintMove[]> {
  const { place, firstSprint, ...changes } = answers;
  const stamp = { by, at: deps.clock() };
  const calendar = place === undefined ? null : await calendarOf(place, stamp);

  return deps.store.transaction(async (store) => {
    const { before, after } = await store.settings.change((settings) => ({ ...settings, ...changes }), stamp);
    if (calendar) await changePlace(calendar, store, stamp);
    if (after.planningChannel !== before.planningChannel) await announceHello(after.planningChannel, store, stamp.at);
    const moves = await moveSprints(before, after, store, stamp);
    await announceMoves(store, { moves, channel: after.planningChannel, form }, stamp);
    await redrawComingPlanning(store, after, stamp.at);
    return moves;
  });
}

async function calendarOf(place: HolidayPlace | null, { at }: Stamp): Promise<HolidayCalendar> {
  return { id: workspaceCalendar, ...(await holidaysAround(place, dateIn('UTC', at).year)) };
}

async function changePlace(calendar: HolidayCalendar, store: Store, stamp: Stamp): Promise<void> {
  const present = await store.holidays.find(workspaceCalendar);
  const [was, is] = [present, calendar].map(placeOf).map((place) => place && placeCode(place));
  if (was !== is) await store.holidays.save(calendar, stamp);
}

/** Sprints that have begun stay as they are; in a new rhythm the others follow it. */
async function moveSprints(before: Settings, after: Settings, store: Store, stamp: Stamp): Promise<SprintMove[]> {
  if (rhythmOf(before) === rhythmOf(after)) return [];
  const pins = await store.sprints.pins();
  const { plan } = planningSchedule(before, pins, []);
  const rhythm = planningSchedule(after, pins, []).plan;
  const changed = changeRhythm(plan, rhythm, dateIn(after.timeZone, stamp.at));
  await store.sprints.savePins(changed.plan.pins, stamp);
  return changed.moved;
}

const rhythmOf = ({ sprintWeeks, sprintStartsOn, workingDays }: Settings): string =>
  [sprintWeeks, sprintStartsOn, ...workingDays].join();
