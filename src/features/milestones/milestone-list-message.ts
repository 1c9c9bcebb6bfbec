import type { Button } from '@slack/types';
import { titleLengths } from '../../shared/goals/goal-rows.ts';
import { actions, button, context, type Message, saying, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type ListedMilestone, milestoneLine, milestoneRow } from './milestone-rows.ts';

export const newMilestone = 'new-milestone';
export const turnMilestonesBack = 'turn-milestones-back';
export const turnMilestonesOn = 'turn-milestones-on';
export const listAllMilestones = 'list-all-milestones';

/** Those that go on, or past ones too. */
export type Scope = 'going-on' | 'all';

interface Shown {
  scope: Scope;
  page: number;
  /** How many past ones there are besides. */
  others: number;
  maySuggest: boolean;
}

const pageSize = 10;

export function milestoneListMessage(
  all: readonly ListedMilestone[],
  { scope, page, others, maySuggest }: Shown,
): Message {
  const title = scope === 'all' ? 'All milestones' : 'Milestones';
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const here = Math.min(page, pages - 1);
  const shown = all.slice(here * pageSize, (here + 1) * pageSize);
  const past = others > 0 ? [button(listAllMilestones, { label: 'Past ones too', value: 'all/0' })] : [];
  if (all.length === 0) return noMilestones(past, maySuggest);
  return {
    text: fittingText([title, ...shown.map(milestoneLine)]),
    blocks: firstThatFits(titleLengths, (length) => [
      section(mrkdwn`*${title}*, newest first`),
      ...shown.flatMap((listed) => milestoneRow(listed, length)),
      ...(pages > 1 ? [context(mrkdwn`Page ${here + 1} of ${pages}`)] : []),
      ...row(
        ...turns(scope, here, pages),
        ...(maySuggest ? [button(newMilestone, { label: 'Suggest a milestone' })] : []),
        ...past,
      ),
    ]),
  };
}

function noMilestones(past: Button[], maySuggest: boolean): Message {
  const says = mrkdwn`No milestones yet. A milestone is what several sprints of several teams work towards, such as “Nail funnels”. ${maySuggest ? 'Anyone may suggest one.' : 'Full members suggest them.'}`;
  const fresh = button(newMilestone, { label: 'Suggest a milestone', style: 'primary' });
  const none = past.length > 0 ? mrkdwn`No milestone goes on at the moment.` : says;
  return {
    text: none.toString(),
    blocks: [section(none), ...row(...(maySuggest ? [fresh] : []), ...past)],
  };
}

/** Slack takes no row without a button. */
const row = (...buttons: Button[]) => (buttons.length > 0 ? [actions(...buttons)] : []);

function turns(scope: Scope, page: number, pages: number): Button[] {
  const back = button(turnMilestonesBack, { label: 'Page before', value: `${scope}/${page - 1}` });
  const on = button(turnMilestonesOn, { label: 'Next page', value: `${scope}/${page + 1}` });
  return [...(page > 0 ? [back] : []), ...(page + 1 < pages ? [on] : [])];
}

export const unknownScopeMessage = (): Message =>
  saying(mrkdwn`\`/milestone list\` shows the milestones that go on, \`/milestone list all\` past ones too.`);
