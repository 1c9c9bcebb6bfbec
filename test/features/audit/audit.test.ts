import { expect, it } from 'vitest';
import { goalActs } from '../../../src/domain/goal-act.ts';
import { milestoneActs } from '../../../src/domain/milestone-act.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { firstWeek, startInCompany } from '../../support/companies/goals-company.ts';
import { liveWithGoals } from './lived-goals.ts';
import { liveWithMilestones } from './lived-milestones.ts';
import { impatient } from './twice.ts';

const ben = '@Ben Okoye';
const opened = 'Dec 7, 2026 10:00 · The planning week opened: it became a proposal';
const proposed = (by = ben, on = 'Dec 1, 2026 12:00') => `${on} · ${by} proposed it`;

/** Of each goal, its whole history as anybody reads it, the newest first. */
const goalHistories: Record<string, string[]> = {
  'Old ways': [
    `Dec 1, 2026 12:00 · @Ana Lopez changed the kind from nothing to Roofshot; the owner from nobody to ${ben}`,
    'Dec 1, 2026 12:00 · @Zoe Admin imported it',
  ],
  Cards: [
    'Today 12:00 · @Cat Lindqvist said what became of its tidy-up: done',
    `Dec 9, 2026 18:30 · ${ben} said what is left: “The <last> page”; it is kept as a tidy-up`,
    'Dec 9, 2026 16:00 · The vote closed: scraped',
    proposed(),
  ],
  Keys: ['Dec 9, 2026 18:30 · @Ana Lopez settled what the vote left open: nailed', proposed()],
  Speed: [
    `Dec 9, 2026 18:30 · ${ben} proposed it anew, in another shape`,
    `Dec 9, 2026 18:30 · ${ben} wrote the lesson: “Measure *first*”`,
    'Dec 9, 2026 16:00 · The vote closed: failed',
    proposed(),
  ],
  Docs: [
    'Dec 9, 2026 16:00 · The vote closed: nailed',
    'Dec 2, 2026 12:00 · @Cat Lindqvist stepped on toes: it stays with less, as another goal came in',
    proposed(),
  ],
  Stars: ['Dec 2, 2026 12:00 · @Cat Lindqvist stepped on toes: another goal overtook it', proposed()],
  Water: [
    'Dec 9, 2026 18:30 · @Cat Lindqvist corrected its outcome to failed: “It *leaked*”',
    'Dec 9, 2026 16:00 · The vote closed: nailed',
    proposed('@Cat Lindqvist', 'Dec 2, 2026 12:00'),
  ],
  Maps: ['Dec 9, 2026 18:30 · @Fay Osei settled for the lead what the vote left open: nailed', proposed('@Fay Osei')],
  'Invoices by post': [
    'Today 12:00 · @Ana Lopez changed the owner from @Cat Lindqvist to @Ben Okoye',
    `Dec 10, 2026 11:00 · ${ben} changed the helpers from none to @Ana Lopez`,
    'Dec 9, 2026 18:30 · @Ana Lopez finalised it',
    `Dec 8, 2026 11:00 · ${ben} changed the title from “Invoices” to “Invoices by post”; the owner from ${ben} to @Cat Lindqvist`,
    `Dec 8, 2026 11:00 · ${ben} answered an objection: “All <of> them”`,
    'Dec 8, 2026 11:00 · @Fay Osei answered for a team that it needs: “We can”',
    'Dec 8, 2026 11:00 · @Cat Lindqvist objected: “Which *customers*?”',
    opened,
    proposed(),
  ],
  Posters: ['Dec 9, 2026 18:30 · @Ana Lopez left it for Sprint 45 when finalising', opened, proposed()],
  Stamps: [`Dec 8, 2026 11:00 · ${ben} moved it to Sprint 44`, opened, proposed()],
  Letters: [`Dec 8, 2026 11:00 · ${ben} dropped it: “Nobody writes”`, opened, proposed()],
  'Measured speed': ['Dec 9, 2026 18:30 · @Ana Lopez dropped it when finalising', proposed(ben, 'Dec 9, 2026 18:30')],
  Pins: ['Yesterday 00:00 · Others were chosen: it moved on to Sprint 44', proposed(ben, 'Dec 10, 2026 11:00')],
  Trails: [
    'Today 12:00 · @Zoe Admin dropped it: “Team archived”',
    'Yesterday 00:00 · The sprint began, nobody had finalised: it stands',
    proposed('@Fay Osei', 'Dec 10, 2026 11:00'),
  ],
};

