import { clip, oneLine } from '../../domain/clip.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import { newSidequest, sidequestBlocks, sidequestTexts } from '../../shared/sidequest-words.ts';
import { actions, button, context, type Message, saying, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { sidequestRow } from './sidequest-rows.ts';

interface Listed {
  /** Open ones. */
  mine: readonly Sidequest[];
  /** All else of this sprint in their teams. */
  others: readonly Sidequest[];
  sprint: number;
  news: Message | null;
}

const ways = [
  { lines: 10, title: 500 },
  { lines: 10, title: 150 },
  { lines: 10, title: 40 },
];

export function sidequestsMessage({ mine, others, sprint, news }: Listed): Message {
  const title = mine.length > 0 ? 'Your open sidequests' : 'You have no open sidequests';
  const line = ({ title }: Sidequest) => mrkdwn`• ${clip(oneLine(title), 200)}`.toString();
  return {
    text: fittingText([...(news ? [news.text] : []), title, ...mine.map(line), ...sidequestTexts(others)]),
    blocks: firstThatFits(ways, (way) => [
      ...(news?.blocks ?? []),
      section(mrkdwn`:crossed_swords: *${title}*`),
      ...mine.slice(0, way.lines).flatMap((one) => sidequestRow(one, way.title)),
      ...(mine.length > way.lines ? [context(mrkdwn`… and ${mine.length - way.lines} more`)] : []),
      ...(others.length > 0 ? [context(mrkdwn`Your teams in Sprint ${sprint}`)] : []),
      ...sidequestBlocks(others, way),
      actions(button(newSidequest, { label: 'New sidequest' })),
    ]),
  };
}

/** Several are open: which one? */
export function chooseMessage(open: readonly Sidequest[], wanted: string, isFound: boolean): Message {
  const words = isFound
    ? mrkdwn`Which one is done?`
    : mrkdwn`None of your open sidequests has “${clip(wanted, 100)}” in it. Which one is done?`;
  return {
    text: words.toString(),
    blocks: firstThatFits(ways, (way) => [
      section(words),
      ...open.slice(0, way.lines).flatMap((one) => sidequestRow(one, way.title)),
    ]),
  };
}

export const noneOpenMessage = (): Message =>
  saying(mrkdwn`You have no open sidequest. \`/sidequest Fix the flaky login test\` records one.`);

/** For whoever finished it; null where it was not open any more. */
export const doneMessage = (sidequest: Sidequest | null): Message => {
  if (!sidequest) return saying(mrkdwn`It was done or dropped before.`);
  return saying(mrkdwn`:sparkles: Done, and your team's channel knows: ${escapedTitle(sidequest)}`);
};

const escapedTitle = ({ title }: Sidequest): string => clip(oneLine(title), 300);
