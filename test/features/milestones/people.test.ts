import { expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { agree, firstWeek, saw, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

const long = { tags: ['long'] };

async function edit(bot: BotUnderTest, by: string, answers: Record<string, string | string[]>): Promise<void> {
  const person = bot.slack.person(by);
  await person.command('/milestone edit Funnels');
  expect(await person.submit(answers)).toEqual({ ok: true });
}

/** A minute later the bot has looked. */
async function leaves(person: string, bot: BotUnderTest): Promise<void> {
  await bot.until(bot.now().toString());
  await bot.slack.admin.deactivate(person);
  await bot.until(bot.now().add({ minutes: 1 }).toString());
}

it('tells a partner who joins later what their part is, and a partner who becomes the owner', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { 'Partners from product': [] });
  await edit(bot, 'Ben Okoye', { 'Partners from design': ['Cat Lindqvist'] });
  const cat = bot.slack.person('Cat Lindqvist');
  const part = 'You are a partner from design in this milestone, which @Ben Okoye owns.';
  expect(await cat.sees('direct')).toEqual([expect.stringContaining(part)]);
  await edit(bot, 'Ben Okoye', { Owner: 'Cat Lindqvist' });
  expect((await cat.sees('direct')).at(-1)).toContain('You own this milestone.');
  expect(await bot.slack.person('Ben Okoye').messages('direct')).toEqual([]);
});

it('names its partners and the author of its context on the card', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { 'Partners from design': ['Cat Lindqvist'], 'Other partners': ['Fay Osei'] });
  await edit(bot, 'Pat Moreau', { Context: 'Customers drop off.', Links: 'RFC: https://rfc.example/84' });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone Funnels');
  const card = await ben.seesModal();
  expect(card).toContain(
    'Owned by @Ben Okoye; product: @Pat Moreau; design: @Cat Lindqvist; other functions: @Fay Osei',
  );
  expect(card).toContain('Context by @Pat Moreau\nCustomers drop off.');
  expect(card).toContain('RFC');
});

it('asks its partners for an owner when the owner has left, until there is one', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { Owner: 'Cat Lindqvist' });
  await agree(bot, 'Funnels');
  await leaves('UCAT', bot);
  const pat = bot.slack.person('Pat Moreau');
  const asked = '@Cat Lindqvist has left, and owned a milestone. Who owns it now?';
  expect((await saw(pat, 'direct')).split(asked)).toHaveLength(2);
  expect(await saw(bot.slack.person('Zoe Admin'), 'direct')).not.toContain('has left');
  await pat.command('/milestone list', { in: 'growth' });
  expect(await saw(pat, 'growth')).toContain('needs an owner');

  await pat.press('Choose an owner', { in: 'direct' });
  await pat.submit({ Owner: 'Ben Okoye' });
  expect(await saw(pat, 'direct')).toContain('Funnels: @Ben Okoye owns it now.');
  expect(await saw(bot.slack.person('Ben Okoye'), 'direct')).toContain('You own this milestone.');
  await bot.until('2026-12-03T10:00:00Z');
  expect(await saw(pat, 'direct')).not.toContain(asked);
});

it('asks the admins for one where no partner is there either', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { Owner: 'Cat Lindqvist', 'Partners from product': ['Fay Osei'] });
  await leaves('UFAY', bot);
  await leaves('UCAT', bot);
  expect(await saw(bot.slack.person('Zoe Admin'), 'direct')).toContain('Who owns it now?');
});

it('leaves agreement to the admins where whoever speaks for a side has left', long, async () => {
  await using bot = await startInCompany(firstWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/milestone settings');
  await zoe.submit({ 'Says yes for product': 'Pat Moreau', 'Says yes for engineering': 'Ana Lopez' });
  const id = await suggest(bot, 'Funnels', { 'Partners from product': [] });
  await bot.slack.admin.deactivate('UPAT');
  await zoe.command('/milestone Funnels');
  await zoe.press('Agree for product', { in: 'modal' });
  expect(await zoe.seesModal()).not.toContain('Agree for engineering');
  expect(await bot.store.milestones.find(id)).toMatchObject({ agreed: { product: { by: 'UZOE' } } });
});

it('asks whoever is named later about suggestions that are open', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  const zoe = bot.slack.person('Zoe Admin');
  expect(await saw(zoe, 'direct')).toContain('[Agree for engineering]');
  await zoe.command('/milestone settings');
  await zoe.submit({ 'Says yes for engineering': 'Ana Lopez' });
  await bot.bot.settled();
  await bot.slack.person('Ana Lopez').press('Agree for engineering', { in: 'direct' });
  expect(await saw(zoe, 'direct')).not.toContain('[Agree for engineering]');
  expect(await saw(zoe, 'direct')).toContain('[Agree for product]');
});
