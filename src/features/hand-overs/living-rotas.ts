import { isAwayAt } from '../../domain/absence.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import type { HandOverReader } from '../../domain/hand-over.ts';
import type { NoteReader } from '../../domain/note-moment.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { profilesOf } from '../../shared/profiles.ts';
import { scheduleOf, teamReader } from '../../shared/schedule.ts';

/** A rota with the clocks and working days of its people. */
export interface ReadRota {
  agreed: Agreed;
  reader: HandOverReader;
}

/** The same, with the absences of the weeks ahead. */
export interface LivingRota extends ReadRota {
  reader: NoteReader;
}

/** Those that have not ended, and whose team is not archived. */
export async function livingRotas(deps: Deps, at: Temporal.Instant): Promise<LivingRota[]> {
  const living = (await deps.store.rotas.all()).filter(({ rota }) => !rota.endedAt || isBefore(at, rota.endedAt));
  if (living.length === 0) return [];
  const schedule = await scheduleOf(deps.store, deps.settings);
  const today = dateIn('UTC', at);
  const absences = await deps.store.absences.between(today.subtract({ days: 2 }), today.add({ weeks: 9 }));
  const read = await Promise.all(living.map((agreed) => readOne(agreed, schedule, deps)));
  return read
    .filter(({ isOver }) => !isOver)
    .map(({ agreed, reader }) => {
      const isAway = (person: string, at: Temporal.Instant) => isAwayAt(absences, person, at, reader.zoneOf(person));
      return { agreed, reader: { ...reader, isAway } };
    });
}

/** One of them, over or not; null where it is none. */
export async function readRota(id: string, deps: Deps): Promise<ReadRota | null> {
  const agreed = await deps.store.rotas.find(id);
  return agreed && readOne(agreed, await scheduleOf(deps.store, deps.settings), deps);
}

async function readOne(agreed: Agreed, schedule: PlanningSchedule, { store, people }: Deps) {
  const { rota, overlays } = agreed;
  const team = rota.team ? await store.teams.find(rota.team) : null;
  const ordered = rota.versions.flatMap((version) => version.people.map(({ person }) => person));
  const agreedOn = overlays.flatMap(({ parts }) => parts.map((part) => part.in));
  const known = await profilesOf([...ordered, ...agreedOn], { people });
  const calendar = team ? (await teamReader(team, schedule, store)).calendar : schedule.calendar;
  const zoneOf = (person: string) => known.get(person)?.timeZone ?? rota.timeZone;
  return { isOver: team?.isArchived ?? false, agreed, reader: { calendar, zoneOf } };
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
