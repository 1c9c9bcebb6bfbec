import { expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { calendarFile } from '../../../src/features/calendar/calendar-file.ts';
import { readEvents } from './calendar-company.ts';

const turn = {
  ...{ id: 'r-1', person: 'UANA', inPlaceOf: 'UBEN', revision: 0 },
  from: Temporal.Instant.from('2026-11-30T09:00Z'),
  until: Temporal.Instant.from('2026-12-07T09:00Z'),
  revisedAt: Temporal.Instant.from('2026-11-01T09:00Z'),
};

it.each`
  name                            | read
  ${'Lopez, Ana; "the\\one"'}     | ${'Lopez, Ana; "the\\one"'}
  ${'Ana\r\nBEGIN:VEVENT'}        | ${'Ana BEGIN:VEVENT'}
  ${'👩‍👩‍👧‍👦🇺🇦'.repeat(20)}            | ${'👩‍👩‍👧‍👦🇺🇦'.repeat(20)}
  ${'עברית \u200fשלום\u200e ltr'} | ${'עברית \u200fשלום\u200e ltr'}
  ${'ü'.repeat(300)}              | ${'ü'.repeat(300)}
  ${'a\u0000b\u0007c\td'}         | ${'a b c d'}
  ${'half \ud83d of it'}          | ${'half \ufffd of it'}
  ${'<@UANA> & co'}               | ${'<@UANA> & co'}
`('reads back $name as it was written, in lines of at most 75 octets', ({ name, read }) => {
  const names = new Map([
    ['UANA', { name }],
    ['UBEN', { name }],
  ]);
  const text = calendarFile({ name, turns: [{ turn, rota: name }], names });
  expect(readEvents(text)).toMatchObject([
    { summary: `Support hero: ${read} (${read})`, description: `In place of ${read}.`, uid: 'r-1@roofshot' },
  ]);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
});

it('is a calendar without turns, too, and of the same turns the same', () => {
  const empty = { name: 'Nobody', turns: [], names: new Map() };
  expect(readEvents(calendarFile(empty))).toEqual([]);
  const one = { ...empty, turns: [{ turn, rota: 'Support' }] };
  expect(calendarFile(one)).toBe(calendarFile(one));
  expect(readEvents(calendarFile(one))[0]!.summary).toBe('Support hero: somebody Slack does not name (Support)');
});

it('has all that Google, Apple and Outlook insist on', () => {
  const turns = ['a', 'b'].map((id) => ({ turn: { ...turn, id, revision: 7 }, rota: 'Support' }));
  const names = new Map(['UANA', 'UBEN'].map((id) => [id, { name: id }]));
  const text = calendarFile({ name: 'Support hero (Support)', turns, names });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', ''), 'lines end in CRLF alone').not.toMatch(/[\r\n]/);
  const lines = text.trimEnd().split('\r\n');
  const [head, ...events] = [lines.slice(0, lines.indexOf('BEGIN:VEVENT')), ...eventsOf(lines)];
  expect(head).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Roofshot//Support hero//EN',
    'METHOD:PUBLISH',
    'NAME:Support hero (Support)',
    'X-WR-CALNAME:Support hero (Support)',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
  ]);
  const event = (uid: string) => [
    `UID:${uid}@roofshot`,
    'SEQUENCE:7',
    'DTSTAMP:20261101T090000Z',
    'DTSTART:20261130T090000Z',
    'DTEND:20261207T090000Z',
    'SUMMARY:Support hero: UANA (Support)',
    'TRANSP:TRANSPARENT',
    'DESCRIPTION:In place of UBEN.',
    'LAST-MODIFIED:20261101T090000Z',
  ];
  expect(events).toEqual([event('a'), event('b')]);
});

/** What stands between the beginning and the end of each event. */
const eventsOf = (lines: readonly string[]): string[][] =>
  lines.flatMap((line, i) => (line === 'BEGIN:VEVENT' ? [lines.slice(i + 1, lines.indexOf('END:VEVENT', i))] : []));
