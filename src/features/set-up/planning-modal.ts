import type { KnownBlock, Timepicker, URLInput } from '@slack/types';
import { z } from 'zod';
import { Temporal } from '../../domain/time.ts';
import { zoneWords } from '../../shared/sprints/zone-options.ts';
import { orNull } from '../../slack/answers.ts';
import { input, option } from '../../slack/blocks.ts';
import { weekdayNames } from '../../slack/dates.ts';
import { type Answer, boxes, channelField, peopleField, radios, select, weekdayOptions } from '../../slack/fields.ts';
import { readTyped } from '../../slack/form.ts';
import type { Draft } from './draft.ts';
import { weekday, weekdays, workspaceZone } from './workdays-modal.ts';

/** The longest text that any step takes. */
export const linkLimit = 500;
const mostAdmins = 20;

const limits = ['1', '2', '3', '4', '5'] as const;
const limitOptions = limits.map((count) => option(count, count === '1' ? '1 goal' : `${count} goals`));

const modeOptions = [
  option('together', 'Together', 'In a meeting: goals are presented, and votes close as it begins.'),
  option('async', 'Async', 'In writing: votes close at a deadline.'),
];

const guestOptions = [option('may-join', 'Guests may be in teams')];

export const planningFields = ({ typed }: Draft): KnownBlock[] => [
  input('planningChannel', 'Planning channel', channelField(typed.planningChannel), {
    optional: true,
    hint: 'Where all teams plan: pre-reads and run-sheets go there. To a private one, invite @Roofshot first.',
  }),
  input('mode', 'How do you plan?', radios(modeOptions, typed.mode)),
  input('meetingWeekday', 'Day of the meeting or deadline', select(weekdayOptions, typed.meetingWeekday), {
    hint: 'In the last week of each sprint.',
  }),
  input('meetingTime', 'Its time', timeField(typed.meetingTime), {
    hint: `On the clocks of ${zoneWords(String(typed[workspaceZone]))}.`,
  }),
  input('meetingLink', 'Link to the meeting', linkField(typed.meetingLink), { optional: true }),
  input('goalLimit', 'Big goals per team and sprint, at most', select(limitOptions, typed.goalLimit), {
    hint: 'One or two are plenty: big goals need all of a team.',
  }),
  input('guests', 'Guests', boxes(guestOptions, typed.guests), { optional: true }),
  input(
    'admins',
    'Admins',
    { ...peopleField(typed.admins), max_selected_items: mostAdmins },
    {
      hint: "They may change these settings and every team, as Slack's own admins may.",
    },
  ),
];

const timeField = (answer: Answer): Timepicker => ({
  type: 'timepicker',
  ...(typeof answer === 'string' && { initial_time: answer }),
});

const linkField = (answer: Answer): URLInput => ({
  type: 'url_text_input',
  ...(typeof answer === 'string' && { initial_value: answer }),
});

const Planning = z
  .object({
    planningChannel: orNull,
    mode: z.enum(['together', 'async'], 'Please choose one.'),
    meetingWeekday: weekday,
    meetingTime: z.iso.time('Please choose a time.').transform((time) => Temporal.PlainTime.from(time)),
    meetingLink: z
      .url({ protocol: /^https?$/, error: 'A link begins with https://.' })
      .max(linkLimit, `At most ${linkLimit} characters, please.`)
      .nullish(),
    goalLimit: z.enum(limits, 'Please choose a number.').transform(Number),
    guests: z.array(z.string()).nullish(),
    admins: z.array(z.string(), 'Please choose somebody.').min(1, 'There must be an admin: choose somebody.'),
    workingDays: weekdays,
  })
  .superRefine(({ meetingWeekday, workingDays }, { addIssue }) => {
    if (workingDays.includes(meetingWeekday)) return;
    const message = `${weekdayNames[meetingWeekday - 1]} is none of your working days.`;
    addIssue({ code: 'custom', path: ['meetingWeekday'], message });
  });

export function readPlanning({ typed }: Draft) {
  const { answers, errors } = readTyped(typed, Planning);
  if (errors) return { errors };
  const { planningChannel, mode, meetingWeekday, meetingTime, meetingLink, goalLimit, guests, admins } = answers;
  return {
    answers: {
      planningChannel,
      isAsync: mode === 'async',
      meeting: { weekday: meetingWeekday, time: meetingTime },
      meetingLink: meetingLink ?? null,
      goalLimit,
      guestsMayJoin: (guests ?? []).length > 0,
      admins,
    },
  };
}
