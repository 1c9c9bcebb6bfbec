import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

/** `bound` is the number of the first sprint there is, or of the last that can be seen yet. */
export const noSuchSprintMessage = ({
  kind,
  bound,
}: {
  kind: 'before-the-first' | 'too-far-ahead';
  bound: number;
}): Message =>
  saying(
    kind === 'before-the-first'
      ? mrkdwn`Sprints are counted from ${bound} here: that is the first I know.`
      : mrkdwn`That is more than a year away. The last one I can look ahead to is Sprint ${bound}: \`/sprint ${bound}\``,
  );
