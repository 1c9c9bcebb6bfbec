import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HeroSign } from '../../src/domain/hero-sign.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { growthRota } from '../support/companies/hero-company.ts';
import { exampleStorage, stamp } from './examples.ts';

let storage: Storage;
let store: Store;
beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
  await store.rotas.add(growthRota, stamp);
});
afterEach(() => storage.close());

const rota = growthRota.id;
const pin = { rota, kind: 'pin' } as const;
const place = (says: string) => ({ channel: 'CGROWTH', says });
const stands = (sign: HeroSign): HeroSign => ({
  ...{ ...sign, shows: 'CGROWTH/1.2', mine: place('1.2'), trying: place('1.3'), found: 'a\n<b>' },
  ...{ state: 'restricted', word: 'restricted_action', since: Temporal.Instant.from('2026-12-07T09:00:00.001Z') },
  ...{ tryAt: Temporal.Instant.from('2026-12-08T09:00Z'), tries: 3 },
});

it('gives back what was written down', async () => {
  await store.heroSigns.choose(rota, 'pin', stamp);
  const fresh = (await store.heroSigns.find(rota, 'pin'))!;
  expect(fresh).toMatchObject({ ...pin, isWanted: true, chosenBy: stamp.by, state: 'waiting', mine: null, tries: 0 });
  expect(await store.heroSigns.change(pin, stands)).toEqual(stands(fresh));
  expect(await store.heroSigns.all()).toEqual([stands(fresh)]);
  expect(await store.heroSigns.change(pin, () => null)).toBeNull();
  expect(await store.heroSigns.all()).toEqual([stands(fresh)]);
});

it('goes on with what is chosen again, and is to be taken away for another, which it comes after', async () => {
  await store.heroSigns.choose(rota, 'pin', stamp);
  await store.heroSigns.change(pin, stands);
  await store.heroSigns.choose(rota, 'pin', { ...stamp, by: 'UBEN' });
  expect(await store.heroSigns.find(rota, 'pin')).toMatchObject({ state: 'restricted', chosenBy: stamp.by });

  await store.heroSigns.choose(rota, 'topic', { ...stamp, by: 'UBEN' });
  expect(await store.heroSigns.all()).toMatchObject([
    { kind: 'pin', isWanted: false, state: 'waiting', mine: place('1.2'), tryAt: null, found: null },
    { kind: 'topic', isWanted: true, state: 'waiting', mine: null },
  ]);
  await store.heroSigns.choose(rota, 'pin', stamp);
  expect(await store.heroSigns.find(rota, 'pin')).toMatchObject({ isWanted: true, mine: place('1.2') });
  await store.heroSigns.choose(rota, null, stamp);
  expect((await store.heroSigns.all()).map(({ isWanted }) => isWanted)).toEqual([false, false]);
});

it('forgets what is gone, and only that', async () => {
  await store.heroSigns.choose(rota, 'pin', stamp);
  await store.heroSigns.choose(rota, 'topic', stamp);
  expect(await store.heroSigns.change(pin, () => 'gone')).toBeNull();
  expect((await store.heroSigns.all()).map(({ kind }) => kind)).toEqual(['topic']);
  expect(await store.heroSigns.change(pin, stands)).toBeNull();
});
