import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { followUpRange, type MilestoneSettings } from '../../domain/milestone-settings.ts';
import { input, plain, section } from '../../slack/blocks.ts';
import { personField, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const milestoneSettings = 'milestone-settings';

export const milestoneSettingsModal = ({ sayers, followUpWeeks }: MilestoneSettings): ModalView => ({
  type: 'modal',
  callback_id: milestoneSettings,
  title: plain('Milestones'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    section(mrkdwn`A suggested milestone is agreed once these two say so. Where nobody is named, admins do.`),
    input('product', 'Says yes for product', personField(sayers.product), { optional: true }),
    input('engineering', 'Says yes for engineering', personField(sayers.engineering), { optional: true }),
    input('weeks', 'Weeks after closing, the owner is asked what the metric says', textField(String(followUpWeeks)), {
      hint: `${followUpRange.fewest} to ${followUpRange.most}.`,
    }),
  ],
});

const person = z
  .string()
  .nullish()
  .transform((chosen) => chosen || null);

const { fewest, most } = followUpRange;
const wrongWeeks = `Please write a number from ${fewest} to ${most}`;

const Form = z.object({
  product: person,
  engineering: person,
  weeks: z.coerce.number(wrongWeeks).int(wrongWeeks).min(fewest, wrongWeeks).max(most, wrongWeeks),
});

export const readMilestoneSettings = (view: ViewOutput) => readForm(view, Form);
