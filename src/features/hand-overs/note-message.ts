import type { Button, RichTextBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { HandOverNote, OpenItem } from '../../domain/hand-over-note.ts';
import type { Rota, Turn } from '../../domain/rota.ts';
import { heavinessWords, itemLines, itemList } from '../../shared/hero/note-words.ts';
import { writeNote } from '../../shared/hero/turn-buttons.ts';
import { turnStartValue } from '../../shared/hero/turn-start.ts';
import { snoozeReminders } from '../../shared/reminder-buttons.ts';
import { actions, button, type Message, paragraph, rich, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { dayAndTime, escaped, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';

export const quietTurn = 'quiet-turn';

export interface AskedNote {
  rota: Rota;
  turn: Turn;
  isOver: boolean;
  /** Who takes on; null where nobody does. */
  next: string | null;
  /** What this person has written; null until they have. */
  note: HandOverNote | null;
  /** What is open, from before or in this note. */
  open: readonly OpenItem[];
}

/** How much there is room for; the fullest first. */
const rooms = [
  { items: 40, item: 300, watch: 3000 },
  { items: 20, item: 150, watch: 1500 },
  { items: 8, item: 80, watch: 300 },
];
type Room = (typeof rooms)[number];

/** Asks whoever hands over; once they have written it, it is what the next one gets. */
export function noteAskedMessage(asked: AskedNote): Message {
  const { rota, turn, next, note, open } = asked;
  if (note) {
    const value = turnStartValue(rota.id, turn.from);
    return message(mrkdwn`:memo: Thank you! This goes to ${readerOf(next)}:`, [note], open, (blocks) => [
      ...blocks,
      actions(button(writeNote, { label: 'Change the note', value })),
    ]);
  }
  return message(askingWords(asked), [], open, (blocks) => [
    ...blocks,
    actions(...noteButtons(asked), button(snoozeReminders, { label: 'Not until next sprint' })),
  ]);
}

/** "Your turn as support hero of Support ends Monday 09:00. What should @Ben know?" */
export function askingWords({ rota, turn, next, isOver }: Omit<AskedNote, 'note' | 'open'>): Mrkdwn {
  const ends = mrkdwn`${isOver ? 'ended' : 'ends'} ${dayAndTime(turn.until)}`;
  return mrkdwn`:memo: Your turn as support hero of ${nameOf(rota)} ${ends}. What should ${readerOf(next)} know?`;
}

/** Both ways to answer. */
export function noteButtons({ rota, turn }: Pick<AskedNote, 'rota' | 'turn'>): [Button, Button] {
  const value = turnStartValue(rota.id, turn.from);
  return [
    button(writeNote, { label: 'Write the note', value, style: 'primary' }),
    button(quietTurn, { label: isOfWeeks(turn) ? 'Quiet week' : 'Quiet turn', value }),
  ];
}

const readerOf = (next: string | null): Mrkdwn => (next ? mention(next) : mrkdwn`whoever comes next`);

export interface HandedNote {
  rota: Rota;
  /** Who handed over; null where nobody did. */
  from: string | null;
  /** Of the turn before: one, unless several served in it. */
  notes: readonly HandOverNote[];
  open: readonly OpenItem[];
}

/** What whoever takes on is told; it comes into the same message when it is written later. */
export function handedNoteMessage({ rota, from, notes, open }: HandedNote): Message {
  const writer = from ? mrkdwn`${mention(from)} has` : mrkdwn`Nobody has`;
  const says =
    notes.length > 0
      ? mrkdwn`:memo: The hand-over note for ${nameOf(rota)}:`
      : mrkdwn`:memo: ${writer} not written a hand-over note for ${nameOf(rota)} yet; it comes here once there is one.`;
  return message(says, notes, open, (blocks) => blocks);
}

function message(
  says: Mrkdwn,
  notes: readonly HandOverNote[],
  open: readonly OpenItem[],
  whole: (blocks: Message['blocks']) => Message['blocks'],
): Message {
  return {
    text: fittingText([
      says.toString(),
      ...notes.flatMap(noteLines),
      ...(open.length > 0 ? [`${stillOpen}:`, ...itemLines(open)] : []),
    ]),
    blocks: firstThatFits(rooms, (room) => whole([section(says), ...bodyBlocks(notes, open, room)])),
  };
}

function bodyBlocks(notes: readonly HandOverNote[], open: readonly OpenItem[], room: Room): Message['blocks'] {
  const elements = [
    ...notes.flatMap((note) => noteElements(note, room)),
    ...(open.length > 0 ? [paragraph(bold(stillOpen)), ...itemList(open, room.items, room.item)] : []),
  ];
  return elements.length > 0 ? [rich(...elements)] : [];
}

const stillOpen = 'Still open';

function noteElements({ person: by, heaviness, watch }: HandOverNote, room: Room): RichTextBlock['elements'] {
  return [
    paragraph(person(by), words(': it was '), bold(heavinessWords[heaviness]), words('.')),
    ...(watch
      ? [paragraph(bold('To watch')), { type: 'rich_text_quote' as const, elements: typed(clip(watch, room.watch)) }]
      : []),
  ];
}

const noteLines = ({ person: by, heaviness, watch }: HandOverNote): string[] => [
  mrkdwn`${mention(by)}: it was ${heavinessWords[heaviness]}.`.toString(),
  ...(watch ? [escaped(`To watch: ${clip(oneLine(watch), 500)}`)] : []),
];

const nameOf = ({ name }: Rota): string => clip(oneLine(name), 100);

const isOfWeeks = ({ from, until }: Turn): boolean =>
  until.epochMilliseconds - from.epochMilliseconds >= 5 * 86_400_000;
