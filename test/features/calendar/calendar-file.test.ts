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
