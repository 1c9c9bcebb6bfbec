import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { NoteKind, Retro, RetroNote } from '../../domain/retro.ts';
import { writeRetro } from '../../shared/outcomes/retro-buttons.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, context, header, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';
import { actionBlocks, actionLine } from './action-blocks.ts';
import type { RetroScene } from './seen-retro.ts';

export const revealRetro = 'reveal-retro';
export const readAllNotes = 'read-all-notes';

export type SeenRetro = Pick<RetroScene, 'team' | 'retro' | 'leftOpen' | 'agreed'>;

/** How much of each note a message shows, and how many notes and actions of each kind: the fullest first. */
const rooms = [
  { length: 500, notes: 40, actions: 10 },
  { length: 200, notes: 25, actions: 10 },
  { length: 100, notes: 20, actions: 8 },
  { length: 60, notes: 10, actions: 5 },
];
type Room = (typeof rooms)[number];

/** A team's retro as everybody in its channel sees it: while it is open only how much has been written. */
export function retroMessage({ team, retro, leftOpen, agreed }: SeenRetro): Message {
  const title = `Retro of Sprint ${retro.sprint}`;
  const value = teamSprintValue({ team: team.id, sprint: retro.sprint });
  return {
    text: fittingText([
      escaped(title),
      stateWords(retro).toString(),
      ...(retro.revealed ? kinds.flatMap(([about, name]) => noteLines(retro, about, name)) : []),
      ...[...leftOpen, ...agreed].map(actionLine),
    ]),
    blocks: firstThatFits(rooms, (room) => [
      header(title),
      context(stateWords(retro)),
      ...actionBlocks('Last time we said we would', leftOpen, room.actions),
      ...(retro.revealed ? kinds.flatMap(([about, name]) => noteBlocks(retro, about, name, room)) : []),
      ...actionBlocks('What we will do about it', agreed, room.actions),
      retroButtons(retro, value, isCut(retro, room)),
    ]),
  };
}

function retroButtons(retro: Retro, value: string, isCut: boolean) {
  if (!retro.revealed) {
    return actions(button(writeRetro, { label: 'Write yours', value, style: 'primary' }), revealButton(retro, value));
  }
  const readAll = isCut ? [button(readAllNotes, { label: 'Read every note', value })] : [];
  return actions(button(writeRetro, { label: 'Agree on an action', value }), ...readAll);
}

export const kinds: [about: NoteKind, name: string][] = [
  ['went-well', 'What went well'],
  ['to-change', 'What to change'],
];

const revealButton = (retro: Retro, value: string) =>
  button(revealRetro, {
    label: 'Reveal the notes',
    value,
    confirm: {
      title: 'Reveal the notes?',
      text: `${counted(retro.notes.length, 'note')} will stand here for the channel to read, and no more will be taken.`,
      yes: 'Reveal',
      no: 'Not yet',
    },
  });

function stateWords({ notes, isAnonymous, revealed }: Retro): Mrkdwn {
  const count = notes.length === 0 ? 'No notes yet' : counted(notes.length, 'note');
  const writers = new Set(notes.map(({ by }) => by)).size;
  const from = isAnonymous || notes.length === 0 ? '' : ` from ${writers === 1 ? '1 person' : `${writers} people`}`;
  const names = isAnonymous ? 'anonymous: no name is kept' : 'named';
  if (!revealed) return mrkdwn`:see_no_evil: ${count}${from}, ${names}. Hidden until the lead reveals them.`;
  const forLead = revealed.isForLead ? ' for the lead' : '';
  return joined(
    [mrkdwn`:mirror: ${count}${from}, ${names}`, mrkdwn`revealed by ${mention(revealed.by)}${forLead}`],
    '  ·  ',
  );
}

const noteLines = ({ notes }: Retro, about: NoteKind, name: string): string[] => {
  const own = notes.filter((note) => note.about === about);
  return own.length > 0 ? [`${name}:`, ...own.map((note) => `• ${escaped(oneLine(clip(note.words, 150)))}`)] : [];
};

function noteBlocks({ notes }: Retro, about: NoteKind, name: string, { length, notes: most }: Room): KnownBlock[] {
  const own = inOrder(notes.filter((note) => note.about === about));
  if (own.length === 0) return [];
  const more = own.length - most;
  return [
    rich(paragraph(bold(name))),
    rich({
      type: 'rich_text_list',
      style: 'bullet',
      elements: own.slice(0, most).map((note) => paragraph(...noteElements(note, length))),
    }),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'note')} more`)] : []),
  ];
}

/** A person's notes stand together; those of nobody in no order that says anything. */
export const inOrder = (notes: readonly RetroNote[]): RetroNote[] =>
  notes.toSorted((one, other) => (one.by ?? '').localeCompare(other.by ?? '', 'en'));

export const noteElements = ({ words: said, by }: RetroNote, length: number): RichTextElement[] => [
  ...typed(clip(said, length)),
  ...(by === null ? [] : [words('  '), person(by)]),
];

const isCut = ({ notes }: Retro, { length, notes: most }: Room): boolean =>
  kinds.some(([about]) => notes.filter((note) => note.about === about).length > most) ||
  notes.some((note) => note.words.length > length);
