import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Milestone } from '../../domain/milestone.ts';
import { mostFollowers } from '../../domain/milestone-followers.ts';
import { input, plain, rich } from '../../slack/blocks.ts';
import { channelField, peopleField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { titleParagraph } from './milestone-paragraphs.ts';

export const editFollowers = 'edit-followers';

export const followersModal = ({ followers, ...milestone }: Milestone): ModalView => ({
  type: 'modal',
  callback_id: editFollowers,
  private_metadata: milestone.id,
  title: plain('Followers'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    rich(titleParagraph({ ...milestone, followers })),
    input(
      'people',
      'People who follow it',
      { ...peopleField([...followers.people]), max_selected_items: mostFollowers },
      { optional: true, hint: 'The day after planning they read what comes in the next sprints, if that changed.' },
    ),
    input('channel', 'A channel that follows it', channelField(followers.channel), {
      optional: true,
      hint: 'To a private one, invite @Roofshot first.',
    }),
  ],
});

const Followers = z.object({
  people: z
    .array(z.string())
    .nullish()
    .transform((chosen) => chosen ?? []),
  channel: z
    .string()
    .nullish()
    .transform((chosen) => chosen || null),
});

export const readFollowers = (view: ViewOutput) => ({ ...readForm(view, Followers), milestone: view.private_metadata });
