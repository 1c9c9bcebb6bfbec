import { expect, it } from 'vitest';
import { firstAlike, usualAmong } from '../../src/domain/likeness.ts';

const isAlike = (one: string, other: string) => firstAlike(one, [{ title: other }]) !== null;

it.each([
  ['Customers pay by invoice', 'Customers pay by invoice', 'word for word'],
  ['Ship *invoice* payments :rocket:', 'Invoice payments (billing#1452)', 'other words around it'],
  ['Migrating the events table', 'Event table migration', 'other endings and order'],
  ['Move sessions to the new store', 'Moved session store', 'some words less'],
  ['Dashboards', 'Improve dashboards', 'the one thing that both are'],
  ['Réunions à Nîmes', 'Reunions a Nimes', 'without accents'],
  ['Daten-Export für Kunden', 'Export der Daten für Kunden', 'joined or not'],
  ['データベースの移行', 'データベース移行', 'a script that parts no words'],
  ['Перенести биллинг на новый сервис', 'Перенести биллинг на новый сервис (2)', 'Cyrillic'],
])('%s | %s: %s', (one, other) => {
  expect(isAlike(one, other)).toBe(true);
  expect(isAlike(other, one)).toBe(true);
});

it.each([
  ['Customers pay by invoice', 'Customers invite each other', 'one word of three'],
  ['Dashboards load in two seconds', 'Dashboards', 'the topic alone'],
  ['Improve performance', 'Improve onboarding', 'only what any goal may say'],
  ['Fix bugs', 'Fix the flaky login test', 'only a verb'],
  ['Insights load in a second', 'Insights load from the cold storage in another region', 'two of many'],
  ['データベースの移行', '決済サービスの移行', 'one thing of two'],
  ['', '', 'nothing'],
  ['the and of', 'the and of', 'only small words'],
  ['https://example.com/a', 'https://example.com/a', 'only an address'],
])('%s | %s: not, %s', (one, other) => {
  expect(isAlike(one, other)).toBe(false);
  expect(isAlike(other, one)).toBe(false);
});

it('finds the first of several', () => {
  const goals = [
    { title: 'Paint the office' },
    { title: 'Event table migration', id: 1 },
    { title: 'Event table migration' },
  ];
  expect(firstAlike('Migrate the event table', goals)).toBe(goals[1]);
  expect(firstAlike('Water the plants', goals)).toBe(null);
});

/** A company's titles in its own language, each about things of its own. */
const written = (pattern: (one: string, other: string) => string) =>
  Array.from({ length: 60 }, (_, i) => pattern(`thema${i}x`, `sache${i}x`));

const german = usualAmong([
  ...written((one, other) => `${one} der ${other} für alle`),
  ...written((one, other) => `Die ${one} und die ${other} sind schneller`),
]);
const russian = usualAmong(written((one, other) => `Перенести ${one} на ${other} для всех`));

it.each([
  [german, 'Export der Daten für Kunden', 'Suche der Kunden für Admins', false],
  [german, 'Export der Daten für Kunden', 'Datenexport, und Export für Kunden', true],
  [german, 'Die Rechnungen sind schneller', 'Die Suche und die Rechte sind schneller', false],
  [german, 'Die und für alle', 'Die und für alle', true],
  [russian, 'Перенести поиск для клиентов', 'Перенести оплату на сайт для клиентов', false],
  [russian, 'Перенести оплату на сайт', 'Оплата: перенести оплату на сайт для всех', true],
])('takes what a company says in most titles for small words: %#', (usual, one, other, alike) => {
  expect(firstAlike(one, [{ title: other }], usual) !== null).toBe(alike);
  expect(firstAlike(other, [{ title: one }], usual) !== null).toBe(alike);
});

it('would have taken some of those for alike by their small words alone', () => {
  expect(isAlike('Export der Daten für Kunden', 'Suche der Kunden für Admins')).toBe(true);
});

it('knows of no usual words among few titles, however often one is repeated', () => {
  const few = Array.from({ length: 39 }, (_, i) => `Rechnungen per Post ${i}a`);
  expect(usualAmong([...few, ...few, ...few])).toEqual(new Set());
  expect(usualAmong([...few, 'Rechnungen anders'])).toContain('rechnungen');
});
