import { describe, expect, it } from 'vitest';
import type { Ending } from '../../../src/domain/ending.ts';
import { noSequel } from '../../../src/domain/sequel.ts';
import type { TidyUp } from '../../../src/domain/tidy-up.ts';
import { answerEndingModal } from '../../../src/features/outcomes/answer-ending-modal.ts';
import { askedMessage } from '../../../src/features/outcomes/asked-message.ts';
import { correctOutcomeModal } from '../../../src/features/outcomes/correct-outcome-modal.ts';
import { leadToldMessage } from '../../../src/features/outcomes/lead-told-message.ts';
import { outcomesHome } from '../../../src/features/outcomes/outcomes-home.ts';
import { draftFrom, reshapeGoalModal } from '../../../src/features/outcomes/reshape-goal-modal.ts';
import { tidyUpModal } from '../../../src/features/outcomes/tidy-up-modal.ts';
import { checkUpdate, checkView } from '../../../src/local/checks/index.ts';
import { alikeBlocks } from '../../../src/shared/goals/alike-words.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { sprint } from '../../support/companies/sprints-company.ts';
import { instant } from '../../support/companies/week-company.ts';
import { ended } from './ended-sprint.ts';

const at = instant('2026-12-09T17:00:00Z');
const first = sprint(42, '2026-11-30', '2026-12-11');
const named = sprint(99_999, '2026-11-30', '2027-01-10', '🚀 *~1.39.0~* <!here> & "'.padEnd(100, '&'));
const someone = 'U0123456789';
const words = '&<漢"'.repeat(750);

const scraped = ended('pay', 'scraped', { title: 'Customers pay by invoice' });
const failed = ended('fast', 'failed', { title: 'Twice as fast' });
const huge = (i = 0, is: 'scraped' | 'failed' = 'scraped') => {
  const goal = ended(`goal-${i}-${'0'.repeat(28)}`, is, {
    ...{ title: '"&'.repeat(250), measure: words, kind: 'moonshot' as const, owner: someone },
  });
  const outcome = { ...goal.outcome!, how: 'corrected' as const, voted: 'nailed' as const, by: someone, reason: words };
  return { ...goal, outcome };
};
const tidyUp: TidyUp = {
  ...{ goal: 'pay', sprint: 43, owner: 'UBEN', left: 'The last page', round: 1, state: 'open', settled: null },
};
const hugeTidyUp: TidyUp = { ...tidyUp, sprint: 99_999, owner: someone, left: words, round: 12 };
const unanswered = (goal: Ending['goal']): Ending => ({ goal, sequel: noSequel, tidyUps: [] });
const answered = (goal: Ending['goal']): Ending => ({
  goal,
  sequel: {
    ...{ left: { text: words, by: someone, at }, lesson: { text: words, by: someone, at } },
    choice: { fate: 'keep', by: someone, at, reshapedAs: null },
  },
  tidyUps: [hugeTidyUp],
});
const many = <Item>(count: number, item: (i: number) => Item) => Array.from({ length: count }, (_, i) => item(i));
const home = (blocks: ReturnType<typeof outcomesHome>) => ({ type: 'home' as const, blocks });

describe('views', () => {
  it.each([
    ['left-smallest', answerEndingModal(unanswered(scraped), 43)!],
    ['left-largest', answerEndingModal(answered(huge()), 99_999)!],
    ['lesson-smallest', answerEndingModal(unanswered(failed), 43)!],
    ['lesson-largest', answerEndingModal(answered(huge(0, 'failed')), 99_999)!],
    ['correct-smallest', correctOutcomeModal(scraped)],
    ['correct-largest', correctOutcomeModal(huge())],
    ['reshape-smallest', reshapeGoalModal(43, {}, { goal: 'pay', tidyUp: null, isHinted: false })],
    [
      'reshape-largest',
      reshapeGoalModal(
        99_999,
        draftFrom(huge()),
        { goal: huge().id, tidyUp: 99_998, isHinted: true },
        alikeBlocks({ goal: { ...huge(), outcome: 'failed' }, words }, '&'.repeat(80)),
      ),
    ],
    ['tidy-up-smallest', tidyUpModal({ goal: scraped, tidyUp, keptFor: null })],
    ['tidy-up-largest', tidyUpModal({ goal: huge(), tidyUp: hugeTidyUp, keptFor: 100_000 })],
    ['home-smallest', home(outcomesHome([unanswered(scraped)], []))],
    [
      'home-largest',
      home(
        outcomesHome(
          many(60, (i) => unanswered(huge(i))),
          many(9, () => hugeTidyUp),
        ),
      ),
    ],
  ])('draws %s as Slack takes it', async (name, view) => {
    expect(checkView(view)).toEqual([]);
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  });

  it('asks nothing of a goal that was nailed, and shows nothing at the Home of whom nothing is asked', () => {
    expect(answerEndingModal(unanswered(ended('won', 'nailed')), 43)).toBeNull();
    expect(outcomesHome([], [])).toEqual([]);
  });
});

describe('messages', () => {
  it.each([
    ['asked-smallest', askedMessage(first, [unanswered(scraped)])],
    ['asked-answered', askedMessage(first, [{ ...answered(failed), sequel: { ...answered(failed).sequel } }])],
    [
      'asked-largest',
      askedMessage(named, [...many(8, (i) => answered(huge(i))), ...many(9, (i) => unanswered(huge(i)))]),
    ],
    ['lead-told-smallest', leadToldMessage(unanswered(scraped), 'UBEN')],
    ['lead-told-largest', leadToldMessage(answered(huge()), someone)],
  ])('draws %s as Slack takes it', async (name, message) => {
    expect(checkUpdate(message)).toEqual([]);
    expect(escaped(JSON.stringify(message.blocks)).length).toBeLessThan(13_000);
    expect(message.text.length).toBeLessThanOrEqual(4000);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  });
});
