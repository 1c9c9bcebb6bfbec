import type { ViewOutput } from '@slack/bolt';
import type { ModalView, PlainTextOption, Timepicker } from '@slack/types';
import { z } from 'zod';
import {
  dayHours,
  daysOf,
  isPrivate,
  type MomentName,
  momentNames,
  type Timing,
  timingOf,
} from '../../domain/planning-moments.ts';
import { Temporal } from '../../domain/time.ts';
import { daysWords, momentWords, timingWords } from '../../shared/sprints/moment-words.ts';
import { input, option, plain, section } from '../../slack/blocks.ts';
import { select } from '../../slack/fields.ts';
import { readTyped, typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type MomentDraft, type Moved, movedTo } from './moment-draft.ts';

export const previewMoment = 'preview-moment';

/** Moves one moment, or switches it off. */
export function momentModal({ name, moved }: MomentDraft): ModalView {
  const { name: title, where, what } = momentWords[name];
  const usual = timingOf(name, {});
  return {
    type: 'modal',
    callback_id: previewMoment,
    private_metadata: name,
    title: plain(title),
    submit: plain('Preview'),
    close: plain('Cancel'),
    blocks: [
      section(mrkdwn`${sentence(where)}: ${what}. Usually ${timingWords(name, {})}.`),
      input('when', 'When', select(optionsOf(name, usual), whenOf(moved, usual))),
      ...(daysOf(name).length > 0 ? [input('time', 'Time', timeField(moved, usual), { hint: hintOf(name) })] : []),
    ],
  };
}

const sentence = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const hintOf = (name: MomentName): string =>
  isPrivate(name)
    ? "On each reader's own clocks, between 08:00 and 18:00."
    : 'Where it would come after what it prepares, it comes a working day earlier.';

/** Where a usual time is not one of a day, it is an option of its own. */
function optionsOf(name: MomentName, usual: Timing): PlainTextOption[] {
  const from = usual.from === 'meeting' ? 'before-meeting' : usual.from;
  const isUsual = (days: number) => usual.from !== 'meeting' && usual.days === days;
  const days = daysOf(name).map((days) => {
    const words = sentence(daysWords(from, days));
    return option(String(days), isUsual(days) ? `${words} (usual)` : words);
  });
  const ownOption = option('usual', `${sentence(timingWords(name, {}))} (usual)`);
  return [...(usual.from === 'meeting' ? [ownOption] : []), ...days, option('off', 'Switched off')];
}

function whenOf(moved: Moved, usual: Timing): string {
  if (moved === 'off') return 'off';
  if (moved !== 'usual') return String(moved.days);
  return usual.from === 'meeting' ? 'usual' : String(usual.days);
}

function timeField(moved: Moved, usual: Timing): Timepicker {
  const usualTime = usual.from === 'meeting' ? dayHours.from : usual.time;
  const time = typeof moved === 'object' ? moved.time : usualTime;
  return { type: 'timepicker', initial_time: time.toString({ smallestUnit: 'minute' }) };
}

const Form = z.object({
  when: z.union(
    [
      z.enum(['usual', 'off']),
      z
        .string()
        .regex(/^-?\d$/)
        .transform(Number),
    ],
    'Please choose one.',
  ),
  time: z
    .string('Please choose a time.')
    .transform((text) => Temporal.PlainTime.from(text))
    .optional(),
});

/** The draft as chosen, or what is wrong with it by field. */
export function readMoment(view: Pick<ViewOutput, 'private_metadata' | 'state'>) {
  const name = z.enum(momentNames).parse(view.private_metadata);
  const { answers, errors } = readTyped(typedInto(view), Form);
  if (!answers) return { errors };
  const fault = timeFault(name, answers.when, answers.time);
  return fault
    ? { errors: { time: fault } }
    : { draft: { name, moved: movedTo(name, answers.when, answers.time ?? null) } };
}

function timeFault(name: MomentName, when: number | string, time: Temporal.PlainTime | undefined): string | null {
  const { from, until } = dayHours;
  const { compare } = Temporal.PlainTime;
  const isOutside = time && (compare(time, from) < 0 || compare(until, time) < 0);
  return typeof when === 'number' && isPrivate(name) && isOutside
    ? 'Private messages come between 08:00 and 18:00: please choose a time there.'
    : null;
}
