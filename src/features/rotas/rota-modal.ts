import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { Rota, RotaPerson } from '../../domain/rota.ts';
import { Temporal } from '../../domain/time.ts';
import { zoneOption } from '../../shared/sprints/zone-options.ts';
import { actions, button, context, input, option, plain } from '../../slack/blocks.ts';
import { channelField, peopleField, radios, searchField, select, textField } from '../../slack/fields.ts';
import { type Errors, readForm } from '../../slack/form.ts';
import { dayAndTime, mrkdwn } from '../../slack/mrkdwn.ts';
import { mostPeople, type RotaDraft } from './rota-draft.ts';

export const orderRota = 'order-rota';
/** Its value is the rota's id. */
export const endThisRota = 'end-this-rota';

type Known = Pick<Rota, 'id' | 'endedAt'>;

/** Whichever team is picked, its rota appears: the field's name is an action's, too. */
export const rotaTeam = 'rotaTeam';
/** The field is filled while somebody types. */
export const rotaZone = 'rotaZone';

const lengths = [
  ...[1, 2, 3, 4, 5].map((count) => option(`${count} day`, count === 1 ? '1 day' : `${count} days`)),
  ...[1, 2, 3, 4].map((count) => option(`${count} week`, count === 1 ? '1 week' : `${count} weeks`)),
];
const weekdays = [option('working', 'Working days'), option('all', 'All seven days')];
const gaps = [
  option('0', 'None'),
  ...[1, 2, 3, 4, 6, 8].map((weeks) => option(String(7 * weeks), weeks === 1 ? '1 week' : `${weeks} weeks`)),
];

/** How a rota goes: who, from when, in what rhythm. For one that is there, it is how it goes on. */
export function rotaModal(teams: PlainTextOption[], draft: RotaDraft, known: Known | null): ModalView {
  const { team } = draft;
  const isKnown = known !== null;
  const people = peopleField(draft.people.map(({ person }) => person));
  const zone = input(rotaZone, 'Time zone', searchField('Type a city', zoneOption(draft.timeZone)));
  const fields = [
    input('name', 'Name', textField(draft.name, { max_length: 80 })),
    input('people', 'People', { ...people, max_selected_items: mostPeople }, { hint: 'Their order comes next.' }),
    input(
      'firstOn',
      isKnown ? 'Changes from' : 'First day',
      { type: 'datepicker', initial_date: draft.firstOn },
      {
        hint: isKnown
          ? 'The next hand-over or any later day. Turns are handed over on its weekday from then on.'
          : 'Turns are handed over on its weekday.',
      },
    ),
    input('time', 'Hand-over time', { type: 'timepicker', initial_time: draft.time }),
    zone,
    input('length', 'Length of a turn', select(lengths, draft.length)),
    input('weekdays', 'On duty', radios(weekdays, draft.weekdays)),
    input('minimumGap', 'Least time between two turns of a person', select(gaps, String(draft.minimumGap)), {
      hint: 'I warn where it is less, and move nobody.',
    }),
    input('channel', 'Channel', channelField(draft.channel), {
      optional: true,
      hint: "Where hand-overs are announced: without one, the team's own or the planning channel.",
    }),
  ];
  return {
    type: 'modal',
    callback_id: orderRota,
    private_metadata: JSON.stringify(writeDraft(draft)),
    title: plain('Support-hero rota'),
    submit: plain('Next'),
    close: plain('Cancel'),
    blocks: [
      input(rotaTeam, 'For', select(teams, team), { dispatch_action: true }),
      ...fields.map((field) => ofTeam(team, field)),
      ...(known ? endBlocks(known) : []),
    ],
  };
}

function endBlocks({ id, endedAt }: Known): KnownBlock[] {
  const label = endedAt ? 'Change its end' : 'End this rota';
  return [
    ...(endedAt ? [context(mrkdwn`:checkered_flag: It ends ${dayAndTime(endedAt)}.`)] : []),
    actions(button(endThisRota, { label, value: id })),
  ];
}

/** Slack keeps what stands in a block of the same name: each team has blocks of its own, so that its rota appears in them. */
const ofTeam = (team: string, field: InputBlock): InputBlock => ({ ...field, block_id: `${field.block_id}:${team}` });

const Form = z.object({
  [rotaTeam]: z.string('Please choose whose rota it is.'),
  name: z.string('Please give it a name.').trim().min(1, 'Please give it a name.'),
  people: z.array(z.string()).min(1, 'Somebody has to be in it.').max(mostPeople, `At most ${mostPeople} people.`),
  firstOn: z.iso.date('Please choose a day.'),
  time: z.string('Please choose a time.'),
  length: z.string('Please choose a length.'),
  weekdays: z.enum(['working', 'all'], 'Please choose one.'),
  minimumGap: z.coerce.number().int(),
  channel: z.string().nullish(),
  [rotaZone]: z.string().nullish(),
});

/** `before` is the draft that the form was drawn with; `chosen` is the team that is picked in it. */
export function readRota(view: ViewOutput) {
  const before = Draft.parse(JSON.parse(view.private_metadata));
  const { answers, errors } = readForm(view, Form);
  return { before, answers, errors: errors && besideFields(before.team, errors) };
}

export type RotaAnswers = z.output<typeof Form>;

export const besideFields = (team: string, errors: Errors): Errors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, said]) => [field === rotaTeam ? field : `${field}:${team}`, said]),
  );

/** Slack keeps 3,000 characters of it: fifty people with both their dates fit. */
export const writeDraft = ({ people, ...draft }: RotaDraft) => ({
  ...draft,
  people: people.map(({ person, fromOn, lastOn }) => [person, fromOn ?? '', lastOn ?? ''].join('/')).join(' '),
});

const date = (text: string | undefined) => (text ? Temporal.PlainDate.from(text) : null);

export const Draft = z.object({
  ...{ team: z.string(), name: z.string(), firstOn: z.string(), time: z.string(), length: z.string() },
  ...{ weekdays: z.enum(['working', 'all']), minimumGap: z.number(), timeZone: z.string() },
  channel: z.string().nullable(),
  people: z.string().transform((text) =>
    text
      .split(' ')
      .filter((one) => one !== '')
      .map((one): RotaPerson => {
        const [person, fromOn, lastOn] = one.split('/');
        return { person: person!, fromOn: date(fromOn), lastOn: date(lastOn) };
      }),
  ),
});
