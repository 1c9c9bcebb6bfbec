import { describe, expect, it } from 'vitest';
import {
  firstWeek,
  planningWeek,
  propose,
  startInCompany,
  storeProposals,
} from '../../support/companies/goals-company.ts';

it('lists a team’s goals for a sprint in its channel, each in the thread, and follows every change', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek);
  const ana = bot.slack.person('Ana Lopez');
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice', {
    'How we will know': 'Ten have',
    Helpers: ['Cat Lindqvist'],
  });
  await propose(bot, 'Pat Moreau', 'Customers pay by card', { Kind: 'Moonshot' });

  expect(await ana.sees('growth')).toEqual([
    [
      '🚀 Growth: goals for Sprint 43',
      'Mon 14 – Fri 25 Dec Proposals, until the lead finalises them',
      'Customers pay by invoice [Open]',
      ':house: Roofshot  ·  @Ben Okoye  ·  :raised_hand: proposed',
      'Customers pay by card [Open]',
      ':rocket: Moonshot  ·  @Pat Moreau  ·  :raised_hand: proposed',
      '[Propose a goal] [Finalise]',
    ].join('\n'),
    [
      '  Customers pay by invoice',
      '  :house: Roofshot, owned by @Ben Okoye with @Cat Lindqvist',
      '  How we will know',
      '  Ten have',
      '  proposed',
      '  [Open]',
    ].join('\n'),
    ['  Customers pay by card', '  :rocket: Moonshot, owned by @Pat Moreau', '  proposed', '  [Open]'].join('\n'),
  ]);

  await ana.press('Open', { in: 'growth', near: 'Customers pay by card [Open]' });
  await ana.press('Drop');
  await ana.submit({ Why: 'Not *this* year' });
  const [list, , card] = await ana.sees('growth');
  expect(list).toContain(
    'Customers pay by card [Open]\n:rocket: Moonshot  ·  @Pat Moreau  ·  :wastebasket: dropped Not *this* year',
  );
  expect(card).toContain('Dropped\n  Not *this* year');
  expect(await ana.sees('growth')).toHaveLength(3);
});

it('says in its text, for notifications and screen readers, all that it shows', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by <invoice> & card');
  const [list, card] = await bot.slack.person('Ana Lopez').messages('growth');
  expect(list?.text).toBe(
    '🚀 Growth: goals for Sprint 43\n• Customers pay by &lt;invoice&gt; &amp; card (<@UBEN>, proposed)',
  );
  expect(card?.text).toBe('Customers pay by &lt;invoice&gt; &amp; card (<@UBEN>)');
});

it('has a message of its own for each sprint', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  for (const Sprint of ['42', '43', '45'])
    await propose(bot, 'Ben Okoye', `Customers pay in ${Sprint} ways`, { Sprint });
  const heads = (await bot.slack.person('Ana Lopez').sees('growth')).filter((message) => !message.startsWith(' '));
  expect(heads.map((head) => head.split('\n')[0])).toEqual([
    '🚀 Growth: goals for Sprint 42',
    '🚀 Growth: goals for Sprint 43',
    '🚀 Growth: goals for Sprint 45',
  ]);
  expect(heads[0]).toContain(':dart: committed, joined the running sprint');
  expect(heads[2]).toContain(':calendar: planned');
});

describe('a list of many', () => {
  it('shows the first fifteen and says how many more there are', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await storeProposals(bot, 16);
    await propose(bot, 'Ben Okoye', 'One more way to pay');
    const [list] = await bot.slack.person('Ana Lopez').sees('growth');
    expect(list?.match(/\[Open\]/g)).toHaveLength(15);
    expect(list).toContain('… and 2 goals more: /goal list shows all.');
  });

  it('shows five titles of 500 characters that Slack escapes, cut to what one message holds', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(planningWeek);
    for (let n = 1; n <= 5; n += 1) await propose(bot, 'Ben Okoye', `${n}${'&'.repeat(499)}`);
    const [list, ...cards] = await bot.slack.person('Ana Lopez').sees('growth');
    expect(list?.match(/\[Open\]/g)).toHaveLength(5);
    expect(list).toContain(`${'&'.repeat(198)}… [Open]`);
    expect(cards.filter((card) => card.includes('&'.repeat(499)))).toHaveLength(5);
  });
});

it('says what the channel missed once the bot is let in', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const stamp = { by: 'UZOE', at: bot.now() };
  const quiet = { id: 'quiet', name: 'Quiet', channel: 'CQUIET', timeZone: 'Europe/London', workingDays: null };
  const members = [{ person: 'UBEN', role: 'lead' as const, share: 100 }];
  await bot.store.teams.add(
    { ...quiet, members, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
    stamp,
  );
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  const ben = bot.slack.person('Ben Okoye');
  expect(await ben.sees('quiet')).toEqual([]);

  await ben.invite('Roofshot', { in: 'quiet' });
  await propose(bot, 'Ben Okoye', 'Customers pay by card');
  expect((await ben.sees('quiet'))[0]).toContain('Customers pay by invoice [Open]');
});

it('shows the last state of an archived team’s goals, with nothing to press but their cards', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  const stamp = { by: 'UZOE', at: bot.now() };
  await bot.store.teams.change('growth', (team) => ({ ...team, isArchived: true }), stamp);
  await bot.store.announcements.redraw('proposals', 'growth');
  await bot.bot.settled();
  const [list] = await bot.slack.person('Ben Okoye').sees('growth');
  expect(list?.endsWith(':raised_hand: proposed')).toBe(true);
});
