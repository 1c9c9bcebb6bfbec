import type { ViewOutput } from '@slack/bolt';
import type { Datepicker, ModalView } from '@slack/types';
import { z } from 'zod';
import type { SprintEdit } from '../../domain/edit-sprint.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { Temporal } from '../../domain/time.ts';
import { isBlank, textFault, trimmed } from '../../domain/typed-text.ts';
import { sprintWords } from '../../shared/sprints/sprint-words.ts';
import { input, option, plain, section } from '../../slack/blocks.ts';
import { type Answer, radios, select, textField } from '../../slack/fields.ts';
import { readTyped, type Typed, typedInto } from '../../slack/form.ts';

export const previewDates = 'preview-sprint-dates';

/** Whichever is picked, the form shows its dates at once: the field's name is an action's, too. */
export const datesSprint = 'datesSprint';

export interface DatesOffer {
  /** The running one, if one is, and those that begin within a year. */
  sprints: readonly Sprint[];
  today: Temporal.PlainDate;
}

/** Which sprint is edited, and what stands in its fields. */
export interface DatesDraft {
  number: number;
  typed: Typed;
}

const nameLimit = 100;

/** `remark` is what kept an earlier answer from being saved. */
export function datesModal(
  { sprints, today }: DatesOffer,
  { number, typed }: DatesDraft,
  remark: string | null = null,
): ModalView {
  const options = sprints.map((sprint) => option(String(sprint.number), sprintWords(sprint, today)));
  return {
    type: 'modal',
    callback_id: previewDates,
    private_metadata: JSON.stringify({ number }),
    title: plain('Sprint dates'),
    submit: plain('Preview'),
    close: plain('Cancel'),
    blocks: [
      ...(remark ? [section(plain(`:warning: ${remark}`))] : []),
      input(datesSprint, 'Sprint', select(options, String(number)), { dispatch_action: true }),
      input(fieldOf('name', number), 'Name', textField(typed.name, { max_length: nameLimit }), { optional: true }),
      input(fieldOf('firstOn', number), 'First day', dateField(typed.firstOn)),
      input(fieldOf('lastOn', number), 'Last day', dateField(typed.lastOn), {
        hint: 'A sprint lasts from one week to six.',
      }),
      input('later', 'Later sprints', radios(laterOptions, typed.later ?? 'move')),
    ],
  };
}

const laterOptions = [
  option('move', 'Move with it', 'They follow on, as many weeks earlier or later as its end moves.'),
  option('stay', 'Stay where they are', 'Days in between belong to no sprint.'),
];

const dateField = (answer: Answer): Datepicker => ({
  type: 'datepicker',
  ...(typeof answer === 'string' && { initial_date: answer }),
});

export const draftOf = ({
  number,
  name,
  firstOn,
  lastOn,
  later = 'move',
}: Sprint & Partial<SprintEdit>): DatesDraft => ({
  number,
  typed: { name, firstOn: firstOn.toString(), lastOn: lastOn.toString(), later },
});

/** Slack keeps what stands in a field of the same name: each sprint has fields of its own, so that its dates appear in them. */
export const fieldOf = (field: string, number: number): string => (isOwn(field) ? `${field}${number}` : field);

const isOwn = (field: string): boolean => field === 'name' || field === 'firstOn' || field === 'lastOn';

const date = z.iso.date('Please choose a day.').transform((text) => Temporal.PlainDate.from(text));

const Dates = z.object({
  name: z.string().nullish().transform(toName),
  firstOn: date,
  lastOn: date,
  later: z.enum(['move', 'stay'], 'Please choose one.'),
});

const Memory = z.object({ number: z.number() });

/** `chosen` is the sprint that is picked: another than the draft's while its dates are still on their way. */
export function readDates(view: Pick<ViewOutput, 'private_metadata' | 'state'>) {
  const { number } = Memory.parse(JSON.parse(view.private_metadata));
  const { [datesSprint]: chosen, ...fields } = typedInto(view);
  const names = ['name', 'firstOn', 'lastOn', 'later'];
  const typed = Object.fromEntries(names.map((name) => [name, fields[fieldOf(name, number)] ?? null]));
  const { answers, errors = {} } = readTyped(typed, Dates);
  return {
    draft: { number, typed },
    chosen: Number(chosen),
    edit: answers ? { number, ...answers } : null,
    errors: Object.fromEntries(Object.entries(errors).map(([name, said]) => [fieldOf(name, number), said])),
  };
}

function toName(typed: string | null | undefined, { addIssue }: z.RefinementCtx): string | null {
  const name = trimmed(typed ?? '');
  if (isBlank(name)) return null;
  if (textFault(name, nameLimit)) {
    addIssue({ code: 'custom', message: `At most ${nameLimit} characters, and none that cannot be stored.` });
  }
  return name;
}
