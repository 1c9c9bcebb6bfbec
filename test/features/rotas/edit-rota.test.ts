import { expect, it } from 'vitest';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { rotas } from '../../../src/features/rotas/index.ts';
import { startInCompany } from '../goals/goals-company.ts';

const tuesday = '2026-12-01T10:00:00Z';
const start = () => startInCompany(tuesday, {}, undefined, [people, hero, rotas]);
const answers = { People: ['Ben Okoye', 'Ana Lopez', 'Cat Lindqvist'], 'First day': '2026-11-30' };

it('makes a rota in the order picked, shows its turns, tells its people, and answers with it', async () => {
  await using bot = await start();
  const [lead, first, next] = [
    bot.slack.person('Ana Lopez'),
    bot.slack.person('Ben Okoye'),
    bot.slack.person('Cat Lindqvist'),
  ];
  await lead.command('/hero rota', { in: 'growth' });
  await lead.submit({ 'People, in their order': answers.People, 'First day': answers['First day'] });
  expect(await lead.seesModal()).toContain(
    'Mon 30 Nov – Fri 4 Dec · @Ben Okoye\nMon 7 – Fri 11 Dec · @Ana Lopez\nMon 14 – Fri 18 Dec · @Cat Lindqvist',
  );
  expect((await next.sees('direct')).at(-1)).toContain('your next turn is Mon 14 – Fri 18 Dec');
  await first.command('/hero', { in: 'growth' });
  expect((await next.sees('growth')).at(-1)).toContain('Ben Okoye is support hero of 🚀 Growth support.');
});

it('goes on differently from a later day; what was served stays', async () => {
  await using bot = await start();
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/hero rota', { in: 'growth' });
  await ana.submit({ 'People, in their order': answers.People, 'First day': answers['First day'] });
  await ana.close();
  await ana.command('/hero rota', { in: 'growth' });
  const changed = { 'People, in their order': ['Cat Lindqvist'] };
  expect(await ana.submit({ ...changed, 'First day': '2026-12-01' })).toEqual({
    ok: false,
    errors: { firstOn: 'What was served stays as it was: choose a later day.' },
  });
  await ana.submit({ ...changed, 'First day': '2026-12-07' });
  expect(await ana.seesModal()).toContain('Mon 30 Nov – Fri 4 Dec · @Ben Okoye\nMon 7 – Fri 11 Dec · @Cat Lindqvist');
});

it('is for the lead and admins; people of other companies and guests serve in none', async () => {
  await using bot = await start();
  const [ben, ana] = [bot.slack.person('Ben Okoye'), bot.slack.person('Ana Lopez')];
  await ben.command('/hero rota', { in: 'growth' });
  expect((await ben.sees('growth')).at(-1)).toContain("You can't change this rota; @");
  await ana.command('/hero rota', { in: 'growth' });
  expect(await ana.submit({ 'People, in their order': ['Gil Guest'], 'First day': '2026-12-07' })).toEqual({
    ok: false,
    errors: { people: 'Gil Guest: only full members can be support hero.' },
  });
});

it("makes the company's rota in a channel of its own, which stays when it is changed", async () => {
  await using bot = await start();
  const zoe = bot.slack.person('Zoe Admin');
  const typed = { For: 'The whole company', Name: 'Support', 'People, in their order': ['Ben Okoye'] };
  await zoe.command('/hero rota', { in: 'growth' });
  await zoe.submit({ ...typed, 'First day': '2026-11-30', Channel: '#platform' });
  await zoe.close();
  const channel = async () => (await bot.store.rotas.all()).map(({ rota }) => rota.channel);
  expect(await channel()).toEqual(['CPLATFORM']);
  await zoe.command('/hero rota', { in: 'growth' });
  await zoe.submit({ ...typed, 'First day': '2026-12-07' });
  expect(await channel()).toEqual(['CPLATFORM']);
});
