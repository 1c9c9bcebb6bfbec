// @module-tag long

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { RemoteDesk } from '../../src/local/desk/remote-desk.ts';
import { Person } from '../../src/local/person/person.ts';
import { Program } from '../support/process.ts';

const port = 3917;
const url = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
const desk = new RemoteDesk(url);
let program: Program;

beforeAll(async () => {
  program = new Program([], { PORT: String(port), DATABASE_URL: join(folder, 'precious.sqlite') }, folder);
  await program.says(`http://localhost:${port}`);
});
afterAll(async () => {
  program.process.kill('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true });
});

const amara = () => new Person(desk, 'UAMARA');
const move = (body: object) =>
  fetch(`${url}/desk/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then((answer) => answer.json());
const now = async () =>
  Temporal.Instant.from((await desk.sight('UAMARA')).clock.now).toZonedDateTimeISO('Europe/London');

describe('npm start without credentials', () => {
  it('opens the demo company on the Monday of a planning week, at nine', async () => {
    const { clock, people, conversations } = await desk.sight('UAMARA');
    const there = Temporal.Instant.from(clock.now).toZonedDateTimeISO('Europe/London');
    expect([there.dayOfWeek, there.hour]).toEqual([1, 9]);
    expect(people.filter(({ isBot }) => !isBot)).toHaveLength(12);
    expect(new Set(people.filter(({ isBot }) => !isBot).map(({ tz }) => tz)).size).toBe(3);
    expect(conversations.map(({ name }) => name)).toContain('team-growth');
  });

  it('has a sprint behind it, one running and goals for the next', async () => {
    const growth = await amara().sees('#team-growth');
    const shown = growth.join('\n');
    expect(shown).toContain('goals for Sprint 41');
    expect(shown).toContain('goals for Sprint 42');
    expect(shown).toContain('A new sensor shows its first reading within 30 seconds of unboxing');
    expect(shown).toContain('goals for Sprint 43');
    await amara().command('/sprint', { in: '#team-growth' });
    expect((await amara().sees('#team-growth')).at(-1)).toContain('Sprint 42');
  });

  it('has milestones with their health, one closed with its results, and what came after the vote', async () => {
    await amara().openHome();
    const home = await amara().seesHome();
    expect(home).toContain('Frost warnings that gardeners trust [Open]\n:large_yellow_circle: At risk');
    expect(home).toContain('Every garden connects in a minute [Open]\n:large_green_circle: On track');
    await amara().command('/milestone list all', { in: '#team-growth' });
    expect((await amara().sees('#team-growth')).at(-1)).toContain('Gardens survive the summer holidays');
    const growth = (await amara().sees('#team-growth')).join('\n');
    expect(growth).toContain('Two of the five have promised and not yet signed.');
    expect(growth).toContain('Three shops signed after one visit.');
    const mobile = (await new Person(desk, 'UHANA').sees('#team-mobile')).join('\n');
    expect(mobile).toContain('Measure first, then promise.');
    expect(mobile).toContain('The app shows the garden in two seconds on a five-year-old phone');
  });

  it('has a support hero, and hands over every Monday in #support', async () => {
    await amara().command('/hero', { in: '#support' });
    const support = await amara().sees('#support');
    expect(support.at(-1)).toContain('Jun Park is support hero of Support.');
    expect(support.at(-1)).toMatch(/in working hours|out of working hours/);
    expect(support.at(-1)).toContain('Next: Tom Ashworth');
    const handOvers = support.filter((message) => message.includes('is support hero of Support until'));
    expect(handOvers.map((message) => /@(.*?) is/.exec(message)![1])).toEqual([
      'Sofía Castillo',
      'Dev Chandra',
      'Jun Park',
    ]);
  });

  it('lives on when the clock is moved, to what is due next or by a day', async () => {
    const before = await now();
    expect(await move({ next: true })).toEqual({ ok: true });
    const after = await now();
    expect(Temporal.ZonedDateTime.compare(before, after)).toBe(-1);
    expect(await move({ by: 'P1D' })).toEqual({ ok: true });
    expect((await now()).toPlainDate().toString()).toBe(after.toPlainDate().add({ days: 1 }).toString());
  });

  it('stops and starts the bot, which remembers', async () => {
    const run = (running: boolean) =>
      fetch(`${url}/desk/bot`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ running }),
      });
    await run(false);
    expect(await amara().command('/goal', { in: '#team-growth' })).toMatchObject({ ok: false });
    await run(true);
    expect(await amara().command('/goal list', { in: '#team-growth' })).toEqual({ ok: true });
    expect((await amara().sees('#team-growth')).at(-1)).toContain('A new sensor shows its first reading');
  });

  it('never opens the database of DATABASE_URL, and listens to this machine only', async () => {
    expect(program.out()).toContain('DATABASE_URL is set, but the local workspace leaves it alone.');
    expect(existsSync(join(folder, 'precious.sqlite'))).toBe(false);
  });
});
