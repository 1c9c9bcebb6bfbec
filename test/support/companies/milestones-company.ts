import type { BotUnderTest } from '../bot.ts';

export { firstWeek, propose, startInCompany } from './goals-company.ts';

/** Suggests one through the form: Ben's, with Pat as the partner from product, unless the answers say otherwise. */
export async function suggest(
  bot: BotUnderTest,
  title: string,
  answers: Parameters<ReturnType<BotUnderTest['slack']['person']>['submit']>[0] = {},
  by = 'Ben Okoye',
): Promise<string> {
  const person = bot.slack.person(by);
  await person.command('/milestone new');
  const answer = await person.submit({
    Milestone: title,
    'Its goal, in one sentence': `${title} for five customers`,
    'Partners from product': ['Pat Moreau'],
    ...answers,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return (await bot.store.milestones.all()).find((one) => one.title === title)!.id;
}

/** Zoe, an admin, says yes for both sides. */
export async function agree(bot: BotUnderTest, title: string): Promise<void> {
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command(`/milestone ${title}`);
  await zoe.press('Agree for product', { in: 'modal' });
  await zoe.press('Agree for engineering', { in: 'modal' });
  await zoe.close();
}

/** All that somebody sees in a place, the ephemeral too. */
export const saw = async (person: ReturnType<BotUnderTest['slack']['person']>, place: string): Promise<string> =>
  (await person.sees(place)).join('\n');
