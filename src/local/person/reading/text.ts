import { jsonOf, textOf } from '../../json.ts';
import { readMrkdwn } from './mrkdwn.ts';
import type { Reader } from './reader.ts';

/** A text object, of either kind. */
export function readText(value: unknown, reader: Reader): string {
  const { type, text } = jsonOf(value);
  return type === 'mrkdwn' ? readMrkdwn(textOf(text), reader) : textOf(text);
}
