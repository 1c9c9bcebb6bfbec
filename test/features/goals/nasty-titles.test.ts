import { describe, expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { planningWeek, startInCompany } from '../../support/companies/goals-company.ts';

const family = '👩‍👩‍👧‍👦';
const titles = [
  `🚀 Ship 🇩🇪 & 🇿🇦 invoices ${family} :tada:`,
  '~Sessions~ *faster* _and_ `typed` > well',
  '<!channel> <@UCAT> <#CGROWTH> <!subteam^S1> & > <',
  '@Cat Lindqvist and @nobody in #growth',
  '@channel @here @everyone',
  '&amp; &lt;!here&gt; stay as typed',
  '“Nail” ‘onboarding’ — it’s time…',
  'https://example.com/a?b=c&d=e#1452',
  '[Plan](https://example.com/x) -> 95 % of #1 <https://example.com|here>',
  'מהיר יותר: طلبات أسرع \u202Bfor all',
  'One line\nand another\n\nand a third',
  `${'Ab & <c> é '.repeat(45)}end ✓`,
  `${family.repeat(45)}`,
] as const;

describe.each(titles.map((title) => [title]))('%s', (title) => {
  it('comes back exactly, and pings nobody, wherever it is seen', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.shortcut('Propose a goal');
    await ben.submit({
      Goal: title,
      Kind: 'Roofshot',
      'How we will know': title,
      'Why it matters, and to whom': title,
    });
    if (await ben.seesModal()) await ben.submit();
    const [goal] = await bot.store.goals.ofTeam('growth', 43);
    expect(goal).toMatchObject({ title, measure: title, why: title });

    await ben.openHome();
    await ben.command('/goal list', { in: 'general' });
    await ben.press('Open', { in: 'home' });
    const list = (await ben.sees('growth'))[0]!;
    const thread = (await ben.sees('growth'))[1]!.replace(/^ {2}/gm, '');
    expect(list).toContain(`${title} [Open]`);
    expect(thread.startsWith(`${title}\n`)).toBe(true);
    expect(thread).toContain(`How we will know\n${title}\nWhy it matters, and to whom\n${title}`);
    expect((await ben.sees('general')).at(-1)).toContain(`${title.slice(0, 500)} [Open]`);
    expect(await ben.seesHome()).toContain(title.length <= 200 ? `${title} [Open]` : '… [Open]');
    expect(await ben.seesModal()).toContain(`Goal\n${title}\n`);
    await expectNoPings(bot);
  });
});

/** Slack makes something else of @channel before the bot sees the command. */
const throughCommand = titles.filter((title) => !title.includes('@channel'));

it.each(throughCommand)('comes back exactly through the command: %s', async (title) => {
  await using bot = await startInCompany(planningWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command(`/goal ${title}`);
  expect((await ben.seesModal()).replace('Goal:\n', 'Goal: ')).toContain(`Goal: ${title}\nHow we will know`);
});

it('shows a title in Home as far as there is room, never cut within what one sees as a character', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command(`/goal ${family.repeat(45)}`);
  await ben.submit({ Kind: 'Roofshot' });
  if (await ben.seesModal()) await ben.submit();
  await ben.openHome();
  expect(await ben.seesHome()).toContain(`\n${family.repeat(18)}… [Open]`);
});

/** In all that was posted, typed text stands only where Slack does not read it, or escaped. */
async function expectNoPings(bot: BotUnderTest): Promise<void> {
  const ben = bot.slack.person('Ben Okoye');
  const messages = [...(await ben.messages('growth')), ...(await ben.messages('general'))];
  for (const { text, blocks } of messages) {
    const read = [text, ...formatted(blocks)].join('\n');
    expect(read).not.toMatch(/<!(?:channel|here|everyone|subteam)|<@(?!UBEN>)|<#/);
    expect(mentioned(blocks).filter((id) => id !== 'UBEN')).toEqual([]);
  }
}

type Json = Record<string, unknown>;
const inner = (json: unknown): Json[] =>
  json && typeof json === 'object' ? [json as Json, ...Object.values(json).flatMap(inner)] : [];
const formatted = (blocks: Json[]) =>
  inner(blocks).flatMap(({ type, text }) => (type === 'mrkdwn' ? [String(text)] : []));
const mentioned = (blocks: Json[]) =>
  inner(blocks).flatMap(({ type, user_id }) =>
    ['user', 'usergroup', 'broadcast'].includes(String(type)) ? [user_id] : [],
  );
