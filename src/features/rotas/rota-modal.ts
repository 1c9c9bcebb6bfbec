import type { ViewOutput } from '@slack/bolt';
import type { ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { Temporal } from '../../domain/time.ts';
import { context, input, option, plain } from '../../slack/blocks.ts';
import { boxes, channelField, peopleField, select, textField } from '../../slack/fields.ts';
import { readForm, type Typed } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const saveRota = 'save-rota';

/** The value of the choice for the whole company. */
export const company = 'company';

const lengths = [1, 2, 3, 4].map((weeks) => option(String(weeks), weeks === 1 ? '1 week' : `${weeks} weeks`));
const everyDay = [option('all', 'On duty on all seven days, not only on working days')];

/** How a rota goes: who, in which order, from when. For one that is there, it is how it goes on. */
export const rotaModal = (teams: PlainTextOption[], draft: Typed): ModalView => ({
  type: 'modal',
  callback_id: saveRota,
  title: plain('Support-hero rota'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    input('team', 'For', select(teams, draft.team ?? teams[0]?.value)),
    input('name', 'Name', textField(draft.name, { max_length: 80 })),
    input('people', 'People, in their order', peopleField(draft.people), {
      hint: 'They take turns in the order in which you pick them.',
    }),
    input(
      'firstOn',
      'First day',
      { type: 'datepicker', ...dateOf(draft.firstOn) },
      {
        hint: 'Turns are handed over on its weekday. For a rota that runs already: from when on it goes like this.',
      },
    ),
    input('time', 'Hand-over time', { type: 'timepicker', initial_time: String(draft.time ?? '09:00') }),
    input('weeks', 'Length of a turn', select(lengths, draft.weeks ?? '1')),
    input('weekdays', 'Days', boxes(everyDay, draft.weekdays), { optional: true }),
    input('channel', 'Channel', channelField(null), {
      optional: true,
      hint: "Where hand-overs are announced. If you choose none: as before, or else the team's own, or the planning channel.",
    }),
    context(
      mrkdwn`A team has one rota, and so has the company: saving changes it if it is there. What was served stays.`,
    ),
  ],
});

const dateOf = (answer: Typed[string] | undefined) => (typeof answer === 'string' ? { initial_date: answer } : {});

const Form = z.object({
  team: z.string('Please choose whose rota it is.'),
  name: z.string('Please give it a name.').trim().min(1, 'Please give it a name.'),
  people: z.array(z.string()).min(1, 'Somebody has to be in it.'),
  firstOn: z.iso.date('Please choose a day.').transform((text) => Temporal.PlainDate.from(text)),
  time: z.string('Please choose a time.').transform((text) => Temporal.PlainTime.from(text)),
  weeks: z.coerce.number().int(),
  weekdays: z.array(z.string()).nullish(),
  channel: z.string().nullish(),
});

export const readRota = (view: ViewOutput) => readForm(view, Form);
export type RotaAnswers = z.output<typeof Form>;
