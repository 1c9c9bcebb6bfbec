import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Holiday } from '../../domain/holiday.ts';
import { type HolidayLineFault, holidayNameLimit, readHolidayList } from '../../domain/holiday-list.ts';
import { earlierOf, isBefore, Temporal } from '../../domain/time.ts';
import { text } from '../../slack/answers.ts';
import { context, input, plain } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const saveHolidays = 'save-holidays';

/** Slack takes 3,000 characters; some room is left to write in. */
const mostText = 2800;

/** The holidays from a day on, for twelve months or as many as fit, to be changed line by line. */
export function holidaysModal(holidays: readonly Holiday[], from: Temporal.PlainDate, place: string | null): ModalView {
  const { lines, until } = listed(holidays, from);
  return {
    type: 'modal',
    callback_id: saveHolidays,
    private_metadata: JSON.stringify({ from: from.toString(), until: until.toString() }),
    title: plain('Holidays'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      context(
        place
          ? mrkdwn`Filled in with the public holidays of ${place}. What you change here stays, also when they are filled in anew.`
          : mrkdwn`No country's public holidays are kept. Write down your own days off.`,
      ),
      input('holidays', 'Days off in the next twelve months', textField(lines.join('\n'), { multiline: true }), {
        optional: true,
        hint: 'One a line, such as 2026-12-25 Christmas Day. Take a line out, and that day is worked.',
      }),
    ],
  };
}

function listed(holidays: readonly Holiday[], from: Temporal.PlainDate) {
  const year = from.add({ months: 12 });
  const coming = holidays.filter(({ on }) => !isBefore(on, from));
  const lines: string[] = [];
  let length = 0;
  for (const { on, name } of coming) {
    const line = `${on} ${name}`;
    length += line.length + 1;
    if (length > mostText || !isBefore(on, year)) return { lines, until: earlierOf(on, year) };
    lines.push(line);
  }
  return { lines, until: year };
}

const date = z.iso.date().transform((text) => Temporal.PlainDate.from(text));
const Listed = z.object({ from: date, until: date });
const Typed = z.object({
  holidays: text,
});

/** The list as it was sent, and the days it is about: from the first up to `until`, which is not among them. */
export function readHolidays(view: ViewOutput) {
  const about = Listed.parse(JSON.parse(view.private_metadata));
  const { answers, errors } = readForm(view, Typed);
  const { holidays, faults } = readHolidayList(answers?.holidays ?? '', about.from);
  return { ...about, holidays, errors: faults.length > 0 ? { holidays: faultWords(faults) } : errors };
}

const mostFaults = 3;

function faultWords(faults: readonly HolidayLineFault[]): string {
  const more = faults.length - mostFaults;
  const said = faults.slice(0, mostFaults).map(({ line, because }) => `Line ${line}: ${words[because]}`);
  return [...said, ...(more > 0 ? [`And ${more} more lines.`] : [])].join(' ');
}

const words: Record<HolidayLineFault['because'], string> = {
  'no-date': 'begin with a date that there is, as in 2026-12-25.',
  'no-name': 'say after the date what the day is called.',
  'in-the-past': 'that day is over.',
  twice: 'that day stands above already.',
  'too-long': `its name is longer than ${holidayNameLimit} characters.`,
  unreadable: 'there is a character in it that I cannot keep.',
};
