import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import { newSidequest } from '../../shared/teams/sidequest-words.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { finishButton } from './sidequest-rows.ts';

const mostShown = 5;

/** The reader's own that are open. */
export function sidequestsHome(open: readonly Sidequest[]): KnownBlock[] {
  const fresh = button(newSidequest, { label: 'New sidequest' });
  if (open.length === 0)
    return [section(mrkdwn`:crossed_swords: *Sidequests*: something small that you care about?`, fresh)];
  const more = open.length - mostShown;
  return [
    section(mrkdwn`:crossed_swords: *Your sidequests*`),
    ...open.slice(0, mostShown).map((one) => section(plain(clip(oneLine(one.title), 200)), finishButton(one))),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more: \`/sidequest list\` shows all.`)] : []),
    actions(fresh),
  ];
}
