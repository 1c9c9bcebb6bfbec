import { expect, it } from 'vitest';
import { features } from '../../src/features.ts';
import type { Person } from '../../src/local/index.ts';
import { commandsOf } from '../../src/ways-in.ts';
import type { BotUnderTest } from '../support/bot.ts';
import { propose, startInCompany, teams } from '../support/companies/goals-company.ts';
import { suggest } from '../support/companies/milestones-company.ts';

const commands = [...commandsOf(features).keys()];

/** The evening before the planning week: a goal, a milestone, and nothing announced yet. */
async function startCompany(): Promise<BotUnderTest> {
  const bot = await startInCompany('2026-12-06T10:00:00Z', {}, Object.values(teams), features);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice', { Sprint: 'Sprint 42 · Mon 30 Nov – Fri 11 Dec' });
  await propose(bot, 'Ben Okoye', 'Sign in with a key');
  await suggest(bot, 'Funnels');
  return bot;
}

/** All that is stored of what people do. */
async function stored({ storage }: BotUnderTest): Promise<unknown> {
  const { tables } = await storage.exportWorkspace('T1');
  return { ...tables, people: [] };
}

it('answers a guest at every command, and changes nothing', { tags: ['long'] }, async () => {
  await using bot = await startCompany();
  const gil = bot.slack.person('Gil Guest');
  const before = await stored(bot);
  for (const command of commands) {
    const had = (await gil.sees('growth')).length;
    expect(await gil.command(command, { in: 'growth' }), command).toEqual({ ok: true });
    const [answer = await gil.seesModal()] = (await gil.sees('growth')).slice(had);
    expect(answer.length, command).toBeGreaterThan(20);
    if (await gil.modal()) await gil.close({ all: true });
  }
  expect(await stored(bot)).toEqual(before);
});

it('has no command for somebody of another company: Slack says so, as the app is not theirs', {
  tags: ['long'],
}, async () => {
  await using bot = await startCompany();
  const xen = bot.slack.person('Xen Foreign');
  const first = new Set(commands.map((command) => command.split(' ')[0]!));
  for (const command of first) {
    expect(await xen.command(command, { in: 'growth' })).toMatchObject({ ok: false });
    expect((await xen.notices()).at(-1)).toBe(`${command} is not a valid command.`);
  }
});

it('answers both at every button in a channel in a planning week, and changes nothing', {
  tags: ['long'],
}, async () => {
  await using bot = await startCompany();
  await bot.until('2026-12-10T11:00:00Z');
  const before = await stored(bot);
  for (const name of ['Gil Guest', 'Xen Foreign']) {
    const reader = bot.slack.person(name);
    const labels = [...(await reader.sees('growth')).join('\n').matchAll(/\[([^\]]+)\]/g)].map(([, label]) => label!);
    expect(labels).toEqual(expect.arrayContaining(['Finalise', 'Results and notes', 'Divide the work', 'Write yours']));
    for (const label of new Set(labels)) await expectAnswer(reader, label);
  }
  expect(await stored(bot)).toEqual(before);
});

async function expectAnswer(reader: Person, label: string): Promise<void> {
  const had = (await reader.sees('growth')).length;
  expect(await reader.press(label, { in: 'growth' })).toEqual({ ok: true });
  const [answer = await reader.seesModal()] = (await reader.sees('growth')).slice(had);
  if (!(await reader.modal()))
    return expect(answer, label).toMatch(/only read here\. You can't .*; @Ana Lopez \(lead\)/);
  expect(answer, label).not.toMatch(/\[(Save|Propose|Finalise)\]/);
  await reader.close({ all: true });
}
