import type { Datepicker, KnownBlock, NumberInput } from '@slack/types';
import { z } from 'zod';
import { type FirstSprintFault, firstSprintFault } from '../../domain/first-sprint.ts';
import type { SprintRhythm } from '../../domain/sprint-calendar.ts';
import { Temporal } from '../../domain/time.ts';
import { isBlank, textFault, trimmed } from '../../domain/typed-text.ts';
import { context, input, option } from '../../slack/blocks.ts';
import { weekdayNames } from '../../slack/dates.ts';
import { type Answer, select, textField, weekdayOptions } from '../../slack/fields.ts';
import { readTyped } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import type { Draft } from './draft.ts';
import { weekday, weekdays } from './workdays-modal.ts';

const nameLimit = 100;
const lengths = ['1', '2', '3', '4', '5', '6'] as const;
const lengthOptions = lengths.map((weeks) => option(weeks, weeks === '1' ? '1 week' : `${weeks} weeks`));

export const sprintsFields = ({ typed, isFirst }: Draft): KnownBlock[] => [
  input('sprintWeeks', 'A sprint lasts', select(lengthOptions, typed.sprintWeeks)),
  input('sprintStartsOn', 'Sprints begin on', select(weekdayOptions, typed.sprintStartsOn)),
  ...(isFirst
    ? [
        input('sprintNumber', 'Number of the running sprint', numberField(typed.sprintNumber), {
          hint: 'If you have not counted so far: 1.',
        }),
        input('sprintName', 'Its name', textField(typed.sprintName, { max_length: nameLimit }), {
          optional: true,
          hint: 'If your sprints have names. Names may repeat; numbers do not.',
        }),
        input('firstOn', 'Its first day', dateField(typed.firstOn)),
        input('lastOn', 'Its last day', dateField(typed.lastOn), {
          hint: 'Between two sprints? Then the number, name and dates of the next one.',
        }),
      ]
    : [context(mrkdwn`A new rhythm begins with the next sprint. For the dates of single sprints: \`/sprint dates\``)]),
];

const numberField = (answer: Answer): NumberInput => ({
  type: 'number_input',
  is_decimal_allowed: false,
  min_value: '1',
  max_value: '99999',
  ...(isNumber(answer) && { initial_value: answer }),
});

const isNumber = (answer: Answer): answer is string => typeof answer === 'string' && /^\d{1,5}$/.test(answer);

const dateField = (answer: Answer): Datepicker => ({
  type: 'datepicker',
  ...(typeof answer === 'string' && { initial_date: answer }),
});

const date = z.iso.date('Please choose a day.').transform((text) => Temporal.PlainDate.from(text));

const Rhythm = z.object({
  sprintWeeks: z.enum(lengths, 'Please choose a length.').transform(Number),
  sprintStartsOn: weekday,
  workingDays: weekdays,
});

const RhythmAlone = Rhythm.superRefine(startsOnWorkingDay);

const FirstSprint = Rhythm.extend({
  sprintNumber: z.string('Please say its number.').regex(/^[1-9]\d{0,4}$/, 'A whole number from 1 to 99999.'),
  sprintName: z.string().nullish().transform(toName),
  firstOn: date,
  lastOn: date,
});

export function readSprints(draft: Draft, today: Temporal.PlainDate) {
  return draft.isFirst ? readFirstSprint(draft, today) : readRhythm(draft);
}

function readRhythm({ typed }: Draft) {
  const { answers, errors } = readTyped(typed, RhythmAlone);
  if (errors) return { errors };
  const { sprintWeeks, sprintStartsOn } = answers;
  return { answers: { sprintWeeks, sprintStartsOn, firstSprint: null } };
}

function readFirstSprint({ typed }: Draft, today: Temporal.PlainDate) {
  const Form = FirstSprint.superRefine((sprint, checked) => {
    startsOnWorkingDay(sprint, checked);
    const fault = firstSprintFault(rhythmOf(sprint), sprint, today);
    const field = fault === 'too-far-ahead' ? 'firstOn' : 'lastOn';
    if (fault) checked.addIssue({ code: 'custom', path: [field], message: faults[fault] });
  });
  const { answers, errors } = readTyped(typed, Form);
  if (errors) return { errors };

  const { sprintWeeks, sprintStartsOn, sprintNumber, sprintName: name, firstOn, lastOn } = answers;
  return {
    answers: { sprintWeeks, sprintStartsOn, firstSprint: { number: Number(sprintNumber), name, firstOn, lastOn } },
  };
}

type Rhythm = z.output<typeof Rhythm>;

const rhythmOf = ({ sprintWeeks: weeks, sprintStartsOn: startsOn, workingDays }: Rhythm): SprintRhythm => ({
  weeks,
  startsOn,
  workingDays,
});

const faults: Record<FirstSprintFault, string> = {
  'ends-before-it-starts': 'It would end before it begins.',
  'too-short': 'A sprint lasts a week at least: choose a later day.',
  'too-long': 'A sprint lasts six weeks at most: choose an earlier day.',
  'over-already': 'This sprint is over already: give the one that runs now, or the next.',
  'too-far-ahead': 'That is more than six weeks ahead: begin with an earlier sprint.',
};

function startsOnWorkingDay({ sprintStartsOn, workingDays }: Rhythm, { addIssue }: z.RefinementCtx): void {
  if (workingDays.includes(sprintStartsOn)) return;
  const message = `${weekdayNames[sprintStartsOn - 1]} is none of your working days.`;
  addIssue({ code: 'custom', path: ['sprintStartsOn'], message });
}

function toName(typed: string | null | undefined, { addIssue }: z.RefinementCtx): string | null {
  const name = trimmed(typed ?? '');
  if (isBlank(name)) return null;
  const fault = textFault(name, nameLimit);
  if (fault === 'too-long') addIssue({ code: 'custom', message: `At most ${nameLimit} characters, please.` });
  if (fault === 'unreadable') addIssue({ code: 'custom', message: 'There is a character in it that I cannot keep.' });
  return name;
}
