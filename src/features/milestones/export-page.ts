import { rightTo } from '../../domain/rights.ts';
import { writePage } from '../../domain/write-page.ts';
import type { CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { sendFile } from '../../slack/files.ts';
import { channelLink, mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { exportPageModal, readChannel } from './page-modal.ts';

/** /milestone export: everybody may read past milestones and their results. */
export const exportPage = async (args: CommandArgs, deps: Deps): Promise<void> =>
  show(args, exportPageModal(await pageOf(deps), (await rightToSend(args.command.user_id, deps)).allowed));

export async function sendPageFile(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors } = readChannel(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const right = await rightToSend(args.body.user.id, deps);
  if (!right.allowed) return args.ack(beside('channel', await refusalInWords('send-milestones', right, deps)));
  await args.ack();
  const { channel } = answers;
  const trouble = await sendFile(deps.slack, channel, { name: 'milestones.md', text: await pageOf(deps) });
  if (trouble) await tell({ body: { user: args.body.user }, client: args.client }, unsentMessage(channel, trouble));
}

const rightToSend = async (visitor: string, { people, settings }: Deps) =>
  rightTo('send-milestones', { person: await people.get(visitor), settings });

const pageOf = async ({ store }: Deps): Promise<string> =>
  writePage((await store.milestones.settings()).pageOpening, await store.milestones.all());

function unsentMessage(channel: string, trouble: string): Message {
  const why =
    trouble === 'missing_scope'
      ? mrkdwn`I was installed without the right to send files (\`files:write\`).`
      : mrkdwn`Slack says \`${trouble}\`: am I in ${channelLink(channel)}? \`/invite @Roofshot\` there lets me in.`;
  return saying(mrkdwn`I could not send milestones.md. ${why} You can still copy the page from \`/milestone export\`.`);
}
