import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

export type ExportStep =
  | { kind: 'sending'; sent: number; of: number }
  | { kind: 'sent'; files: number }
  | { kind: 'not-sent'; trouble: string };

/** One message that keeps up with an export. */
export function exportMessage(step: ExportStep): Message {
  if (step.kind === 'sending')
    return saying(mrkdwn`:package: Your export is on its way: ${step.sent} of ${step.of} files.`);
  if (step.kind === 'sent') {
    return saying(
      mrkdwn`:package: Your export is here: ${counted(step.files, 'file')}. \`workspace.json\` holds everything and can be imported again; the others are for reading. Nothing secret is in them, nor who voted what anonymously.`,
    );
  }
  const why =
    step.trouble === 'missing_scope'
      ? mrkdwn`I was installed without the right to send files (\`files:write\`): an admin of this Slack can add it under *OAuth & Permissions* and install me again.`
      : mrkdwn`Slack says \`${step.trouble}\`.`;
  return saying(
    mrkdwn`:warning: I could not send the export. ${why} Whoever runs me gets the same with \`npm run export -- FILE\`.`,
  );
}
