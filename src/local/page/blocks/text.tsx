import type { TextObject } from '@slack/types';
import { plainRichText, richTextOf } from './mrkdwn.ts';
import { ReadOnly } from './read-only.tsx';
import { useDating } from './use-dating.ts';

/** A text object, drawn. */
export function Text({ of: { type, text } }: { of: TextObject }) {
  const dating = useDating();
  return <ReadOnly block={type === 'mrkdwn' ? richTextOf(text, dating) : plainRichText(text)} />;
}
