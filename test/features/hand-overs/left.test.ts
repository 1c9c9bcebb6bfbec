import { expect, it } from 'vitest';
import { absences } from '../../../src/features/absences/index.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const long = { tags: ['long'] };

/** Ana, who leads Growth, has the week of Mon 30 Nov 2026, then Ben, then Cat. */
async function start(at = '2026-12-01T10:00:00Z') {
  const bot = await startInCompany(at, {}, undefined, [people, absences, hero, turnRequests, handOvers]);
  await bot.sleepUntil(at);
  await bot.store.rotas.add(growthRota, { by: 'UZOE', at: bot.now() });
  const said = async (name: string) => (await bot.slack.person(name).sees('direct')).join('\n');
  const refused = () =>
    bot.slack.calls.filter(({ method, answer }) => method === 'chat.postMessage' && answer.ok === false);
  return { bot, said, refused, person: (name: string) => bot.slack.person(name) };
}

/** A minute later the bot has looked. */
async function leaves(person: string, bot: BotUnderTest) {
  await bot.slack.admin.deactivate(person);
  await bot.until(bot.now().add({ minutes: 1 }).toString());
}

it('tells nobody who has left of a turn that nears, begins or is handed over; those who stay and the channel hear', {
  ...long,
}, async () => {
  const { bot, said, refused, person } = await start();
  await using _ = bot;
  await leaves('UBEN', bot);
  await bot.until('2026-12-04T15:00:00Z');
  await person('Ana Lopez').press('Write the note', { in: 'direct' });
  await person('Ana Lopez').submit({ 'How heavy was it?': 'Heavy', 'What is still open?': 'Refund for ACME' });
  await bot.until('2026-12-15T10:00:00Z');
  expect([await said('Ben Okoye'), refused()]).toEqual(['', []]);
  expect(await said('Ana Lopez')).toContain('Your turn as support hero of Support is over.');
  expect(await said('Cat Lindqvist')).toContain('You are support hero of Support now');
  expect(await said('Cat Lindqvist')).toContain('Refund for ACME');
  expect((await person('Pat Moreau').sees('growth')).join('\n')).toContain('They have left: who takes over?');
});

it('tells nobody who has left that their turn was taken over or is over; whoever takes on hears', long, async () => {
  const { bot, said, refused, person } = await start();
  await using _ = bot;
  await leaves('UANA', bot);
  await person('Cat Lindqvist').command('/hero', { in: 'direct' });
  await person('Cat Lindqvist').press('Take over now', { in: 'direct' });
  await bot.until('2026-12-07T10:00:00Z');
  expect([await said('Ana Lopez'), refused()]).toEqual(['', []]);
  expect(await said('Cat Lindqvist')).toContain('Your turn as support hero of Support is over.');
  expect(await said('Ben Okoye')).toContain('You are support hero of Support now');
});

it('tells no lead who has left that somebody is away in their turn', long, async () => {
  const { bot, said, refused, person } = await start();
  await using _ = bot;
  await leaves('UANA', bot);
  await person('Ben Okoye').command('/hero away 2026-12-08 2026-12-09');
  await person('Ben Okoye').submit();
  expect(await said('Ben Okoye')).toContain('You are away in your turn as support hero of Support');
  expect([await said('Ana Lopez'), refused()]).toEqual(['', []]);
});

it('reminds nobody of a request who has left since they were asked', long, async () => {
  const { bot, said, refused, person } = await start();
  await using _ = bot;
  await person('Ben Okoye').command('/hero cover', { in: 'growth' });
  await person('Ben Okoye').submit();
  await leaves('UCAT', bot);
  await bot.until('2026-12-04T12:00:00Z');
  expect(await said('Ana Lopez')).toContain(':bell: Still open:');
  expect([await said('Cat Lindqvist'), refused()]).toEqual([expect.not.stringContaining(':bell:'), []]);
});
