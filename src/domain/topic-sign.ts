import { clip, oneLine } from './clip.ts';
import type { HeroSign, SignTrouble } from './hero-sign.ts';

/** Slack takes no more, counted in UTF-16 code units. */
export const longestTopic = 250;

/** A channel as far as its topic goes. */
export interface TopicInSlack {
  channel: string;
  topic: string;
  isArchived: boolean;
}

/** Whether the topic is right, why it may not be replaced, or else that it may. */
export function lookAtTopic(
  sign: Pick<HeroSign, 'mine' | 'trying'>,
  inSlack: TopicInSlack,
  wanted: string,
  others: readonly Pick<HeroSign, 'mine' | 'trying'>[],
): { kind: 'in-step' } | { kind: 'to-write' } | { kind: 'trouble'; trouble: SignTrouble; found?: string } {
  const { topic } = inSlack;
  if (inSlack.isArchived) return { kind: 'trouble', trouble: 'archived' };
  if (readable(topic) === wanted) return { kind: 'in-step' };
  if (topic.trim() === '' || isOwnTopic(sign, inSlack)) return { kind: 'to-write' };
  if (others.some((other) => isOwnTopic(other, inSlack))) return { kind: 'trouble', trouble: 'kept-by-another' };
  return { kind: 'trouble', trouble: 'changed-by-hand', found: topic };
}

/** Whether the topic is still what Slack showed when we wrote it, or as good as what we were writing when we were stopped. */
export const isOwnTopic = (
  { mine, trying }: Pick<HeroSign, 'mine' | 'trying'>,
  { channel, topic }: Pick<TopicInSlack, 'channel' | 'topic'>,
): boolean =>
  topic.trim() !== '' &&
  ((mine?.channel === channel && readable(mine.says) === readable(topic)) ||
    (trying?.channel === channel && withoutEmoji(trying.says) === withoutEmoji(topic)));

/** A topic as people see it: Slack gives it back with entities. */
export const readable = (topic: string): string =>
  topic.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();

/** It may give an emoji back by its name that was written as itself, and the other way round. */
const withoutEmoji = (topic: string): string =>
  readable(topic)
    .replace(/:[a-z0-9_+'-]+:/g, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const lookAlikes: Record<string, string> = { '<': '‹', '>': '›', '&': '＆', '@': '＠', '#': '＃' };

/** What people typed, as part of a topic: it pings nobody, links nowhere, and is one line. */
export const topicPart = (typed: string, limit: number): string =>
  clip(oneLine(typed), limit).replace(/[<>&@#]/g, (sign) => lookAlikes[sign]!);
