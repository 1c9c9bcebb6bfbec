import type { Goal, Kind } from '../../../src/domain/goal.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { noSequel, type Said } from '../../../src/domain/sequel.ts';
import type { TidyUp } from '../../../src/domain/tidy-up.ts';
import { type BotUnderTest, startBot } from '../../support/bot.ts';
import { instant, settle } from '../../support/companies/week-company.ts';
import { ended } from '../outcomes/ended-sprint.ts';

/** Sprints of two weeks, 42 from Mon 7 Sep 2026 on; it is the Tuesday of sprint 48. */
const today = '2026-12-01T10:00:00Z';
const at = instant(today);

export const past = (id: string, sprint: number, is: Outcome | null, changes: Partial<Goal> = {}): Goal =>
  ended(id, is, { sprint, title: `Goal ${id}`, kind: 'roofshot' as Kind, ...changes });

/** Six sprints of Growth, one of Platform: nailed more often of late, with a lesson and a goal that went on. */
const goals: Goal[] = [
  past('a1', 42, 'failed', { title: 'Invoices by post', kind: 'moonshot' }),
  past('a2', 43, 'failed', { title: 'Search in Ελληνικά & <!channel> *bold*' }),
  past('a3', 44, 'scraped', { title: 'Offline mode' }),
  past('a4', 45, 'scraped', { title: 'Offline mode, second try' }),
  past('a5', 46, 'nailed'),
  past('a6', 47, 'nailed', { kind: 'moonshot' }),
  past('p1', 47, 'failed', { team: 'platform', title: 'データベースの移行' }),
];

export async function startLookingBack(more: readonly Goal[] = []): Promise<BotUnderTest> {
  const bot = await startBot(today);
  await settle(bot.store, {
    setUpAt: '2026-09-07T08:00:00Z',
    first: ['2026-09-07', '2026-09-18'],
    goals: [...goals, ...more],
  });
  await learn(bot, 'a1', 'Nobody reads post: ask first');
  await learn(bot, 'a2', 'Größe matters: *measure* & <!here> first');
  await learn(bot, 'p1', '移行は夜にしない');
  await leave(bot, 'a3', 'The sync', 'a4', { sprint: 45, round: 1 });
  await leave(bot, 'a4', 'The sync, still', null, { sprint: 46, round: 2 });
  return bot;
}

const said = (text: string): Said => ({ text, by: 'UBEN', at });

export async function learn({ store }: BotUnderTest, goal: string, words: string): Promise<void> {
  await store.endings.change(
    goal,
    (ending) => ({ kind: 'ending-answered', ending: { ...ending, sequel: { ...noSequel, lesson: said(words) } } }),
    { by: 'UBEN', at },
  );
}

async function leave(
  { store }: BotUnderTest,
  goal: string,
  words: string,
  reshapedAs: string | null,
  { sprint, round }: Pick<TidyUp, 'sprint' | 'round'>,
): Promise<void> {
  const fate = reshapedAs === null ? 'keep' : 'reshape';
  const tidyUp: TidyUp = {
    goal,
    sprint,
    owner: 'UBEN',
    left: words,
    round,
    state: 'done',
    settled: { by: 'UBEN', at },
  };
  await store.endings.change(
    goal,
    (ending) => ({
      kind: 'ending-answered',
      ending: {
        ...ending,
        sequel: { left: said(words), lesson: null, choice: { fate, by: 'UBEN', at, reshapedAs } },
        tidyUps: reshapedAs === null ? [tidyUp] : [],
      },
    }),
    { by: 'UBEN', at },
  );
}
