import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView, RichTextList, RichTextSection } from '@slack/types';
import type { Team } from '../../domain/team.ts';
import type { Overbooked } from '../../domain/team-shares.ts';
import { context, divider, input, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { type Typed, typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { words } from '../../slack/rich.ts';
import { helloHint, overbookedBlocks } from './team-saved-modal.ts';
import { counted, teamItem } from './team-words.ts';

export const takeTeamList = 'take-team-list';

/** What the bot makes of the list in the form so far. */
export type ListReading =
  | { kind: 'asked' }
  | { kind: 'reading' }
  | { kind: 'faulty'; faults: readonly string[]; mayFindChannels: boolean }
  | ReadList;

export interface ReadList {
  kind: 'read';
  /** Those that are not there yet. */
  teams: readonly Team[];
  /** How many are. */
  there: number;
  overbooked: readonly Overbooked[];
  left: ReadonlySet<string>;
  /** Stands for what is shown: sent again with the same, the teams are added. */
  digest: string;
}

/** A list to paste; then, in the same form, what is wrong in it, or what it will add. */
export const addTeamsModal = (reading: ListReading, typed: Typed): ModalView => ({
  type: 'modal',
  callback_id: takeTeamList,
  private_metadata: reading.kind === 'read' ? reading.digest : '',
  title: plain('Add many teams'),
  submit: plain(submitLabel(reading)),
  close: plain('Cancel'),
  blocks: [...remarks(reading), ...(isToAdd(reading) ? [] : format), ...listFields(typed)],
});

/** The list as it stands, and what was shown of it when it was sent. */
export const readTeamsForm = (view: ViewOutput) => ({ typed: typedInto(view), shown: view.private_metadata });

function submitLabel(reading: ListReading): string {
  if (isToAdd(reading)) return `Add ${counted(reading.teams.length, 'team')}`;
  return reading.kind === 'asked' ? 'Check the list' : 'Check again';
}

/** Is there something in it that the next submission adds? */
export const isToAdd = (reading: ListReading): reading is ReadList =>
  reading.kind === 'read' && reading.teams.length > 0;

function remarks(reading: ListReading): KnownBlock[] {
  if (reading.kind === 'asked') return [];
  if (reading.kind === 'reading') return [section(mrkdwn`:hourglass_flowing_sand: Looking everybody up …`), divider];
  return [...(reading.kind === 'faulty' ? faultBlocks(reading) : previewBlocks(reading)), divider];
}

const mostFaults = 25;

function faultBlocks({ faults, mayFindChannels }: Extract<ListReading, { kind: 'faulty' }>): KnownBlock[] {
  const more = faults.length - mostFaults;
  return [
    section(mrkdwn`:warning: *Not added yet:* ${counted(faults.length, 'thing')} to look at.`),
    rich(listOf(faults.slice(0, mostFaults).map((fault) => paragraph(words(fault))))),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more`)] : []),
    ...(mayFindChannels ? [] : [linksOnly]),
  ];
}

const linksOnly = context(
  mrkdwn`I may not look channels up by name in this workspace: paste the link to each one (_Copy link_ in its menu).`,
);

function previewBlocks({ teams, there, overbooked, left }: ReadList): KnownBlock[] {
  if (teams.length === 0) {
    return [section(mrkdwn`All of these teams are there already, with the same name and channel: nothing to add.`)];
  }
  const rest = there > 0 ? ` ${counted(there, 'more')} on the list ${there === 1 ? 'is' : 'are'} there already.` : '';
  return [
    section(mrkdwn`*This adds ${counted(teams.length, 'team')}.*${rest} Is it right?`),
    ...teamLists(teams, left),
    ...overbookedBlocks(overbooked),
  ];
}

const teamsInBlock = 20;

function teamLists(teams: readonly Team[], left: ReadonlySet<string>): KnownBlock[] {
  return Array.from({ length: Math.ceil(teams.length / teamsInBlock) }, (_, index) => {
    const own = teams.slice(index * teamsInBlock, (index + 1) * teamsInBlock);
    return rich(listOf(own.map((team) => teamItem(team, left))));
  });
}

const listOf = (elements: RichTextSection[]): RichTextList => ({ type: 'rich_text_list', style: 'bullet', elements });

const format = [
  section(
    mrkdwn`One team a line: its name, its channel, then its people (the first one leads), and a city if its clocks differ from yours:\n\`Growth, #team-growth, @ana, @ben, @cat 50%, Sydney\``,
  ),
  context(
    mrkdwn`Straight from a spreadsheet is fine, too, also with a header such as: Team, Channel, Lead, Members, Partners, Time zone.`,
  ),
];

const listFields = (typed: Typed): KnownBlock[] => [
  input('list', 'Teams', textField(typed.list, { multiline: true })),
  input('more', 'The rest', textField(typed.more, { multiline: true }), {
    optional: true,
    hint: 'Only if the list is longer than the 3,000 characters that fit above.',
  }),
];

/** What was stored. */
export const teamsAddedModal = ({ teams, overbooked, left }: ReadList): ModalView => ({
  type: 'modal',
  title: plain('Teams added'),
  close: plain('Close'),
  blocks: [
    section(mrkdwn`:tada: *${counted(teams.length, 'team')} added.*`),
    ...teamLists(teams, left),
    helloHint(mrkdwn`each one's channel`, mrkdwn`choose _Try again_ in \`/roofshot settings\``),
    ...overbookedBlocks(overbooked),
  ],
});
