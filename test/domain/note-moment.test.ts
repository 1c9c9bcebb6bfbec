import { describe, expect, it } from 'vitest';
import type { Agreed } from '../../src/domain/duty-days.ts';
import { type NoteReader, nextNoteMoment, noteMomentsBetween } from '../../src/domain/note-moment.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota, RotaVersion } from '../../src/domain/rota.ts';
import { Temporal } from '../../src/domain/time.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const workdays: RotaVersion['weekdays'] = [1, 2, 3, 4, 5];

interface Circumstances {
  timeZone: string;
  firstOn: string;
  time: string;
  length: RotaVersion['length'];
  weekdays: RotaVersion['weekdays'];
  people: string[];
  zones: Record<string, string>;
  holidays: string[];
  away: string[];
  overlays: readonly Overlay[];
}

const usual: Circumstances = {
  ...{ timeZone: 'Europe/London', firstOn: '2026-11-30', time: '09:00', weekdays: workdays, overlays: [] },
  ...{ length: { count: 1, unit: 'week' }, people: ['ana', 'ben', 'cy'], zones: {}, holidays: [], away: [] },
};

function world(changes: Partial<Circumstances>): { agreed: Agreed; reader: NoteReader; from: Temporal.Instant } {
  const seen = { ...usual, ...changes };
  const { timeZone, length, weekdays, overlays } = seen;
  const firstOn = date(seen.firstOn);
  const time = Temporal.PlainTime.from(seen.time);
  const people = seen.people.map((person) => ({ person, fromOn: null, lastOn: null }));
  const handOver = { weekday: firstOn.dayOfWeek as 1, time };
  const rota: Rota = {
    ...{ id: 'r', name: 'R', team: null, channel: 'C', timeZone, gaps: [], endedAt: null },
    versions: [{ firstOn, people, handOver, length, weekdays, minimumGap: 0 }],
  };
  const zoneOf = (person: string) => seen.zones[person] ?? timeZone;
  const reader: NoteReader = {
    calendar: { weekdays: workdays, holidays: new Set(seen.holidays) },
    zoneOf,
    isAway: (person, at) => seen.away.includes(`${person} ${at.toZonedDateTimeISO(zoneOf(person)).toPlainDate()}`),
  };
  const from = firstOn.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  return { agreed: { rota, overlays }, reader, from };
}

