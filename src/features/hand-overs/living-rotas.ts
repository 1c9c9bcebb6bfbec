import { type Absence, isAwayAt } from '../../domain/absence.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import type { NoteReader } from '../../domain/note-moment.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { profilesOf } from '../../shared/people/profiles.ts';
import { scheduleOf, teamReader } from '../../shared/sprints/schedule.ts';

/** A rota with the clocks, working days and absences of its people. */
export interface ReadRota {
  agreed: Agreed;
  reader: NoteReader;
}

interface Circumstances {
  schedule: PlanningSchedule;
  absences: readonly Absence[];
}

/** Those that have not ended, and whose team is not archived. */
export async function livingRotas(deps: Deps, at: Temporal.Instant): Promise<ReadRota[]> {
  const living = (await deps.store.rotas.all()).filter(({ rota }) => !rota.endedAt || isBefore(at, rota.endedAt));
  if (living.length === 0) return [];
  const circumstances = await circumstancesAt(deps, at);
  const read = await Promise.all(living.map((agreed) => readOne(agreed, circumstances, deps)));
  return read.filter(({ isOver }) => !isOver);
}

/** These, over or not. */
export async function readRotas(all: readonly Agreed[], deps: Deps): Promise<ReadRota[]> {
  if (all.length === 0) return [];
  const circumstances = await circumstancesAt(deps, deps.clock());
  return Promise.all(all.map((agreed) => readOne(agreed, circumstances, deps)));
}

/** One of them; null where it is none. */
export async function readRota(id: string, deps: Deps): Promise<ReadRota | null> {
  const agreed = await deps.store.rotas.find(id);
  return agreed && (await readRotas([agreed], deps))[0]!;
}

/** No turn has more than four weeks, and none is looked at that is not near. */
async function circumstancesAt({ store, settings }: Deps, at: Temporal.Instant): Promise<Circumstances> {
  const today = dateIn('UTC', at);
  const absences = await store.absences.between(today.subtract({ weeks: 5 }), today.add({ weeks: 9 }));
  return { schedule: await scheduleOf(store, settings), absences };
}

async function readOne(agreed: Agreed, { schedule, absences }: Circumstances, { store, people }: Deps) {
  const { rota, overlays } = agreed;
  const team = rota.team ? await store.teams.find(rota.team) : null;
  const ordered = rota.versions.flatMap((version) => version.people.map(({ person }) => person));
  const agreedOn = overlays.flatMap(({ parts }) => parts.map((part) => part.in));
  const known = await profilesOf([...ordered, ...agreedOn], { people });
  const calendar = team ? (await teamReader(team, schedule, store)).calendar : schedule.calendar;
  const zoneOf = (person: string) => known.get(person)?.timeZone ?? rota.timeZone;
  const isAway = (person: string, at: Temporal.Instant) => isAwayAt(absences, person, at, zoneOf(person));
  return { isOver: team?.isArchived ?? false, agreed, reader: { calendar, zoneOf, isAway } };
}

/** Null where it cannot be worked out, such as in a time zone that is none: the other rotas go on. */
export function attempt<Result>(work: () => Result, { rota }: Agreed, { log }: Deps): Result | null {
  try {
    return work();
  } catch (error) {
    log.error(`the turns of rota ${rota.id} could not be worked out:`, error);
    return null;
  }
}
