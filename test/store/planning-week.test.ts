import { describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { exampleStorage, stamp } from './examples.ts';

const time = Temporal.PlainTime.from('09:30');
const day = (text: string) => Temporal.PlainDate.from(text);

it('remembers which moments are moved or off, and forgets those that are as usual again', async () => {
  const { store } = await exampleStorage();
  expect(await store.moments.read()).toEqual({});
  await store.moments.save('nudge', { days: -2, time }, stamp);
  await store.moments.save('pre-read', 'off', stamp);
  await store.moments.save('nudge', { days: 0, time }, stamp);
  expect(await store.moments.read()).toEqual({ nudge: { days: 0, time }, 'pre-read': 'off' });

  await store.moments.save('pre-read', 'usual', stamp);
  expect(await store.moments.read()).toEqual({ nudge: { days: 0, time } });
  expect((await store.changes.of('settings', 'moments/nudge')).map(({ act }) => act)).toEqual(['saved', 'saved']);
});

describe('reminders', () => {
  const days = ['2026-12-08', '2026-12-09'].map(day);
  const nudge = { announcement: 'nudge/UANA/sprint-42', person: 'UANA' };

  it('are one a person and day, the next on the next free day', async () => {
    const { store } = await exampleStorage();
    expect(String(await store.reminders.takeDay(nudge, days))).toBe('2026-12-08');
    const second = { ...nudge, announcement: 'finalise/UANA/sprint-42' };
    expect(String(await store.reminders.takeDay(second, days))).toBe('2026-12-09');
    const third = { ...nudge, announcement: 'sprint-end/UANA/sprint-42' };
    expect(await store.reminders.takeDay(third, days)).toBeNull();
    expect(String(await store.reminders.takeDay({ ...nudge, announcement: 'x', person: 'UBEN' }, days))).toBe(
      '2026-12-08',
    );
  });

  it('take one day each, however often they are asked for', async () => {
    const { store } = await exampleStorage();
    await store.reminders.takeDay(nudge, days);
    expect(await store.reminders.takeDay(nudge, days)).toBeNull();
    expect(await store.reminders.takeDay(nudge, [])).toBeNull();
  });

  it('are unwanted up to a sprint, or wanted after all', async () => {
    const { store } = await exampleStorage();
    await store.reminders.snooze('UANA', 41);
    await store.reminders.snooze('UANA', 42);
    await store.reminders.snooze('UBEN', 41);
    expect(await store.reminders.snoozed(42)).toEqual(new Set(['UANA']));
    expect(await store.reminders.snoozed(43)).toEqual(new Set());
    await store.reminders.wake('UANA');
    expect(await store.reminders.snoozed(42)).toEqual(new Set());
  });
});

describe('what comes next', () => {
  const at = (text: string) => Temporal.Instant.from(text);
  const until = at('2026-11-16T09:00Z');
  const nextAt = at('2026-11-16T12:00Z');
  const changedAt = (text: string) => ({ by: 'UANA', at: at(text) });

  async function lived() {
    const { storage, store } = await exampleStorage();
    const { version } = await storage.lived('T1');
    await storage.saveLived('T1', { until, nextAt, version });
    return { storage, store, version };
  }

  it('is kept while nothing changes', { tags: ['long'] }, async () => {
    const { storage, version } = await lived();
    expect(await storage.lived('T1')).toEqual({ until, nextAt, version });
  });

  it('is found out anew after a change, from the change on', async () => {
    const { storage, store } = await lived();
    await store.moments.save('nudge', 'off', changedAt('2026-11-16T10:00Z'));
    expect(await storage.lived('T1')).toMatchObject({ until: at('2026-11-16T10:00Z'), nextAt: null });
  });

  it('leaves nothing out that was due before the change', async () => {
    const { storage, store } = await lived();
    await store.moments.save('nudge', 'off', changedAt('2026-11-16T12:00Z'));
    expect(await storage.lived('T1')).toMatchObject({ until, nextAt: null });
  });

  it('does not count if something changed while it was found out', async () => {
    const { storage, store, version } = await lived();
    await store.teams.change('growth', (team) => ({ ...team, timeZone: 'Asia/Tokyo' }), changedAt('2026-11-16T10:00Z'));
    await storage.saveLived('T1', { until: at('2026-11-16T10:00:30Z'), nextAt, version });
    expect(await storage.lived('T1')).toMatchObject({ until: at('2026-11-16T10:00:30Z'), nextAt: null });
  });

  it('moves with people who move, not with those who are merely seen again', async () => {
    const { storage, store } = await lived();
    const ana = {
      id: 'UANA',
      name: 'Ana',
      timeZone: 'Europe/London',
      standing: 'full',
      isWorkspaceAdmin: false,
    } as const;
    await store.people.save(ana, until);
    const { version } = await storage.lived('T1');
    await storage.saveLived('T1', { until, nextAt, version });
    await store.people.save({ ...ana, name: 'Ana L.' }, until);
    expect(await storage.lived('T1')).toMatchObject({ nextAt });
    await store.people.save({ ...ana, timeZone: 'Asia/Tokyo' }, until);
    expect(await storage.lived('T1')).toMatchObject({ nextAt: null });
  });
});
