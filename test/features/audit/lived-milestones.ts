import type { BotUnderTest } from '../../support/bot.ts';
import { agree, firstWeek, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

/** In which all is done to milestones that can be. */
export async function liveWithMilestones(as: (bot: BotUnderTest) => BotUnderTest = (bot) => bot) {
  const bot = as(await startInCompany(firstWeek));
  const [zoe, ben, cat] = ['Zoe Admin', 'Ben Okoye', 'Cat Lindqvist'].map((name) => bot.slack.person(name));
  await zoe!.command('/milestone import');
  await zoe!.submit({ 'The page': '# Milestones\n\n## Sign-up\n* 🎯 Goal: Ten customers sign up alone.\n' });
  await zoe!.close({ all: true });
  await zoe!.command('/milestone import');
  await zoe!.submit({
    'The page': '## Sign-up\n* 🎯 Goal: Twenty customers sign up alone.\n* 🕕 Approximate dates: Q2 2027\n',
  });
  await zoe!.close({ all: true });
  await suggest(bot, 'Funnels', { 'Ends about': 'Q1' });
  await agree(bot, 'Funnels');
  await cat!.command('/milestone Funnels');
  await cat!.press('Follow', { in: 'modal' });
  await cat!.close();
  await ben!.command('/milestone edit Funnels');
  await ben!.submit({ Owner: 'Cat Lindqvist', 'Ends about': 'Q2' });
  await zoe!.command('/milestone update Funnels');
  await zoe!.submit({ 'How is it doing?': ':large_yellow_circle: At risk', 'In a sentence': 'Waits for *design*' });
  await zoe!.command('/milestone close Funnels');
  await zoe!.submit({ 'Results, or why it is given up': 'Six customers' });
  await zoe!.command('/milestone Funnels');
  await zoe!.press('What the metric says', { in: 'modal' });
  await zoe!.submit({ 'What does the metric say now?': 'Seven' });
  await zoe!.close({ all: true });
  await zoe!.command('/milestone Funnels');
  await zoe!.press('Results', { in: 'modal' });
  await zoe!.submit({ Results: 'Seven customers' });
  await zoe!.close({ all: true });
  await suggest(bot, 'Posters');
  await ben!.command('/milestone close Posters');
  await ben!.submit({ 'Why is it given up?': 'Nobody reads them' });
  return bot;
}
