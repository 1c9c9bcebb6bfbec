import type { ActionsBlock } from '@slack/types';
import { openRotaSettings, takeGroupOver, tryGroupAgain } from '../../shared/hero/group-buttons.ts';
import { type GroupSeen, groupLine, groupName } from '../../shared/hero/group-words.ts';
import { actions, button, type Message, saying, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

/** What is wrong with a group, and the way out. */
export function groupTroubleMessage(seen: GroupSeen): Message {
  const line = mrkdwn`The user group ${groupLine(seen)}`;
  return { text: line.toString(), blocks: [section(line), groupButtons(seen)] };
}

export const groupInStepMessage = (seen: GroupSeen): Message =>
  saying(mrkdwn`:white_check_mark: The user group ${groupName(seen)} is in step again: nothing left to do.`);

/** What somebody may do about a group that is not in step. */
export function groupButtons({ group }: GroupSeen): ActionsBlock {
  const first =
    group.state === 'changed-by-hand'
      ? button(takeGroupOver, {
          ...{ label: 'Take it over again', value: group.id, spoken: `Take @${group.handle} over again` },
          confirm: {
            title: 'Take it over again?',
            text: `Whoever is in @${group.handle} now is replaced by whoever serves, at this hand-over and at those to come.`,
            yes: 'Take it over',
            no: 'Leave it',
          },
        })
      : button(tryGroupAgain, { label: 'Try again', value: group.id, spoken: `Try @${group.handle} again` });
  return actions(
    first,
    button(openRotaSettings, { label: 'Change', value: group.rota, spoken: `Change what is kept by @${group.handle}` }),
  );
}
