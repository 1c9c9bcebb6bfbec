import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { type LocalWorkspace, openLocalWorkspace, type RunningBot } from '../../src/local/index.ts';
import { company, manifest } from './bolt-bot.ts';

const monday = Temporal.Instant.from('2026-11-02T09:00:00Z');
const hour = (hours: number) => monday.add({ hours });
let workspace: LocalWorkspace;
let due: Temporal.Instant[];
let beats: string[];
let isBroken: boolean;
let clock: () => Temporal.Instant;

beforeEach(async () => {
  due = [hour(1), hour(2), hour(30)];
  beats = [];
  isBroken = false;
  workspace = await openLocalWorkspace({
    port: 0,
    manifest,
    company,
    pageFolder: null,
    at: monday,
    startBot,
    troubleOf,
  });
  beats = [];
});
afterEach(() => workspace.stop());

async function startBot(slack: { clock: () => Temporal.Instant }): Promise<RunningBot> {
  if (isBroken) throw new Error('The database is newer than the program.');
  clock = slack.clock;
  return {
    url: null,
    nextMoment: async () => due[0] ?? null,
    async beat() {
      beats.push(shown(clock()));
      due = due.filter((moment) => Temporal.Instant.compare(moment, clock()) > 0);
    },
    settled: async () => {},
    stop: async () => {},
  };
}

const troubleOf = (error: unknown) => `Look: ${(error as Error).message}`;

function shown(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('UTC').toPlainDateTime().toString({ smallestUnit: 'minute' });
}

const ask = async (path: string, body: object) => {
  return (await fetch(`${workspace.url}/desk/${path}`, { method: 'POST', body: JSON.stringify(body) })).json();
};

describe('moving the clock', () => {
  it('by a day lives through every due moment at its own time', async () => {
    expect(await ask('clock', { by: 'P1D' })).toEqual({ ok: true });
    expect(beats).toEqual(['2026-11-02T10:00', '2026-11-02T11:00', '2026-11-03T09:00']);
  });

  it('to an instant, or to the next thing that happens', async () => {
    await ask('clock', { next: true });
    await ask('clock', { to: hour(40).toString() });
    expect(beats).toEqual(['2026-11-02T10:00', '2026-11-02T11:00', '2026-11-03T15:00', '2026-11-04T01:00']);
    expect(await ask('clock', { next: true })).toEqual({ ok: false, error: 'Nothing is coming up.' });
  });

  it('never goes back, and says so', async () => {
    expect(await ask('clock', { to: hour(-1).toString() })).toEqual({
      ok: false,
      error: 'The clock only goes forward.',
    });
    expect(beats).toEqual([]);
  });

  it('does not stand still over a bot that names the same moment again and again', { tags: ['long'] }, async () => {
    due = Array(5).fill(hour(1));
    workspace.run.bot!.beat = async () => {
      beats.push(shown(clock()));
    };
    await ask('clock', { by: 'PT3H' });
    expect(beats).toEqual(['2026-11-02T10:00', '2026-11-02T12:00']);
  });

  it('goes on by itself', async () => {
    const before = clock();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock().epochMilliseconds).toBeGreaterThan(before.epochMilliseconds);
  });
});

describe('the bot', () => {
  it('can be stopped, sleep through time, and start again', async () => {
    await ask('bot', { running: false });
    await ask('clock', { by: 'PT24H' });
    expect(beats).toEqual([]);
    expect((await workspace.slack.desk.sight('UANA')).bot.state).toBe('stopped');
    await ask('bot', { running: true });
    expect(beats).toEqual(['2026-11-03T09:00']);
    expect((await workspace.slack.desk.sight('UANA')).bot.state).toBe('running');
  });

  it('that does not start says why', async () => {
    await ask('bot', { running: false });
    isBroken = true;
    const error = 'Look: The database is newer than the program.';
    expect(await ask('bot', { running: true })).toEqual({ ok: false, error });
    expect((await workspace.slack.desk.sight('UANA')).bot).toMatchObject({ state: 'failed', trouble: error });
    isBroken = false;
    expect(await ask('bot', { running: true })).toEqual({ ok: true });
  });
});
