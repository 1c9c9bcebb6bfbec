import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { isAwayAt } from '../../../src/domain/absence.ts';
import { isLate } from '../../../src/domain/lateness.ts';
import { meaningEnds } from '../../../src/domain/moment-meaning.ts';
import { momentsOf, planningReader, type Reader } from '../../../src/domain/moment-times.ts';
import type { PlanningSchedule } from '../../../src/domain/planning-schedule.ts';
import { sprintsFrom } from '../../../src/domain/sprint-calendar.ts';
import { isBefore, type Temporal } from '../../../src/domain/time.ts';
import { isWorkingDay } from '../../../src/domain/working-days.ts';
import { firstOn, type Lived, live, type Recorded, setUpAt, weeks } from './lived-weeks.ts';

/** Each moment is recorded once, for its time, and no reminder is wrong. */
export const comesToTheSame = () =>
  fc.asyncProperty(weeks, (one) =>
    live(one, async (lived) => {
      const inChannels = lived.recorded.filter(({ kind }) => channelKinds.includes(kind));
      const told = inChannels.map(({ id, dueAt }) => `${id} ${dueAt}`);
      deepEqual(told.sort(), await expectedInChannels(lived));
      deepEqual(await wrongReminders(lived), []);
    }),
  );

const teamMoments = ['sprint-start', 'proposals-open', 'team-session'] as const;
const channelKinds = [...teamMoments, 'sprint-start-for-all'];

/** "id at" of every moment of a team or the planning channel that the bot came to in time, by asking of each when it first looked after it. */
async function expectedInChannels({ schedule, cuts, store }: Lived): Promise<string[]> {
  const own = await store.teams.all();
  const heard = own.flatMap(({ id, timeZone }) =>
    moments({ place: 'team', timeZone, calendar: schedule.calendar }, schedule).map((moment) => ({
      ...moment,
      id: `${moment.name}/${id}/sprint-${moment.sprint}`,
    })),
  );
  const forAll = moments(planningReader(schedule), schedule).map((moment) => ({
    ...moment,
    id: `sprint-start-for-all/every-team/sprint-${moment.sprint}`,
  }));
  return [...heard, ...forAll]
    .filter(({ at, ends }) => {
      const looked = cuts.find((cut) => !isBefore(cut, at));
      return isBefore(setUpAt, at) && looked && isBefore(looked, ends);
    })
    .map(({ id, at }) => `${id} ${at}`)
    .sort();
}

function moments(reader: Reader, schedule: PlanningSchedule) {
  return sprintsFrom(schedule.plan, 42, 5).flatMap((sprint) =>
    momentsOf(sprint, schedule, reader).flatMap(({ name, ...moment }) => {
      const own = teamMoments.find((one) => one === name);
      return own ? [{ ...moment, name: own, ends: meaningEnds({ ...moment, name: own }, schedule) }] : [];
    }),
  );
}

const reminderKinds = ['nudge', 'finalise', 'sprint-end'];

/** What is wrong with the reminders: two on a day, out of somebody's hours, on a day off, or while away. */
async function wrongReminders({ recorded, schedule, cuts, store }: Lived): Promise<string[]> {
  const absences = await store.absences.between(firstOn, firstOn.add({ days: 90 }));
  const zones = new Map((await store.people.all()).map(({ id, timeZone }) => [id, timeZone]));
  const days = new Set<string>();
  return recorded
    .filter(({ kind }) => reminderKinds.includes(kind))
    .flatMap((reminder) => {
      const { id, subject, expiresAt } = reminder;
      const timeZone = zones.get(subject)!;
      const said = saidAt(reminder, cuts).toZonedDateTimeISO(timeZone);
      if (!isBefore(said.toInstant(), expiresAt)) return [];
      const day = `${subject} ${said.toPlainDate()}`;
      const faults = {
        twice: days.has(day),
        hours: isOutOfHours(reminder, said),
        'day off': !isWorkingDay(schedule.calendar, said.toPlainDate()),
        away: isAwayAt(absences, subject, said.toInstant(), timeZone),
      };
      days.add(day);
      return Object.entries(faults).flatMap(([fault, isTrue]) => (isTrue ? [`${id} at ${said}: ${fault}`] : []));
    });
}

/** At its time, or when the bot first looked after it. */
function saidAt({ dueAt }: Recorded, cuts: readonly Temporal.Instant[]): Temporal.Instant {
  const looked = cuts.find((cut) => !isBefore(cut, dueAt));
  return looked && isLate(dueAt, looked) ? looked : dueAt;
}

function isOutOfHours({ dueAt }: Recorded, said: Temporal.ZonedDateTime): boolean {
  const clock = said.toPlainTime().toString({ smallestUnit: 'minute' });
  const isOver = clock > '18:00' && isBefore(dueAt.add({ minutes: 10 }), said.toInstant());
  return clock < '08:00' || isOver;
}
