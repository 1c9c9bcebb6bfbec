import type { Button } from '@slack/types';
import type { Temporal } from '../../domain/time.ts';
import { proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { goalLine, titleLengths } from '../../shared/goals/goal-rows.ts';
import { actions, button, context, type Message, saying, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { groupedRows, type Listed } from './goal-groups.ts';

export const turnBack = 'turn-goals-back';
export const turnOn = 'turn-goals-on';

/** Of the teams a person is in, or of every team. */
export type Scope = 'mine' | 'all';

const pageSize = 10;

export function goalListMessage(
  items: readonly Listed[],
  scope: Scope,
  page: number,
  today: Temporal.PlainDate,
): Message {
  const title = scope === 'all' ? 'Goals of every team' : 'Goals of your teams';
  const pages = Math.ceil(items.length / pageSize);
  const here = Math.min(page, pages - 1);
  const shown = items.slice(here * pageSize, (here + 1) * pageSize);
  const blocks = firstThatFits(titleLengths, (length) => [
    section(mrkdwn`*${title}*, this sprint and next`),
    ...groupedRows(shown, length, today),
    ...(pages > 1 ? [context(mrkdwn`Page ${here + 1} of ${pages}`)] : []),
    actions(...turns(scope, here, pages), button(proposeGoal, { label: 'Propose a goal' })),
  ]);
  return { text: fittingText([title, ...shown.map(line)]), blocks };
}

const line = ({ team, goal }: Listed): string => (goal ? goalLine(goal) : `${escaped(team.name)}: nothing yet`);

function turns(scope: Scope, page: number, pages: number): Button[] {
  const back = button(turnBack, { label: 'Page before', value: `${scope}/${page - 1}` });
  const on = button(turnOn, { label: 'Next page', value: `${scope}/${page + 1}` });
  return [...(page > 0 ? [back] : []), ...(page + 1 < pages ? [on] : [])];
}

export const noGoalsMessage = (scope: Scope): Message =>
  saying(
    scope === 'all'
      ? mrkdwn`Nobody has proposed a goal for this sprint or the next one yet. \`/goal\` proposes the first.`
      : mrkdwn`You're in no team, so there are no goals of yours to list. \`/goal list all\` shows those of every team.`,
  );

export const unknownScopeMessage = (): Message =>
  saying(
    mrkdwn`\`/goal list\` shows the goals of your teams, \`/goal list all\` those of every team. To propose a goal whose title begins with “list”, type \`/goal\` alone.`,
  );
