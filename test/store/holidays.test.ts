import { afterEach, beforeEach, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { exampleStorage, noHolidays, settings, stamp } from './examples.ts';

let storage: Storage;
let store: Store;

beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
});
afterEach(() => storage.close());

const holiday = (on: string, name: string) => ({ on: Temporal.PlainDate.from(on), name });
const christmas = holiday('2026-12-25', 'Christmas Day');
const boxing = holiday('2026-12-26', 'Boxing Day');
const calendar = { id: 'c', country: 'GB', region: 'ENG', filledUntil: 2029, holidays: [boxing, christmas] };

it('gives a calendar back, its days in order', async () => {
  await store.holidays.save(calendar, stamp);
  expect(await store.holidays.find('c')).toEqual({ ...calendar, holidays: [christmas, boxing] });
  expect(await store.holidays.find('other')).toBeNull();
});

it('adds a calendar once', async () => {
  expect(await store.holidays.add(calendar, stamp)).toBe(true);
  expect(await store.holidays.add({ ...calendar, country: 'DE', holidays: [] }, stamp)).toBe(false);
  expect(await store.holidays.find('c')).toMatchObject({ country: 'GB', holidays: [christmas, boxing] });
});

it('lays what was changed by hand on top of what a country gives, whenever that is filled in anew', async () => {
  const closed = holiday('2026-12-24', 'Closed');
  const xmas = holiday('2026-12-25', 'Xmas');
  await store.holidays.save(calendar, stamp);
  await store.holidays.edit('c', () => [closed, xmas, { on: boxing.on, name: null }], stamp);
  expect((await store.holidays.find('c'))?.holidays).toEqual([closed, xmas]);

  await store.holidays.save({ ...calendar, holidays: [christmas, boxing, holiday('2027-01-01', 'New Year')] }, stamp);
  expect((await store.holidays.find('c'))?.holidays).toEqual([closed, xmas, holiday('2027-01-01', 'New Year')]);

  await store.holidays.edit('c', (present) => present.slice(0, 1).map(({ on }) => ({ on, name: null })), stamp);
  expect((await store.holidays.find('c'))?.holidays).toEqual([xmas, holiday('2027-01-01', 'New Year')]);
});

it('keeps each calendar to itself', async () => {
  await store.holidays.save(calendar, stamp);
  await store.holidays.save({ ...calendar, id: 'd' }, stamp);
  await store.holidays.edit('c', () => [{ on: boxing.on, name: null }], stamp);
  expect((await store.holidays.find('d'))?.holidays).toEqual([christmas, boxing]);
});

it('knows which country is filled in least far', async () => {
  await store.holidays.save({ ...noHolidays, filledUntil: 2020 }, stamp);
  expect(await store.holidays.leastFilled()).toBeNull();
  await store.holidays.save(calendar, stamp);
  await store.holidays.save({ ...calendar, id: 'd', filledUntil: 2028 }, stamp);
  expect((await store.holidays.leastFilled())?.id).toBe('d');
});

it('changes settings by a rule over what is set now', async () => {
  await store.holidays.save(noHolidays, stamp);
  await store.settings.save(settings, stamp);
  const changed = await store.settings.change((present) => ({ ...present, goalLimit: 5, admins: ['UBEN'] }), stamp);
  expect(changed).toEqual({ before: settings, after: { ...settings, goalLimit: 5, admins: ['UBEN'] } });
  expect(await store.settings.read()).toEqual(changed.after);
});
