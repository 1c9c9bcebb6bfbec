import type { KnownBlock } from '@slack/types';
import type { Temporal } from '../../domain/time.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { channelLink, dayAndTime, joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';

export const tryAgain = 'try-again';

/** A channel or person whom something could not be told, and why, in Slack's word. */
export interface Unsaid {
  channel: string;
  trouble: string;
  /** Of the newest of these messages. */
  dueAt: Temporal.Instant;
  count: number;
}

const mostShown = 5;

export function unsaidBlocks(unsaid: readonly Unsaid[]): KnownBlock[] {
  const more = unsaid.length - mostShown;
  const lines = [...unsaid.slice(0, mostShown).map(unsaidWords), ...(more > 0 ? [mrkdwn`… and in ${more} more`] : [])];
  return [
    section(mrkdwn`:warning: *What I could not say*\n${joined(lines, '\n')}`),
    actions(button(tryAgain, { label: 'Try again' })),
  ];
}

/** Where, since when, why, and what to do about it. */
export function unsaidWords({ channel, trouble, dueAt, count }: Unsaid): Mrkdwn {
  const what = count === 1 ? 'A message' : `${count} messages`;
  const at = dayAndTime(dueAt);
  return mrkdwn`${what} for ${placeLink(channel)}, ${count === 1 ? 'due' : 'last due'} ${at}: ${remedy(trouble, channel)}`;
}

export const isPerson = (channel: string): boolean => /^[UW]/.test(channel);

export const placeLink = (channel: string): Mrkdwn => (isPerson(channel) ? mention(channel) : channelLink(channel));

const invite = mrkdwn`I may not post there. Type \`/invite @Roofshot\` in that channel.`;
const chooseOther = mrkdwn`Choose another channel.`;
const noAnswer = mrkdwn`Slack did not answer as it should.`;

const remedies: Record<string, Mrkdwn> = {
  not_in_channel: invite,
  channel_not_found: invite,
  is_archived: mrkdwn`The channel is archived. ${chooseOther}`,
  no_permission: mrkdwn`The channel does not let me post. ${chooseOther}`,
  restricted_action: mrkdwn`Only some people may post in that channel. Let me be one of them, or choose another.`,
  restricted_action_read_only_channel: mrkdwn`The channel is read-only. ${chooseOther}`,
  restricted_action_thread_only_channel: mrkdwn`The channel allows threads only. ${chooseOther}`,
  messages_tab_disabled: mrkdwn`My messages are switched off here. An admin of this workspace can switch them on in the app's settings.`,
  missing_scope: mrkdwn`A permission is missing. Install Roofshot again to give it.`,
  'no thread': mrkdwn`It belongs in a thread whose first message could not be said.`,
  ratelimited: mrkdwn`Slack asked me to slow down.`,
  'no answer': noAnswer,
  'not drawn': mrkdwn`Something went wrong on my side; the log says what.`,
};

/** What went wrong, in plain words, and what to do about it. */
export function remedy(trouble: string, channel: string): Mrkdwn {
  if (trouble.startsWith('HTTP')) return noAnswer;
  if (isPerson(channel) && remedies[trouble] === invite) return mrkdwn`Slack does not let me write to this person.`;
  return remedies[trouble] ?? mrkdwn`Slack said “${trouble}”.`;
}
