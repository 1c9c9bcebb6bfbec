import type { KnownBlock } from '@slack/types';
import type { Temporal } from '../domain/time.ts';
import { context, type Message } from './blocks.ts';
import { mostBlocks, mostText } from './fitting.ts';
import { dayAndTime, joined, type Mrkdwn, mrkdwn } from './mrkdwn.ts';

/** What a reader should know of how a message came. */
export interface Marks {
  /** It comes late: when it was due. */
  wasDue: Temporal.Instant | null;
  /** It may have been posted before. */
  isRepeat: boolean;
}

/** The same message, saying so in small words below. */
export function marked(message: Message, { wasDue, isRepeat }: Marks): Message {
  const late = wasDue ? [lateWords(wasDue)] : [];
  const repeat = isRepeat ? [repeatWords] : [];
  const words = [...late, ...repeat];
  if (words.length === 0) return message;

  const text = `${message.text}\n(${joined(words, ' ')})`;
  const line = context(
    ...late.map((word) => mrkdwn`:hourglass: ${word}`),
    ...repeat.map((word) => mrkdwn`:repeat: ${word}`),
  );
  return {
    text: text.length <= mostText ? text : message.text,
    blocks: below(message.blocks, line),
    ...(message.plainer && { plainer: below(message.plainer, line) }),
  };
}

const below = (blocks: KnownBlock[], line: KnownBlock): KnownBlock[] =>
  blocks.length < mostBlocks ? [...blocks, line] : blocks;

const lateWords = (dueAt: Temporal.Instant): Mrkdwn =>
  mrkdwn`Late: this was due ${dayAndTime(dueAt)}, and I could not say it then.`;

const repeatWords = mrkdwn`Posted again: I can't tell whether the first one arrived.`;
