import { expect, it } from 'vitest';
import type { BotOptions } from '../../../src/bot.ts';
import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import { workspaceCalendar } from '../../../src/store/index.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';
import { keptLog } from '../../support/log.ts';

const rota: Rota = { ...growthRota, name: 'Support <&>' };

/** Ana has the week of Mon 30 Nov 2026, then Ben, then Cat. */
async function start(at: string, changes: Partial<Rota> = {}, circumstances: { log?: BotOptions['log'] } = {}) {
  const bot = await startInCompany(at, {}, undefined, [people, hero, turnRequests, handOvers], circumstances);
  await bot.sleepUntil(at);
  await bot.store.rotas.add({ ...rota, ...changes }, { by: 'UZOE', at: bot.now() });
  return bot;
}

it('announces on Wednesday who is next and at the hand-over who is hero, each once', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-01T10:00:00Z');
  const pat = bot.slack.person('Pat Moreau');
  await bot.until('2026-12-02T09:59:00Z');
  expect(await pat.sees('growth')).toEqual([]);
  await bot.until('2026-12-02T10:00:00Z');
  expect(await pat.sees('growth')).toEqual([
    ':calendar: Next support hero of Support <&>: Ben Okoye, from Dec 7, 2026 10:00.',
  ]);
  await bot.until('2026-12-07T08:59:00Z');
  expect(await pat.sees('growth')).toHaveLength(1);
  await bot.until('2026-12-07T09:10:00Z');
  expect(await pat.sees('growth')).toHaveLength(2);
  expect((await pat.sees('growth')).at(-1)).toContain('@Ben Okoye is support hero of Support <&> until');
  expect((await pat.sees('growth')).at(-1)).toContain('Next: Cat');
});

it('tells the next hero three working days before and one, and both at the hand-over', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-01T10:00:00Z');
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await bot.until('2026-12-02T10:00:00Z');
  expect(await ben.sees('Roofshot')).toEqual([expect.stringContaining('There is still time to find somebody.')]);
  await bot.until('2026-12-04T10:00:00Z');
  expect(await ben.sees('Roofshot')).toHaveLength(2);
  expect((await ben.sees('Roofshot')).at(-1)).toContain(
    'Nearly your turn: you are support hero of Support <&> from Dec 7, 2026 09:00, until Dec 14, 2026 09:00.',
  );
  expect((await ben.sees('Roofshot')).at(-1)).toContain('What @Ana Lopez leaves open comes to you then.');
  await bot.until('2026-12-07T09:00:00Z');
  expect((await ben.sees('Roofshot')).at(-1)).toContain('You are support hero of Support <&> now');
  expect((await ana.sees('Roofshot')).at(-1)).toContain('Thank you! @Ben Okoye has taken on');
});

it('says a hand-over of a holiday on the next working day', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-01T10:00:00Z');
  const holidays = [{ on: Temporal.PlainDate.from('2026-12-07'), name: 'Founding day' }];
  const calendar = { id: workspaceCalendar, country: null, region: null, filledUntil: 2027, holidays };
  await bot.store.holidays.save(calendar, { by: 'UZOE', at: bot.now() });
  const pat = bot.slack.person('Pat Moreau');
  await bot.until('2026-12-08T08:59:00Z');
  expect(await pat.sees('growth')).toHaveLength(1);
  await bot.until('2026-12-08T09:00:00Z');
  expect((await pat.sees('growth')).at(-1)).toContain('Ben Okoye is support hero');
});

it('after an outage says the newest hand-over once, marked late', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-01T10:00:00Z');
  await bot.sleepUntil('2026-12-15T12:00:00Z');
  const seen = (await bot.slack.person('Pat Moreau').sees('growth')).filter((text) => text.includes('is support hero'));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toContain('Cat');
  expect(seen[0]).toMatch(/late/i);
});

it('says aloud that nobody is on duty', { tags: ['long'] }, async () => {
  const day = Temporal.PlainDate.from('2026-12-07');
  await using bot = await start('2026-12-04T12:00:00Z', { gaps: [{ firstOn: day, lastOn: day }] });
  await bot.until('2026-12-07T09:00:00Z');
  const seen = await bot.slack.person('Pat Moreau').sees('growth');
  expect(seen.at(-1)).toContain('Nobody is support hero of Support <&>: these days were left free on purpose.');
});

it('says when the hero answers only where somebody has said so', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-04T12:00:00Z');
  await bot.until('2026-12-07T09:00:00Z');
  const pat = bot.slack.person('Pat Moreau');
  expect((await pat.sees('growth')).at(-1)).toContain('They are in London; write to them here');
  const hours = { from: Temporal.PlainTime.from('10:00'), until: Temporal.PlainTime.from('18:30') };
  await bot.store.rotaSettings.save('support', { hours }, { by: 'UZOE', at: bot.now() });
  await bot.until('2026-12-14T09:00:00Z');
  expect((await pat.sees('growth')).at(-1)).toContain('They answer 10:00–18:30 in London; write to them here');
});

it('names the hero in time where Slack does not say who that is', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-04T12:00:00Z');
  const when = ({ user }: { user?: unknown }) => user === 'UBEN';
  bot.slack.faults.next('users.info', { error: 'user_not_found' }, { times: 1000, when });
  await bot.until('2026-12-07T09:00:00Z');
  const seen = (await bot.slack.person('Pat Moreau').sees('growth')).at(-1);
  expect(seen).toContain('@Ben Okoye is support hero of Support <&> until');
  expect(seen).toContain('Where they are I could not find out: Slack did not say.');
});

it('tells that it could not find out from nobody, and other rotas go on', { tags: ['long'] }, async () => {
  const { log, lines } = keptLog();
  await using bot = await start('2026-12-04T12:00:00Z', {}, { log });
  const broken = { ...rota, id: 'broken', name: 'Lunar', channel: 'CPLAN', team: null, timeZone: 'Moon/Tranquility' };
  await bot.store.rotas.add(broken, { by: 'UZOE', at: bot.now() });
  await bot.until('2026-12-07T09:00:00Z');
  const pat = bot.slack.person('Pat Moreau');
  expect((await pat.sees('planning')).at(-1)).toContain(
    ':grey_question: I could not find out who is support hero of Lunar.',
  );
  expect((await pat.sees('growth')).at(-1)).toContain('@Ben Okoye is support hero of Support <&> until');
  await pat.command('/hero', { in: 'planning' });
  expect((await pat.sees('planning')).at(-1)).toContain('which does not mean that nobody is');
  expect(lines.join('\n')).toContain('the turns of rota broken could not be worked out');
});
