import type { KnownBlock } from '@slack/types';
import { isSignWell } from '../../domain/hero-sign.ts';
import { type SignSeen, signLine } from '../../shared/hero/sign-words.ts';
import { context, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { signButtons } from './sign-trouble-message.ts';

const mostShown = 10;

/** How the pins and topics stand: first those that somebody has to do something about. */
export function signsHome(signs: readonly SignSeen[]): KnownBlock[] {
  if (signs.length === 0) return [];
  const isWell = ({ sign }: SignSeen) => isSignWell(sign.state);
  const inOrder = [...signs.filter((seen) => !isWell(seen)), ...signs.filter(isWell)];
  const more = inOrder.length - mostShown;
  return [
    section(mrkdwn`*Pins and topics of the support heroes*`),
    ...inOrder
      .slice(0, mostShown)
      .flatMap((seen): KnownBlock[] =>
        isWell(seen) ? [context(signLine(seen))] : [section(signLine(seen)), signButtons(seen)],
      ),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more`)] : []),
  ];
}
