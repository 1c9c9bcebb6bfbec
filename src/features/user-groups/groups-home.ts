import type { KnownBlock } from '@slack/types';
import { type GroupSeen, groupLine } from '../../shared/hero/group-words.ts';
import { context, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { groupButtons } from './group-trouble-message.ts';

const mostShown = 10;

/** How the user groups stand: first those that somebody has to do something about. */
export function groupsHome(groups: readonly GroupSeen[]): KnownBlock[] {
  if (groups.length === 0) return [];
  const isWell = ({ group: { state } }: GroupSeen) => state === 'in-step' || state === 'waiting';
  const inOrder = [...groups.filter((seen) => !isWell(seen)), ...groups.filter(isWell)];
  const more = inOrder.length - mostShown;
  return [
    section(mrkdwn`*User groups of the support heroes*`),
    ...inOrder
      .slice(0, mostShown)
      .flatMap((seen): KnownBlock[] =>
        isWell(seen) ? [context(groupLine(seen))] : [section(groupLine(seen)), groupButtons(seen)],
      ),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more that are in step`)] : []),
  ];
}
