import { expect, it } from 'vitest';
import { firstAlike } from '../../src/domain/likeness.ts';

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
