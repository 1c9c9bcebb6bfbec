import { expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { absences } from '../../../src/features/absences/index.ts';
import { goals } from '../../../src/features/goals/index.ts';
import { followUpsModal } from '../../../src/features/hand-overs/follow-ups-modal.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { planningWeek } from '../../../src/features/planning-week/index.ts';
import { checkView } from '../../../src/local/checks/index.ts';
import { propose, startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const over = 'Your turn as support hero of Support is over.';

/** Ben's week ends on Mon 14 Dec 2026, when sprint 43 begins. */
async function start(at: string) {
  const bot = await startInCompany(at, {}, undefined, [people, goals, absences, hero, handOvers, planningWeek]);
  await bot.sleepUntil(at);
  await bot.store.rotas.add(growthRota, { by: 'UZOE', at: bot.now() });
  return bot;
}

it('offers the days after a turn when it is over; what is kept counts in the workload at once, and can be changed', {
  tags: ['long'],
}, async () => {
  await using bot = await start('2026-12-11T16:00:00Z');
  const [ben, ana] = [bot.slack.person('Ben Okoye'), bot.slack.person('Ana Lopez')];
  await bot.until('2026-12-14T09:00:00Z');
  const ended = async () => (await ben.sees('direct')).find((text) => text.includes(over));
  expect(await ended()).toContain('Did it leave work for you?');
  const workload = async () => (await ana.sees('growth')).findLast((text) => text.includes('Divide the work'));
  await bot.store.announcements.redraw('team-session', 'growth');
  await bot.until('2026-12-14T09:01:00Z');
  expect(await workload()).toContain('30 person-days');

  await ben.press('Follow-up days', { in: 'direct', near: over });
  expect(await ben.seesModal()).toContain('Mon 14 Dec');
  await ben.submit({ 'Mon 14 Dec': 'Half of it', 'Tue 15 Dec': 'All of it' });
  expect(await ended()).toContain('Your follow-up days: Mon 14 Dec (half), Tue 15 Dec.');
  expect(await workload()).toContain('28½ person-days');

  await ben.command('/hero', { in: 'direct' });
  expect((await ben.sees('direct')).at(-1)).toContain(
    'Finishing what the turn before left, today: @Ben Okoye (half of the day)',
  );
  await ben.press('Follow-up days', { in: 'direct', near: 'Finishing what the turn before left' });
  await ben.submit({ 'Tue 15 Dec': 'Not needed' });
  expect(await ended()).toContain('Your follow-up days: Mon 14 Dec (half).');
});

it('is told whoever looks at a goal of theirs in that sprint, and takes it back', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-11T16:00:00Z');
  const ben = bot.slack.person('Ben Okoye');
  await propose(bot, 'Ben Okoye', 'Customers pay in a minute');
  const note = 'finishes what their turn as support hero left';
  const card = async () => {
    await ben.command('/goal list', { in: 'direct' });
    await ben.press('Open', { in: 'direct', near: 'Customers pay in a minute' });
    const shown = await ben.seesModal();
    await ben.close();
    return shown;
  };
  expect(await card()).not.toContain(note);
  await bot.until('2026-12-14T09:00:00Z');
  await ben.press('Follow-up days', { in: 'direct', near: over });
  await ben.submit({ 'Mon 14 Dec': 'Half of it', 'Tue 15 Dec': 'All of it' });
  await ben.shortcut('Propose a goal');
  await ben.fill({ Sprint: 'Sprint 43 · Mon 14 – Fri 25 Dec' });
  await ben.fill({ Owner: 'Ben Okoye' });
  expect(await ben.seesModal()).toContain(`@Ben Okoye ${note} on`);
  await ben.close();
  expect(await card()).toContain(`@Ben Okoye ${note} on 1½ of the 10 working days of Sprint 43 (Mon 14 – Tue 15 Dec).`);
});

it('is offered to nobody else, nor when those days are over', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-11T16:00:00Z');
  const [ben, gil] = [bot.slack.person('Ben Okoye'), bot.slack.person('Gil Guest')];
  await bot.until('2026-12-14T09:00:00Z');
  await gil.command('/hero', { in: 'direct' });
  expect((await gil.sees('direct')).at(-1)).not.toContain('Follow-up days');
  await bot.until('2026-12-17T09:00:00Z');
  await ben.press('Follow-up days', { in: 'direct', near: over });
  expect((await ben.sees('direct')).at(-1)).toContain('The days after that turn are over.');
});

it('draws the form as Slack takes it', () => {
  const today = Temporal.PlainDate.from('2026-12-31');
  const offered = [0, 1, 2].map((days) => today.add({ days }));
  const kept = [{ person: 'UBEN', on: today, isHalf: true }];
  expect(checkView(followUpsModal(`${'r'.repeat(36)}/1796634000`, { offered, kept }, today))).toEqual([]);
});