const manners = [
  ['', (bot: BotUnderTest) => bot],
  [', though each form and click comes twice', impatient],
] as const;

it.each(manners)(
  'tells of each act that changes a goal who did it, and when, to whoever opens its history%s',
  {
    tags: ['long'],
  },
  async (_, manner) => {
    await using bot = await liveWithGoals(manner);
    for (const [title, lines] of Object.entries(goalHistories)) {
      expect.soft(await historyOf(bot, title), title).toEqual(lines);
    }

    const goals = await bot.store.goals.ofSprints(1, 60);
    const records = await Promise.all(goals.map(({ id }) => bot.store.changes.of('goal', id)));
    expect([...new Set(records.flat().map(({ act }) => act))].sort()).toEqual([...goalActs].sort());
  },
);

const now = (by: string, did: string) => `Today 10:00 · ${by} ${did}`;

const milestoneHistories: Record<string, string[]> = {
  'Sign-up': [
    now(
      '@Zoe Admin',
      'imported it again: changed the goal from “Ten customers sign up alone.” to “Twenty customers sign up alone.”; moved it from no dates to “until Q2 2027”',
    ),
    now('@Zoe Admin', 'imported it'),
  ],
  Funnels: [
    now('@Zoe Admin', 'changed the results to “Seven customers”'),
    now('@Zoe Admin', 'said what the metric says: “Seven”'),
    now('@Zoe Admin', 'closed it, with results: “Six customers”'),
    now('@Zoe Admin', 'said it is at risk: “Waits for *design*”'),
    now(ben, `changed the owner from ${ben} to @Cat Lindqvist; moved it from “until Q1” to “until Q2”`),
    now('@Cat Lindqvist', 'changed who follows it'),
    now('@Zoe Admin', 'agreed for engineering: it is agreed now'),
    now('@Zoe Admin', 'agreed for product'),
    now(ben, 'suggested it'),
  ],
  Posters: [now(ben, 'gave it up: “Nobody reads them”'), now(ben, 'suggested it')],
};

it.each(manners)('tells the same of each act that changes a milestone%s', { tags: ['long'] }, async (_, manner) => {
  await using bot = await liveWithMilestones(manner);
  const cat = bot.slack.person('Cat Lindqvist');
  for (const [title, lines] of Object.entries(milestoneHistories)) {
    await cat.command(`/milestone ${title}`);
    await cat.press('History');
    expect.soft(linesOf(await cat.seesModal()), title).toEqual(lines);
    await cat.close({ all: true });
  }

  const milestones = await bot.store.milestones.all();
  const records = await Promise.all(milestones.map(({ id }) => bot.store.changes.of('milestone', id)));
  expect([...new Set(records.flat().map(({ act }) => act))].sort()).toEqual([...milestoneActs].sort());
});

it('lets nothing change a goal or a milestone that has no line there: it does not compile', async () => {
  await using bot = await startInCompany(firstWeek);
  const stamp = { by: 'UBEN', at: bot.now() };
  const changed = [
    // @ts-expect-error: an act that history cannot tell
    await bot.store.goals.change('none', (goal) => ({ kind: 'repainted', goal }), stamp),
    // @ts-expect-error: an act that history cannot tell
    await bot.store.endings.change('none', (ending) => ({ kind: 'repainted', ending }), stamp),
    // @ts-expect-error: an act that history cannot tell
    await bot.store.milestones.change('none', (milestone) => ({ kind: 'repainted', milestone }), stamp),
  ];
  expect(changed).toEqual(Array(3).fill({ kind: 'missing' }));
});

/** In a window of its own, opened from the goal's message in its team's channel, or from the glance at an old sprint. */
async function historyOf({ slack }: BotUnderTest, title: string): Promise<string[]> {
  const [reader, channel] = mobiles.includes(title) ? ['Zoe Admin', 'mobile'] : ['Ana Lopez', 'growth'];
  const person = slack.person(reader!);
  if (title === 'Old ways') await person.command('/sprint 41', { in: channel! });
  await person.press('Open', { in: channel!, near: `${title} [` });
  await person.press('History');
  const lines = linesOf(await person.seesModal());
  await person.close({ all: true });
  return lines;
}

const mobiles = ['Maps', 'Trails'];

const linesOf = (modal: string): string[] =>
  modal.split('\n').flatMap((line) => (line.startsWith('• ') ? [line.slice(2)] : []));
