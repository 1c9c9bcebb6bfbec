import type { ModalView } from '@slack/types';
import { type MomentName, type MomentSettings, momentNames } from '../../domain/planning-moments.ts';
import { momentWords, timingWords } from '../../shared/sprints/moment-words.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const openMoment = 'open-moment';

/** Every moment of a sprint, when it comes, and a button to change it. `saved` is the one that just was. */
export const momentsModal = (settings: MomentSettings, saved: MomentName | null): ModalView => ({
  type: 'modal',
  title: plain('Moments of a sprint'),
  close: plain('Close'),
  blocks: [
    ...(saved ? [section(mrkdwn`:white_check_mark: Saved: ${momentWords[saved].name}.`)] : []),
    ...momentNames.map((name) => momentRow(name, settings)),
    context(
      mrkdwn`Times are the team's in its channel, the workspace's in the planning channel, and each reader's own in private.`,
    ),
  ],
});

function momentRow(name: MomentName, settings: MomentSettings) {
  const { name: title, where, what } = momentWords[name];
  const change = button(openMoment, { label: 'Change', value: name, spoken: `Change ${title}` });
  return section(mrkdwn`*${title}* · ${timingWords(name, settings)}\n${where}: ${what}`, change);
}
