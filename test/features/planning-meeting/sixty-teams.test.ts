import { expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import type { Team } from '../../../src/domain/team.ts';
import { heads, replies, startMeeting, wednesday } from '../../support/companies/meeting-company.ts';
import { teams as few, goalOf } from '../../support/companies/week-company.ts';

const title = 'Every customer can drag & drop tables and dashboards <faster>';
const teams = Array.from(
  { length: 60 },
  (_, i): Team => ({ ...few[0]!, id: `t${i}`, name: `🚀 Team Number ${i} & Friends` }),
);
const goals = teams.flatMap(({ id: team }, i) =>
  Array.from({ length: 5 }, (_, n): Goal => {
    const needs = n === 0 && i % 3 === 0 ? [`t${(i + 1) % 60}`] : [];
    return goalOf(`${team}-${n}`, { team, title: `${title} ${i}.${n}`, needs });
  }),
);

it('plans with 60 teams of five goals each: a line a team, a message each in the thread', {
  tags: ['long'],
  timeout: 20_000,
}, async () => {
  await using bot = await startMeeting({ teams, goals });
  await bot.until(wednesday('10:00'));
  const [preRead] = await heads(bot, 'Ana Lopez', 'planning');
  expect(preRead?.match(/Team Number/g)?.length).toBeGreaterThanOrEqual(60);
  const thread = await replies(bot, 'Ana Lopez', 'planning');
  expect(thread).toHaveLength(60);
  expect(thread.every((reply) => reply.match(/\[Ambitious enough\? No\]/g)?.length === 5)).toBe(true);
  expect(thread.every((reply) => reply.includes(title))).toBe(true);
});

it('shows all 60 in /sprint plan, the contested first', { tags: ['long'] }, async () => {
  await using bot = await startMeeting({ teams, goals });
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/sprint plan');
  const plan = (await ana.sees('general')).at(-1);
  const numbered = plan?.match(/^\d+\. 🚀 Team Number \d+/gm) ?? [];
  expect(numbered).toHaveLength(60);
  expect(numbered.slice(0, 3)).toEqual(['1. 🚀 Team Number 0', '2. 🚀 Team Number 12', '3. 🚀 Team Number 15']);
  expect(plan).toContain('20 dependencies between teams in one sprint');
  expect((await ana.messages('general')).at(-1)?.text.length).toBeLessThanOrEqual(4000);
});
