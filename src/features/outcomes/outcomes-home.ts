import type { KnownBlock } from '@slack/types';
import type { Ending } from '../../domain/ending.ts';
import { openAfter } from '../../domain/sequel.ts';
import type { TidyUp } from '../../domain/tidy-up.ts';
import { answerEnding, askLabels } from '../../shared/outcomes/ending-buttons.ts';
import { quotedTitle } from '../../shared/outcomes/ending-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { tidyUpRows } from '../../shared/outcomes/tidy-up-rows.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

const mostGoals = 50;

/** What somebody's goals still ask of them after the vote, and what they are to tidy up; nothing where that is nothing. */
export function outcomesHome(asked: readonly Ending[], tidyUps: readonly TidyUp[]): KnownBlock[] {
  if (asked.length + tidyUps.length === 0) return [];
  const more = asked.length - mostGoals;
  return [
    section(mrkdwn`:arrow_right: *After the vote*`),
    ...asked.slice(0, mostGoals).map(askedRow),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'goal')} more`)] : []),
    ...tidyUpRows(tidyUps, 200),
  ];
}

function askedRow({ goal, sequel }: Ending): KnownBlock {
  const { emoji, name } = outcomeWords[goal.outcome?.is ?? 'failed'];
  const label = askLabels[openAfter(goal, sequel) ?? 'fate'];
  const words = `${emoji} ${name} in Sprint ${goal.sprint}: ${quotedTitle(goal, 200)}`;
  return section(
    plain(words),
    button(answerEnding, { label, value: goal.id, style: 'primary', spoken: `${label}: ${words}` }),
  );
}
