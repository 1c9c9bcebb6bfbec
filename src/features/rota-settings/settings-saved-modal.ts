import type { ModalView } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { HeroGroup } from '../../domain/hero-group.ts';
import { type HeroHours, hoursText } from '../../domain/hero-hours.ts';
import type { Rota } from '../../domain/rota.ts';
import { groupLine } from '../../shared/hero/group-words.ts';
import { type SignSeen, signLine } from '../../shared/hero/sign-words.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export function settingsSavedModal(
  { name }: Rota,
  hours: HeroHours | null,
  sign: SignSeen | null,
  groups: readonly HeroGroup[],
): ModalView {
  const answers = hours
    ? mrkdwn`heroes answer ${hoursText(hours)}, on their own clock`
    : mrkdwn`no hours are promised, I only say what time it is with the hero`;
  const blocks = [
    section(mrkdwn`:ring_buoy: *${clip(oneLine(name), 100)}*: ${answers}.`),
    ...(sign ? [section(signLine(sign))] : []),
    ...groups.map((group) => section(groupLine({ group, rota: name }))),
    ...(sign || groups.length > 0
      ? [context(mrkdwn`Should something get in the way, I tell you and the admins, with what to do.`)]
      : []),
  ];
  return { type: 'modal', title: plain('Saved'), close: plain('Close'), blocks };
}
