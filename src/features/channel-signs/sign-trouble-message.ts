import type { ActionsBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { openRotaSettings } from '../../shared/hero/group-buttons.ts';
import { type SignSeen, signLine, signName } from '../../shared/hero/sign-words.ts';
import { actions, button, type Message, saying, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { replaceChannelTopic, trySignAgain } from './sign-buttons.ts';
import { signId } from './sign-id.ts';

/** What keeps a pin or a topic from showing who is on duty, and the way out. */
export function signTroubleMessage(seen: SignSeen): Message {
  const line = signLine(seen);
  return { text: line.toString(), blocks: [section(line), signButtons(seen)] };
}

export const signInStepMessage = (seen: SignSeen): Message =>
  saying(mrkdwn`:white_check_mark: ${signName(seen)} is as it should be again: nothing left to do.`);

/** What somebody may do about one that does not show what it should. */
export function signButtons({ sign, rota }: SignSeen): ActionsBlock {
  const value = signId(sign);
  const what = `${sign.kind === 'pin' ? 'the pin' : 'the topic'} of ${clip(oneLine(rota.name), 40)}`;
  const first =
    sign.state === 'changed-by-hand'
      ? button(replaceChannelTopic, {
          ...{ label: 'Replace it', value, spoken: `Replace ${what}` },
          confirm: {
            title: 'Replace the topic?',
            text: 'Who is on duty stands there instead, from now on and after each hand-over.',
            yes: 'Replace it',
            no: 'Leave it',
          },
        })
      : button(trySignAgain, { label: 'Try again', value, spoken: `Try ${what} again` });
  return actions(
    first,
    button(openRotaSettings, { label: 'Change', value: sign.rota, spoken: `Change whether I keep ${what}` }),
  );
}