/** "ana Fri 2026-12-04 15:00", where they are: those of the first `days` days. */
function asked(changes: Partial<Circumstances>, days = 7): string[] {
  const { agreed, reader, from } = world(changes);
  const found = noteMomentsBetween(agreed, reader, from, from.add({ hours: 24 * days }));
  return found.map(({ person, at }) => {
    const there = at.toZonedDateTimeISO(reader.zoneOf(person));
    const weekday = there.toLocaleString('en', { weekday: 'short' });
    return `${person} ${weekday} ${there.toPlainDate()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  });
}

const at = (text: string) => Temporal.Instant.from(text);
const cover = (from: string, until: string, kind: Overlay['kind'] = 'cover'): Overlay => ({
  ...{ id: from, rota: 'r', kind, by: 'ana', at: at('2026-11-29T09:00Z'), undone: null },
  parts: [{ from: at(from), until: at(until), out: 'ana', in: 'dee' }],
});

describe('the outgoing hero is asked on the last afternoon they work in their turn', () => {
  it.each<[what: string, changes: Partial<Circumstances>, asked: string]>([
    ['a week', {}, 'ana Fri 2026-12-04 15:00'],
    ['a week of seven days', { weekdays: [1, 2, 3, 4, 5, 6, 7] }, 'ana Fri 2026-12-04 15:00'],
    ['Friday is a holiday', { holidays: ['2026-12-04'] }, 'ana Thu 2026-12-03 15:00'],
    ['a hand-over in the afternoon', { time: '15:01' }, 'ana Mon 2026-12-07 15:00'],
    ['a hand-over at that time', { time: '15:00' }, 'ana Fri 2026-12-04 15:00'],
    ['a hand-over on Thursday', { firstOn: '2026-12-03' }, 'ana Wed 2026-12-09 15:00'],
    ['east of the rota', { zones: { ana: 'Australia/Sydney' } }, 'ana Mon 2026-12-07 15:00'],
    ['west of the rota', { zones: { ana: 'America/New_York' } }, 'ana Fri 2026-12-04 15:00'],
    ['clocks go forward in the turn', { firstOn: '2026-03-23' }, 'ana Fri 2026-03-27 15:00'],
    ['clocks go back in the turn', { firstOn: '2026-10-19' }, 'ana Fri 2026-10-23 15:00'],
    [
      'clocks go back half an hour on the last day',
      { timeZone: 'Australia/Lord_Howe', firstOn: '2026-03-29', weekdays: [1, 2, 3, 4, 5, 7], time: '01:30' },
      'ana Fri 2026-04-03 15:00',
    ],
    [
      'the clocks skip that day',
      { timeZone: 'Pacific/Apia', firstOn: '2011-12-26', weekdays: [1, 2, 3, 4, 5, 6, 7] },
      'ana Thu 2011-12-29 15:00',
    ],
    [
      'covered on the last days',
      { overlays: [cover('2026-12-03T09:00Z', '2026-12-07T09:00Z')] },
      'dee Fri 2026-12-04 15:00',
    ],
    [
      'covered before that',
      { overlays: [cover('2026-12-01T09:00Z', '2026-12-03T09:00Z')] },
      'ana Fri 2026-12-04 15:00',
    ],
    [
      'taken over on the last morning',
      { overlays: [cover('2026-12-04T10:00Z', '2026-12-07T09:00Z', 'take-over')] },
      'dee Fri 2026-12-04 15:00',
    ],
  ])('%s', (_, changes, expected) => {
    expect(asked(changes)).toEqual([expected]);
  });

  it('after it, in the hours of their day, where they work on none', () => {
    const overlays = [cover('2026-12-04T20:30Z', '2026-12-07T09:00Z', 'take-over')];
    expect(asked({ overlays })).toEqual(['dee Mon 2026-12-07 09:00']);
    const west = { overlays, zones: { dee: 'America/New_York' } };
    expect(asked(west, 8)).toEqual(['dee Mon 2026-12-07 08:00']);
  });

  it('of days: each day, or the last of them', () => {
    const day = { count: 1, unit: 'day' } as const;
    expect(asked({ length: day }, 5)).toEqual([
      'ana Mon 2026-11-30 15:00',
      'ben Tue 2026-12-01 15:00',
      'cy Wed 2026-12-02 15:00',
      'ana Thu 2026-12-03 15:00',
      'ben Fri 2026-12-04 15:00',
    ]);
    expect(asked({ length: { count: 3, unit: 'day' } })).toEqual(['ana Wed 2026-12-02 15:00']);
  });

  it('of two weeks: at their end', () => {
    expect(asked({ length: { count: 2, unit: 'week' } }, 14)).toEqual(['ana Fri 2026-12-11 15:00']);
  });
});

describe('whoever is away on that afternoon', () => {
  it('is asked on the last one on which they are there; the other stays for those who say so too late', () => {
    const away = ['ana 2026-12-03', 'ana 2026-12-04'];
    expect(asked({ away })).toEqual(['ana Wed 2026-12-02 15:00', 'ana Fri 2026-12-04 15:00']);
  });

  it('all through their turn has that one alone', () => {
    const away = ['11-30', '12-01', '12-02', '12-03', '12-04'].map((on) => `ana 2026-${on}`);
    expect(asked({ away })).toEqual(['ana Fri 2026-12-04 15:00']);
  });
});

it.each<[string, Partial<Circumstances>]>([
  ['a rota of one', { people: ['ana'] }],
  [
    'whoever serves the next turn, too',
    { overlays: [cover('2026-11-30T09:00Z', '2026-12-07T09:00Z')], people: ['ana', 'dee'] },
  ],
  ['nobody', { people: [] }],
])('asks nobody of %s', (_, changes) => {
  const { agreed, reader, from } = world(changes);
  expect(noteMomentsBetween(agreed, reader, from, from.add({ hours: 24 * 7 }))).toEqual([]);
});

it('has a next moment that agrees, and counts the last instant but not the first', () => {
  const { agreed, reader, from } = world({});
  const first = nextNoteMoment(agreed, reader, from)!;
  expect(first.toString()).toBe('2026-12-04T15:00:00Z');
  expect(nextNoteMoment(agreed, reader, first)!.toString()).toBe('2026-12-11T15:00:00Z');
  expect(noteMomentsBetween(agreed, reader, first.subtract({ milliseconds: 1 }), first)).toHaveLength(1);
  expect(noteMomentsBetween(agreed, reader, first, first.add({ hours: 1 }))).toEqual([]);
});
