import { expect, it } from 'vitest';
import { startBot } from '../../support/bot.ts';
import { cards, invoices, shards } from '../../support/companies/meeting-company.ts';
import { settle } from '../../support/companies/week-company.ts';
import { keptLog } from '../../support/log.ts';

it('stands beside the rest of the planning week: each in its place, nothing twice, no fault', {
  tags: ['long'],
}, async () => {
  const { lines, log } = keptLog();
  await using bot = await startBot('2026-12-07T08:00:00Z', { log });
  const first: [string, string] = ['2026-11-30', '2026-12-11'];
  await settle(bot.store, { setUpAt: '2026-12-07T08:00:00Z', first, goals: [cards, invoices, shards] });
  await bot.until('2026-12-09T16:30:00Z');
  const ana = bot.slack.person('Ana Lopez');
  const heads = (await ana.messages('planning')).filter(({ thread_ts, ts }) => !thread_ts || thread_ts === ts);
  expect(heads.map(({ text }) => text.split('\n')[0])).toEqual([
    'Pre-read: planning of Sprint 43',
    'Run-sheet: planning of Sprint 43',
    'Sprint 42: how it went',
  ]);
  expect(lines).toEqual([]);
});
