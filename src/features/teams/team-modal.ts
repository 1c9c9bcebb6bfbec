import type { ViewOutput } from '@slack/bolt';
import type { ConversationsSelect, InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { TeamForm } from '../../domain/team-form.ts';
import { mostInName } from '../../domain/team-list-faults.ts';
import type { Weekday } from '../../domain/time.ts';
import { zoneOfCity } from '../../domain/zone-of-city.ts';
import { zoneOption } from '../../shared/zone-options.ts';
import { input, option, plain, section } from '../../slack/blocks.ts';
import { weekdayNames } from '../../slack/dates.ts';
import { type Answer, boxes, peopleField, personField, radios, searchField, textField } from '../../slack/fields.ts';
import { readForm, type Typed, typedInto } from '../../slack/form.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';

export const addTeam = 'add-team';
export const editTeam = 'edit-team';
export const saveTeam = 'save-team';

/** Menus that the bot fills while somebody types: their names are actions', too. */
export const teamZone = 'teamZone';
export const teamHolidays = 'teamHolidays';

/** The value for a team that keeps the workspace's holidays. */
export const asWorkspace = 'workspace';
export const asWorkspaceOption = option(asWorkspace, "The workspace's");

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
  input(teamZone, 'Time zone', searchField('Type a city, such as Berlin', chosenZone(draft[teamZone]))),
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

const votesOptions = [
  option('named', 'Named', 'At the close, counts, the owner’s vote and notes show, with names'),
  option('anonymous', 'Anonymous', 'At the close, counts and notes show, and nobody can tell whose they are'),
];

/** Small teams: whoever picks a crowd has something else in mind. */
const mostPeople = 30;

const severalField = (answer: Answer) => ({ ...peopleField(answer), max_selected_items: mostPeople });

const weekdayOptions = weekdayNames.map((name, index) => option(String(index + 1), name));

const chosenZone = (zone: Answer): PlainTextOption | null => (typeof zone === 'string' ? zoneOption(zone) : null);

const channelField = (answer: Answer): ConversationsSelect => ({
  type: 'conversations_select',
  filter: { include: ['public', 'private'], exclude_bot_users: true },
  ...(typeof answer === 'string' && { initial_conversation: answer }),
});

const text = z
  .string()
  .nullish()
  .transform((typed) => typed ?? '');
const people = z
  .array(z.string())
  .nullish()
  .transform((chosen) => chosen ?? []);

const TeamAnswers = z.object({
  name: text,
  channel: z.string('Please choose a channel.'),
  lead: z
    .string()
    .nullish()
    .transform((chosen) => chosen ?? null),
  members: people,
  partners: people,
  shares: text,
  [teamZone]: z.string('Please choose a time zone: type a city to find it.').transform(toZone),
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
  const hasAnonymousVotes = votes === 'anonymous';
  return {
    memory,
    form: { ...rest, timeZone, hasAnonymousVotes } satisfies TeamForm,
    holidays,
    draft: typedInto(view),
  };
}

function toZone(words: string, context: z.RefinementCtx): string {
  const zone = zoneOfCity(words);
  if (zone) return zone;
  context.addIssue({ code: 'custom', message: `I know no time zone called ${words}: type a city to find it.` });
  return z.NEVER;
}

function toWeekdays(ticked: readonly string[] | null | undefined): Weekday[] | null {
  return ticked && ticked.length > 0 ? ticked.toSorted().map((digit) => Number(digit) as Weekday) : null;
}
