import { expect, it } from 'vitest';
import type { Absence } from '../../../src/domain/absence.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { absenceNotedModal } from '../../../src/features/absences/absence-noted-modal.ts';
import { absenceRecordedMessage } from '../../../src/features/absences/absence-recorded-message.ts';
import { absenceRemovedMessage } from '../../../src/features/absences/absence-removed-message.ts';
import { absenceDays, missedWords } from '../../../src/features/absences/absence-words.ts';
import { absencesHome } from '../../../src/features/absences/absences-home.ts';
import { absencesModal, absentee } from '../../../src/features/absences/absences-modal.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-12-08');
const away = (first: string, last: string, firstIsHalf = false, lastIsHalf = false): Absence => ({
  ...{ id: 'V0123456789', person: 'UBEN', firstOn: day(first), lastOn: day(last), firstIsHalf, lastIsHalf },
});

const one = away('2026-12-24', '2026-12-24');
const long = away('2026-12-24', '2027-11-30', true, true);
const name = '🚀 *~Core~* <!here> & "_x_" :tada: '.padEnd(80, '"');
const everywhere = Array.from({ length: 8 }, (_, n) => ({ team: name, days: n + 0.5 }));
const many = Array.from({ length: 40 }, () => ({ absence: long, missed: everywhere }));
const draft = { [absentee]: 'UBEN', firstOn: '2026-12-24', lastOn: '2026-12-31', halves: ['first', 'last'] };
const asked = {
  about: '2026-12-01/2026-12-01',
  question: 'These days are over already. If you mean them, save again.',
};

it.each([
  ['away-smallest', absencesModal({ of: null, mayChoose: false, mayChange: true, absences: [], today, draft: {} })],
  [
    'away-largest',
    absencesModal({
      of: 'UBEN',
      mayChoose: true,
      mayChange: true,
      absences: many,
      today,
      draft,
      asked,
      news: `“${name.repeat(30)}”`,
    }),
  ],
  [
    'noted-own',
    absenceNotedModal({ absence: one, isOwn: true, missed: [{ team: null, days: 1 }], isOver: false, today }),
  ],
  ['noted-largest', absenceNotedModal({ absence: long, isOwn: false, missed: everywhere, isOver: true, today })],
  ['home-smallest', { type: 'home', blocks: absencesHome([one], today) }],
  ['home-largest', { type: 'home', blocks: absencesHome(Array(40).fill(long), today) }],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it.each([
  ['recorded-largest', absenceRecordedMessage(long, 'UZOE', everywhere, today)],
  ['removed', absenceRemovedMessage(one.firstOn, one.lastOn, 'UZOE', today)],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it.each`
  absence                                          | words
  ${away('2026-12-24', '2026-12-24')}              | ${'Thu 24 Dec'}
  ${away('2026-12-24', '2026-12-24', true)}        | ${'Thu 24 Dec (from noon)'}
  ${away('2026-12-24', '2026-12-24', false, true)} | ${'Thu 24 Dec (until noon)'}
  ${away('2026-12-21', '2026-12-24')}              | ${'Mon 21 – Thu 24 Dec'}
  ${away('2026-12-21', '2026-12-24', true, true)}  | ${'Mon 21 Dec (from noon) – Thu 24 Dec (until noon)'}
  ${away('2026-12-28', '2027-01-05', false, true)} | ${'Mon 28 Dec – Tue 5 Jan 2027 (until noon)'}
`('says $words', ({ absence, words }) => {
  expect(absenceDays(absence, today)).toBe(words);
});

it.each`
  days        | words
  ${[0]}      | ${'no working day'}
  ${[0.5]}    | ${'½ working day'}
  ${[1]}      | ${'1 working day'}
  ${[1.5]}    | ${'1½ working days'}
  ${[3, 3]}   | ${'3 working days'}
  ${[3, 2.5]} | ${'3 working days in A, 2½ in B'}
  ${[0, 1]}   | ${'no working day in A, 1 in B'}
`('says $words', ({ days, words }) => {
  expect(missedWords(days.map((each: number, n: number) => ({ team: 'AB'[n]!, days: each })))).toBe(words);
});

it('has nothing to say at Home to whoever is there', () => {
  expect(absencesHome([], today)).toEqual([]);
});
