import { emojify } from 'node-emoji';
import { unescapeText } from './mrkdwn.ts';

/** A plain_text as a string with its emoji, for labels and options. */
export function plain(text: { text: string } | undefined): string {
  return unescapeText(withEmoji(text?.text ?? ''));
}

/** `:dart:` becomes the emoji; what is none stays as it is. */
export function withEmoji(text: string): string {
  return emojify(text, { fallback: (name) => slackNames[name] ?? `:${name}:` });
}

/** What Slack calls by other names. */
const slackNames: Record<string, string> = { large_green_circle: '🟢', large_yellow_circle: '🟡' };
