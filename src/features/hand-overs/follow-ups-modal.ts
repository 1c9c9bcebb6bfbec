import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { FollowUps } from '../../domain/follow-up.ts';
import { Temporal } from '../../domain/time.ts';
import { context, input, option, plain } from '../../slack/blocks.ts';
import { day } from '../../slack/dates.ts';
import { select } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const saveFollowUps = 'save-follow-ups';

/** Which of the days after a turn its hero keeps for what it left. */
export const followUpsModal = (value: string, { offered, kept }: FollowUps, today: Temporal.PlainDate): ModalView => ({
  type: 'modal',
  callback_id: saveFollowUps,
  private_metadata: value,
  title: plain('Follow-up days'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    context(
      mrkdwn`Time to finish what your turn left. What you keep does not count in your team’s workload for goals and other work.`,
    ),
    ...offered.map((on) => {
      const own = kept.find((one) => one.on.equals(on));
      return input(on.toString(), day(on, today), select(shares, own ? (own.isHalf ? 'half' : 'whole') : 'none'));
    }),
  ],
});

const shares = [option('none', 'Not needed'), option('half', 'Half of it'), option('whole', 'All of it')];

const Shares = z.record(z.string(), z.enum(['none', 'half', 'whole'], 'Please choose one.'));

/** By day what of it is kept, in the order of the form. */
export function readFollowUps(view: ViewOutput) {
  const { answers, errors } = readForm(view, Shares);
  const kept = Object.entries(answers ?? {})
    .filter(([, share]) => share !== 'none')
    .map(([on, share]) => ({ on: Temporal.PlainDate.from(on), isHalf: share === 'half' }));
  return { kept, errors, value: view.private_metadata };
}
