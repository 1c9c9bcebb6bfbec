import { emojify } from 'node-emoji';
import { unescapeText } from './mrkdwn.ts';

/** A plain_text as a string with its emoji, for labels and options. */
export function plain(text: { text: string } | undefined): string {
  return unescapeText(withEmoji(text?.text ?? ''));
}

/** `:dart:` becomes the emoji; what is none stays as it is. */
export function withEmoji(text: string): string {
  return emojify(text, { fallback: (name) => alsoInSlack[name] ?? `:${name}:` });
}

/** Slack's own names, which the library does not know. */
const alsoInSlack: Record<string, string> = {
  ballot_box_with_ballot: '🗳️',
  large_green_circle: '🟢',
  large_yellow_circle: '🟡',
  raising_hand: '🙋',
  ring_buoy: '🛟',
  scales: '⚖️',
  spiral_calendar_pad: '🗓️',
};
