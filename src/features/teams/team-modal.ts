import type { ViewOutput } from '@slack/bolt';
import type { ConversationsSelect, InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { TeamForm } from '../../domain/team-form.ts';
import { mostInName } from '../../domain/team-list-faults.ts';
import type { Weekday } from '../../domain/time.ts';
import { zone, zoneField } from '../../shared/sprints/zone-field.ts';
import { orNull, several, text } from '../../slack/answers.ts';
import { input, plain, section } from '../../slack/blocks.ts';
import {
  type Answer,
  boxes,
  peopleField,
  personField,
  radios,
  searchField,
  textField,
  weekdayOptions,
} from '../../slack/fields.ts';
import { readForm, type Typed, typedInto } from '../../slack/form.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { asWorkspace, votesOptions } from './team-options.ts';

export const editTeam = 'edit-team';
export const saveTeam = 'save-team';

/** Menus that the bot fills while somebody types: their names are actions', too. */
export const teamZone = 'teamZone';
export const teamHolidays = 'teamHolidays';

const Memory = z.object({
  /** null for one that is being added. */
  team: z.string().nullable(),
  /** How often it had been changed when the form was drawn: more, and somebody else has done so meanwhile. */
  changes: z.number(),
  /** Of the list on which it was opened. */
  page: z.number(),
});
export type TeamMemory = z.output<typeof Memory>;

interface TeamView {
  draft: Typed;
  /** The option of the country whose holidays it keeps. */
  place: PlainTextOption;
  /** Who else changed it while this person typed. */
  meanwhile: string | null;
}

/** A team to add or to edit, with what stands in its fields so far. */
export function teamModal({ draft, place, meanwhile }: TeamView, memory: TeamMemory): ModalView {
  const words = memory.team ? { title: 'Edit a team', submit: 'Save' } : { title: 'Add a team', submit: 'Add' };
  return {
    type: 'modal',
    callback_id: saveTeam,
    private_metadata: JSON.stringify(memory),
    title: plain(words.title),
    submit: plain(meanwhile ? 'Save over it' : words.submit),
    close: plain('Cancel'),
    blocks: [
      ...(meanwhile ? [overtaken(meanwhile)] : []),
      ...peopleInputs(draft),
      ...timeInputs(draft, place),
      votesInput(draft),
    ],
  };
}

const overtaken = (by: string) =>
  section(
    mrkdwn`:warning: ${mention(by)} changed this team while you were typing. Saving puts what stands here in its place.`,
  );

const peopleInputs = (draft: Typed): InputBlock[] => [
  input('name', 'Name', textField(draft.name, { max_length: mostInName }), { hint: 'Emoji are welcome.' }),
  input('channel', 'Channel', channelField(draft.channel), {
    hint: 'Its goals appear there. In a private one, type /invite @Roofshot first.',
  }),
  input('lead', 'Lead', personField(draft.lead), {
    optional: true,
    hint: 'Finalises the goals. Without a lead any member may do what a lead may.',
  }),
  input('members', 'Members', severalField(draft.members), { optional: true, hint: 'All but the lead.' }),
  input('partners', 'Partners', severalField(draft.partners), {
    optional: true,
    hint: 'Product, design: they propose and edit goals, and do not vote.',
  }),
  input('shares', 'Shares of the week', textField(draft.shares, { multiline: true }), {
    optional: true,
    hint: 'Only for those who are not in this team all week, in percent, one a line: Ben 60',
  }),
];

const timeInputs = (draft: Typed, place: PlainTextOption): InputBlock[] => [
  input(teamZone, 'Time zone', zoneField(draft[teamZone])),
  input('workingDays', 'Working days of its own', boxes(weekdayOptions, draft.workingDays), {
    optional: true,
    hint: "Tick none, and the workspace's count.",
  }),
  input(teamHolidays, 'Public holidays', searchField('Type a country, or a region of it', place)),
];

const votesInput = (draft: Typed): InputBlock =>
  input('votes', 'Votes on how goals went', radios(votesOptions, draft.votes), {
    hint: 'A vote that is open stays as it opened.',
  });

/** Small teams: whoever picks a crowd has something else in mind. */
const mostPeople = 30;

const severalField = (answer: Answer) => ({ ...peopleField(answer), max_selected_items: mostPeople });

const channelField = (answer: Answer): ConversationsSelect => ({
  type: 'conversations_select',
  filter: { include: ['public', 'private'], exclude_bot_users: true },
  ...(typeof answer === 'string' && { initial_conversation: answer }),
});

const TeamAnswers = z.object({
  name: text,
  channel: z.string('Please choose a channel.'),
  lead: orNull,
  members: several,
  partners: several,
  shares: text,
  [teamZone]: zone,
  workingDays: z
    .array(z.enum(['1', '2', '3', '4', '5', '6', '7']))
    .nullish()
    .transform(toWeekdays),
  votes: z.enum(['named', 'anonymous'], 'Please choose one.'),
  [teamHolidays]: z
    .string()
    .nullish()
    .transform((code) => code ?? asWorkspace),
});

export function readTeam(view: ViewOutput) {
  const memory = Memory.parse(JSON.parse(view.private_metadata));
  const { answers, errors } = readForm(view, TeamAnswers);
  if (errors) return { memory, errors };
  const { [teamZone]: timeZone, [teamHolidays]: holidays, votes, ...rest } = answers;
  const form: TeamForm = { ...rest, timeZone, hasAnonymousVotes: votes === 'anonymous' };
  return { memory, form, holidays, draft: typedInto(view) };
}

function toWeekdays(ticked: readonly string[] | null | undefined): Weekday[] | null {
  return ticked && ticked.length > 0 ? ticked.toSorted().map((digit) => Number(digit) as Weekday) : null;
}
