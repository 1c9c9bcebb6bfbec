import type { WebClient } from '@slack/web-api';
import type { SignFault, SignPlace } from '../../domain/hero-sign.ts';
import { signFault } from './sign-fault.ts';

type Pinned = { kind: 'pinned' } | { kind: 'pinned-already' } | { kind: 'gone' } | SignFault;

/** Pins a message, unless it is pinned already or is there no more. */
export async function pin(slack: WebClient, { channel, says }: SignPlace): Promise<Pinned> {
  try {
    await slack.pins.add({ channel, timestamp: says });
    return { kind: 'pinned' };
  } catch (error) {
    const fault = signFault(error, 'no-pin-scope');
    if (fault.word === 'already_pinned') return { kind: 'pinned-already' };
    return isGone(fault.word) ? { kind: 'gone' } : fault;
  }
}

const isGone = (word: string): boolean => ['message_not_found', 'not_pinnable', 'bad_timestamp'].includes(word);

/** Null once it is not pinned any more, whoever saw to that. */
export async function unpin(slack: WebClient, { channel, says }: SignPlace): Promise<SignFault | null> {
  try {
    await slack.pins.remove({ channel, timestamp: says });
    return null;
  } catch (error) {
    const fault = signFault(error, 'no-pin-scope');
    return isGone(fault.word) || ['no_pin', 'not_pinned'].includes(fault.word) ? null : fault;
  }
}
