import type { KnownBlock, RichTextElement, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import { paragraph, rich } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, emoji, person, typed, words } from '../../slack/rich.ts';

/** How we speak of sidequests, wherever they are seen. */

export const newSidequest = 'new-sidequest';

export const annoyedWords = 'Annoyed me, fixed it';

/** A sprint's sidequests in a few lines, those that are done first; nothing where there are none. */
export function sidequestBlocks(
  sidequests: readonly Sidequest[],
  room: { lines: number; title: number },
): KnownBlock[] {
  if (sidequests.length === 0) return [];
  const more = sidequests.length - room.lines;
  return [
    rich(
      paragraph(bold(`Sidequests: ${sidequestCount(sidequests)}`)),
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: doneFirst(sidequests)
          .slice(0, room.lines)
          .map((one) => sidequestLine(one, room.title)),
      },
      ...(more > 0 ? [paragraph(words(`… and ${more} more`))] : []),
    ),
  ];
}

/** The same for a message's text. */
export const sidequestTexts = (sidequests: readonly Sidequest[]): string[] =>
  sidequests.length === 0
    ? []
    : [
        `Sidequests: ${sidequestCount(sidequests)}`,
        ...doneFirst(sidequests).map(({ title }) => mrkdwn`• ${clip(oneLine(title), 200)}`.toString()),
      ];

/** "2 done, 1 open" */
function sidequestCount(sidequests: readonly Sidequest[]): string {
  const done = sidequests.filter(({ state }) => state === 'done').length;
  const open = sidequests.length - done;
  return [...(done > 0 ? [`${done} done`] : []), ...(open > 0 ? [`${open} open`] : [])].join(', ');
}

const doneFirst = (sidequests: readonly Sidequest[]) =>
  sidequests.toSorted((a, b) => Number(b.state === 'done') - Number(a.state === 'done'));

function sidequestLine(sidequest: Sidequest, length: number): RichTextSection {
  const mark: RichTextElement[] = sidequest.state === 'done' ? [emoji('sparkles'), words(' ')] : [];
  const annoyed = sidequest.annoyed ? [words(` · ${annoyedWords.toLowerCase()}`)] : [];
  const title = typed(clip(oneLine(sidequest.title), length));
  return paragraph(...mark, ...title, words(' · '), person(sidequest.person), ...annoyed);
}
