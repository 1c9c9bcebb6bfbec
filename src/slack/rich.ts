import type { RichTextElement } from '@slack/types';
import type { Temporal } from '../domain/time.ts';
import { inUtc } from './dates.ts';

/** Words of ours or of people, as they are. */
export const words = (text: string): RichTextElement => ({ type: 'text', text });
export const bold = (text: string): RichTextElement => ({ type: 'text', text, style: { bold: true } });
export const person = (user_id: string): RichTextElement => ({ type: 'user', user_id });
export const channel = (channel_id: string): RichTextElement => ({ type: 'channel', channel_id });
export const emoji = (name: string): RichTextElement => ({ type: 'emoji', name });

/** As many of them as said, and how many more there are. */
export function people(ids: readonly string[], most: number): RichTextElement[] {
  const named = ids.slice(0, most).flatMap((id, i) => (i === 0 ? [person(id)] : [words(', '), person(id)]));
  return ids.length > most ? [...named, words(` and ${ids.length - most} more`)] : named;
}

/** An instant in the reader's own zone, such as {date_short_pretty} {time}. */
export const date = (at: Temporal.Instant, format: string): RichTextElement => ({
  type: 'date',
  timestamp: Math.floor(at.epochMilliseconds / 1000),
  format,
  fallback: inUtc(at),
});

const piece = /(https?:\/\/[^\s<>|]+)|:([a-z0-9_+'-]{1,100}):/g;

/** What a person typed, exactly; links can be clicked and :emoji: are drawn, nothing pings. */
export function typed(text: string, style?: { bold: true }): RichTextElement[] {
  const elements: RichTextElement[] = [];
  let end = 0;
  const say = (until: number) => {
    if (until > end) elements.push({ type: 'text', text: text.slice(end, until), ...(style && { style }) });
  };
  for (const found of text.matchAll(piece)) {
    say(found.index);
    elements.push(found[1] ? { type: 'link', url: found[1], ...(style && { style }) } : emoji(found[2]!));
    end = found.index + found[0].length;
  }
  say(text.length);
  return elements;
}
