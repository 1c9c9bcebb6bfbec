import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

/** The first thing a planning channel hears. */
export const helloMessage = (): Message =>
  saying(
    mrkdwn`:wave: Hello! I'm Roofshot, and this is where your teams plan their sprints with me: what you need to read before the planning meeting, its run-sheet and each sprint's goals will appear here. Type \`/roofshot\` to see all I can do.`,
  );
