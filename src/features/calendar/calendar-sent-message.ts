import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

/** What goes before the file; or, with what Slack says against it, why there is none. */
export function calendarSentMessage(trouble: string | null): Message {
  if (trouble === null) {
    return saying(
      mrkdwn`:calendar: Here are the turns as a file: open it, and your calendar takes them in. It does not follow later changes.`,
    );
  }
  const why =
    trouble === 'missing_scope'
      ? mrkdwn`I was installed without the right to send files (\`files:write\`): an admin of this Slack can add it under *OAuth & Permissions* and install me again.`
      : mrkdwn`Slack says \`${trouble}\`.`;
  return saying(mrkdwn`:warning: I could not send you the calendar. ${why}`);
}
