import type { KnownBlock } from '@slack/types';
import { hintsOn } from '../../domain/goal-hints.ts';
import type { Worded } from '../../domain/goal-wording.ts';
import { section } from '../../slack/blocks.ts';
import { joined, mrkdwn } from '../../slack/mrkdwn.ts';

/** "One thought before you propose it", and what the hints say; nothing where they say no more than of the words before. */
export function hintBlocks(words: Worded, act: string, before?: Worded): KnownBlock[] {
  const known = before ? hintsOn(before).map(({ name }) => name) : [];
  const hints = hintsOn(words).filter(({ name }) => !known.includes(name));
  const said = joined(
    hints.map(({ says }) => mrkdwn`• ${says}`),
    '\n',
  );
  return hints.length > 0 ? [section(mrkdwn`:bulb: *One thought before you ${act} it*\n${said}`)] : [];
}
