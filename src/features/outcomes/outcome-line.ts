import type { Goal } from '../../domain/goal.ts';
import { yardstickOf } from '../../domain/success.ts';
import { ownerMention } from '../../shared/goals/goal-owner.ts';
import { wordsOfKind } from '../../shared/goals/goal-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

/** "🟡 *Scraped* · 🚀 Moonshot · @Ben" */
export function outcomeLine(goal: Goal): Mrkdwn {
  const { emoji, name } = wordsOfKind(yardstickOf(goal));
  const facts = mrkdwn`${emoji} ${name}  ·  ${ownerMention(goal)}`;
  if (!goal.outcome) return facts;
  const outcome = outcomeWords[goal.outcome.is];
  return mrkdwn`${outcome.emoji} *${outcome.name}*  ·  ${facts}`;
}
