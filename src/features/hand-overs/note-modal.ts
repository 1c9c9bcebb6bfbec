import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { clip, oneLine } from '../../domain/clip.ts';
import { type HandOverNote, heavinesses, type OpenItem } from '../../domain/hand-over-note.ts';
import type { Rota, Turn } from '../../domain/rota.ts';
import { neededTextFault, textLimit } from '../../domain/typed-text.ts';
import { type ItemsFault, longestItem, mostItems, readItems } from '../../domain/write-note.ts';
import { turnStartValue } from '../../shared/hero/turn-start.ts';
import { context, input, option, plain } from '../../slack/blocks.ts';
import { boxes, multiSelect, radios, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';

export const saveNote = 'save-hand-over-note';

export interface NoteForm {
  rota: Rota;
  turn: Turn;
  /** "Mon 30 Nov – Fri 4 Dec" */
  days: string;
  next: string | null;
  note: HandOverNote | null;
  /** Of this note. */
  own: readonly OpenItem[];
  /** From earlier ones. */
  carried: readonly OpenItem[];
}

/** What somebody hands over: first what was open before, done or not. */
export function noteModal({ rota, turn, days, next, note, own, carried }: NoteForm): ModalView {
  const reader = next ? mrkdwn`${mention(next)} gets it` : mrkdwn`Whoever comes next gets it`;
  return {
    type: 'modal',
    callback_id: saveNote,
    private_metadata: turnStartValue(rota.id, turn.from),
    title: plain('Hand-over note'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      context(mrkdwn`${clip(oneLine(rota.name), 100)}, ${days}. ${reader} at the hand-over.`),
      ...carriedInput(carried),
      input(
        'items',
        carried.length > 0 ? 'What else is still open?' : 'What is still open?',
        textField(own.map(({ words }) => words).join('\n'), lines),
        {
          optional: true,
          hint: `One a line, ${mostItems} at most. It stays on the list until a later note says it is done.`,
        },
      ),
      input('watch', 'What should they watch?', textField(note?.watch, lines), { optional: true }),
      input('heaviness', 'How heavy was it?', radios(heavinessOptions, note?.heaviness)),
    ],
  };
}

const lines = { multiline: true, max_length: textLimit } as const;

const heavinessOptions = [
  option('quiet', 'Quiet', 'Room for other work'),
  option('usual', 'As usual'),
  option('heavy', 'Heavy', 'Little else was possible'),
  option('very-heavy', 'Very heavy', 'More than one person’s work'),
];

/** Slack takes ten boxes; a menu takes more. */
function carriedInput(carried: readonly OpenItem[]): KnownBlock[] {
  if (carried.length === 0) return [];
  const options = carried.map(({ id, words }) => option(id, oneLine(words)));
  const done = carried.filter(({ settled }) => settled !== null).map(({ id }) => id);
  return options.length <= 10
    ? [input('done', 'Open from before: tick what is done', boxes(options, done), { optional: true })]
    : [input('done', 'Open from before: choose what is done', multiSelect(options, done), { optional: true })];
}

const Items = z
  .string()
  .nullish()
  .transform((typed, { addIssue }) => {
    const { items, fault } = readItems(typed ?? '');
    if (!fault) return items;
    addIssue({ code: 'custom', message: sentence(fault) });
    return z.NEVER;
  });

const Note = z.object({
  done: z
    .array(z.string())
    .nullish()
    .transform((ids) => new Set(ids ?? [])),
  items: Items,
  watch: z
    .string()
    .nullish()
    .transform((typed, { addIssue }) => {
      const text = (typed ?? '').trim();
      const fault = neededTextFault(text, textLimit);
      if (fault === null) return text;
      if (fault === 'empty') return null;
      addIssue({ code: 'custom', message: faults[fault] });
      return z.NEVER;
    }),
  heaviness: z.enum(heavinesses, 'How heavy was it?'),
});

const faults = {
  'too-long': `That is long; please keep to ${textLimit} characters.`,
  unreadable: 'There is a character in it that cannot be stored. Please type it anew.',
};

function sentence(fault: ItemsFault): string {
  if (fault.because === 'too-many')
    return `These are ${fault.count}; please keep to the ${mostItems} that matter most.`;
  return fault.because === 'too-long'
    ? `Line ${fault.line} is long; an item has ${longestItem} characters at most.`
    : `There is a character in line ${fault.line} that cannot be stored. Please type it anew.`;
}

export const readNote = (view: ViewOutput) => ({ ...readForm(view, Note), place: view.private_metadata });
