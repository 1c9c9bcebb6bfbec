import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Temporal } from '../../domain/time.ts';
import { paragraph, rich } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { escaped, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';
import { heavinessWords } from './note-words.ts';
import type { Served, SupportWeek } from './support-week.ts';

/** Where there is little room for words, there is little for names. */
const mostFor = (length: number) => (length < 50 ? { rotas: 1, served: 3 } : { rotas: 2, served: 8 });

/** Who was support hero in a sprint, how heavy it was, and what they said to watch. */
export function supportWeekBlocks(
  weeks: readonly SupportWeek[],
  today: Temporal.PlainDate,
  length: number,
): KnownBlock[] {
  const most = mostFor(length);
  return weeks.slice(0, most.rotas).map((week) => {
    const more = week.served.length - most.served;
    return rich(paragraph(bold(headingOf(week, weeks))), {
      type: 'rich_text_list',
      style: 'bullet',
      elements: [
        ...week.served.slice(0, most.served).map((one) => paragraph(...servedElements(one, today, length))),
        ...(more > 0 ? [paragraph(words(`… and ${more} more`))] : []),
      ],
    });
  });
}

/** The same for a message's text. */
export const supportWeekLines = (weeks: readonly SupportWeek[], today: Temporal.PlainDate): string[] =>
  weeks.flatMap((week) => [
    escaped(headingOf(week, weeks)),
    ...week.served.map(({ person: hero, ...one }) => {
      const watch = one.note?.watch ? `. To watch: ${clip(oneLine(one.note.watch), 200)}` : '';
      return mrkdwn`• ${mention(hero)}, ${whenWords(one, today)}${watch}`.toString();
    }),
  ]);

function headingOf({ rota }: SupportWeek, weeks: readonly SupportWeek[]): string {
  return weeks.length > 1 ? `The support week: ${clip(oneLine(rota.name), 60)}` : 'The support week';
}

const servedElements = ({ person: hero, ...one }: Served, today: Temporal.PlainDate, length: number) => [
  person(hero),
  words(`, ${whenWords(one, today)}`),
  ...(one.note?.watch ? [words('. To watch: '), ...typed(clip(oneLine(one.note.watch), length))] : []),
];

/** "Mon 30 Nov – Fri 4 Dec: heavy" */
const whenWords = ({ firstOn, lastOn, note }: Omit<Served, 'person'>, today: Temporal.PlainDate): string =>
  `${days(firstOn, lastOn, today)}${note ? `: ${heavinessWords[note.heaviness]}` : ''}`;
