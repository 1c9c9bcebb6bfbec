import { expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { planningWeek, propose, startInCompany } from '../../support/companies/goals-company.ts';

const title = 'Customers pay by invoice';

async function startWithObjection(reason = 'Which *customers*?'): Promise<BotUnderTest> {
  const bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', title);
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.press('Open', { in: 'growth', near: `${title} [Open]` });
  await cat.press('Object');
  await cat.submit({ 'What does not hold of it?': 'Clear', Why: reason });
  return bot;
}

it('asks the proposer in the thread, and blocks nothing', { tags: ['long'] }, async () => {
  await using bot = await startWithObjection();
  const [list, card, question] = await bot.slack.person('Ben Okoye').sees('growth');
  expect(list).toContain(':raised_hand: proposed  ·  :speech_balloon: 1 open objection');
  expect(card).toContain('@Cat Lindqvist doubts that it is clear: Which *customers*?');
  expect(question).toBe(
    [
      `  @Ben Okoye, about “${title}”:`,
      '  :speech_balloon: @Cat Lindqvist doubts that it is clear: Which *customers*?',
      '  [Answer] [Open]',
    ].join('\n'),
  );
});

it('is answered by the proposer, and the objector is told', { tags: ['long'] }, async () => {
  await using bot = await startWithObjection();
  const ben = bot.slack.person('Ben Okoye');
  await ben.press('Answer', { in: 'growth' });
  expect(await ben.seesModal()).toContain('doubts that it is clear: Which *customers*?');
  await ben.submit({ 'Your answer': 'All <of> them' });

  const [list, card, question, answer] = await ben.sees('growth');
  expect(list).not.toContain('open objection');
  expect(card).toContain('@Ben Okoye answered: All <of> them');
  expect(question).toContain('@Ben Okoye answered: All <of> them\n  [Open]');
  expect(answer).toBe(`  @Cat Lindqvist, @Ben Okoye answers your objection to “${title}”: All <of> them`);
});

it('may be answered by the lead from the card', { tags: ['long'] }, async () => {
  await using bot = await startWithObjection();
  const ana = bot.slack.person('Ana Lopez');
  await ana.press('Open', { in: 'growth', near: `${title} [Open]` });
  await ana.press('Answer');
  await ana.submit({ 'Your answer': 'Those who asked' });
  expect(await ana.seesModal()).toContain('Objections (0 open)');
  expect(await ana.seesModal()).not.toContain('[Answer]');
});

it('is nobody else’s to answer while the lead is there', { tags: ['long'] }, async () => {
  await using bot = await startWithObjection();
  const pat = bot.slack.person('Pat Moreau');
  await pat.press('Answer', { in: 'growth' });
  expect((await pat.sees('growth')).at(-1)).toContain(
    "You can't answer this objection; @Ben Okoye (proposer) and @Ana Lopez (lead) can.",
  );
});

it('is made once for each quality until it is answered', { tags: ['long'] }, async () => {
  await using bot = await startWithObjection();
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.press('Object');
  expect(await cat.submit({ 'What does not hold of it?': 'Clear', Why: 'Again' })).toEqual({
    ok: false,
    errors: { quality: 'You have objected to this already, and nobody has answered yet.' },
  });
  await cat.submit({ 'What does not hold of it?': 'Finite', Why: 'Without end' });
  await bot.slack.resend('view_submission');
  await bot.bot.settled();
  expect((await bot.store.goals.ofTeam('growth', 43))[0]?.objections).toHaveLength(2);
  expect(await cat.sees('growth')).toHaveLength(4);
});

it('is answered once', { tags: ['long'] }, async () => {
  await using bot = await startWithObjection();
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await ana.press('Answer', { in: 'growth' });
  await ben.press('Answer', { in: 'growth' });
  await ana.submit({ 'Your answer': 'Ana’s' });
  expect(await ben.submit({ 'Your answer': 'Ben’s' })).toEqual({
    ok: false,
    errors: { answer: 'Somebody has answered it meanwhile.' },
  });
});

it('is cut in the channel, and whole on the card', { tags: ['long'] }, async () => {
  const reason = `${'&'.repeat(2990)} the end`;
  await using bot = await startWithObjection(reason);
  const cat = bot.slack.person('Cat Lindqvist');
  expect(await cat.seesModal()).toContain(reason);
  expect((await cat.sees('growth')).join()).not.toContain('the end');
});
