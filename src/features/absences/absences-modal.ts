import type { ViewOutput } from '@slack/bolt';
import type { Datepicker, KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Absence } from '../../domain/absence.ts';
import { Temporal } from '../../domain/time.ts';
import { button, context, divider, input, option, plain, section } from '../../slack/blocks.ts';
import { type Answer, boxes, personField } from '../../slack/fields.ts';
import { readForm, type Typed } from '../../slack/form.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { absenceDays, type Missed, missedWords } from './absence-words.ts';

export const recordAbsence = 'record-absence';
export const removeAbsence = 'remove-absence';

/** The field of whose absence it is. Whoever is picked, the bot hears of it at once: its name is an action's, too. */
export const absentee = 'absentee';

export interface AbsencesView {
  /** Whose they are; null where they are the reader's own. */
  of: string | null;
  /** May the reader record those of others? */
  mayChoose: boolean;
  /** May they record and remove these? */
  mayChange: boolean;
  /** In the order of their days. */
  absences: readonly { absence: Absence; missed: readonly Missed[] }[];
  today: Temporal.PlainDate;
  draft: Typed;
  /** What has just been done, or could not be read. */
  news?: string;
  /** What is asked once, about these days. */
  asked?: { about: string; question: string };
}

/** A form to note an absence, and those that are noted. */
export const absencesModal = (seen: AbsencesView): ModalView => ({
  type: 'modal',
  callback_id: recordAbsence,
  private_metadata: seen.asked?.about ?? '',
  title: plain('Away'),
  submit: plain(seen.asked ? 'Save it anyway' : 'Save'),
  close: plain('Close'),
  blocks: [
    ...(seen.asked ? [section(mrkdwn`:warning: ${seen.asked.question}`)] : []),
    ...(seen.news ? [section(plain(seen.news))] : []),
    ...(seen.mayChoose ? [input(absentee, 'Who', personField(seen.draft[absentee]), { dispatch_action: true })] : []),
    ...dayFields(seen.draft),
    divider,
    ...notedBlocks(seen),
  ],
});

const dayFields = (draft: Typed): KnownBlock[] => [
  input('firstOn', 'First day away', dateField(draft.firstOn)),
  input('lastOn', 'Last day away', dateField(draft.lastOn), {
    optional: true,
    hint: 'Leave it empty for a single day.',
  }),
  input('halves', 'Half days', boxes(halfOptions, draft.halves), { optional: true }),
];

const dateField = (answer: Answer): Datepicker => ({
  type: 'datepicker',
  ...(typeof answer === 'string' && { initial_date: answer }),
});

const halfOptions = [
  option('first', 'The first day only from noon on'),
  option('last', 'The last day only until noon'),
];

const mostShown = 20;

function notedBlocks({ of, absences, today, mayChange }: AbsencesView): KnownBlock[] {
  const title = of ? mrkdwn`*Absences of ${mention(of)}*` : mrkdwn`*Your absences*`;
  const more = absences.length - mostShown;
  return [
    section(title),
    ...absences.slice(0, mostShown).map(({ absence, missed }) => {
      const when = absenceDays(absence, today);
      const words = plain(`${when} · ${missedWords(missed)}`);
      return mayChange ? section(words, removeButton(absence.id, when)) : section(words);
    }),
    ...(absences.length === 0 ? [context(mrkdwn`None to come.`)] : []),
    ...(more > 0 ? [context(mrkdwn`… and ${more} later`)] : []),
  ];
}

const removeButton = (value: string, when: string) =>
  button(removeAbsence, {
    label: 'Remove',
    value,
    spoken: `Remove ${when}`,
    confirm: { title: 'Remove this absence?', text: when, yes: 'Remove it', no: 'Keep it' },
  });

const date = z.iso.date('Please choose a day.');
const Days = z.object({
  [absentee]: z.string('Please choose somebody.').optional(),
  firstOn: date.transform(toDate),
  lastOn: date.transform(toDate).nullish(),
  halves: z.array(z.string()).nullish(),
});

function toDate(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

/** `about` is what the person has been asked about already. */
export function readAbsence(view: ViewOutput) {
  const about = view.private_metadata;
  const { answers, errors } = readForm(view, Days);
  if (errors) return { errors, about };
  const { absentee: of, firstOn, lastOn, halves } = answers;
  const [firstIsHalf, lastIsHalf] = ['first', 'last'].map((half) => halves?.includes(half) ?? false) as [
    boolean,
    boolean,
  ];
  return { about, of: of ?? null, days: { firstOn, lastOn: lastOn ?? firstOn, firstIsHalf, lastIsHalf } };
}

/** "2026-12-24 2026-12-31", or one day, as the form shows it; null for other words. */
export function readTypedDays(text: string): Typed | null {
  const days = text.split(/\s+/u).filter((word) => word !== '' && word !== '–' && word !== '-');
  const areDays = days.length <= 2 && days.every((day) => date.safeParse(day).success);
  return areDays ? { firstOn: days[0] ?? null, lastOn: days[1] ?? null } : null;
}
