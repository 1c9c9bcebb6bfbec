import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import { newSidequest, sidequestBlocks, sidequestTexts } from '../../shared/teams/sidequest-words.ts';
import { actions, button, context, type Message, saying, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { sidequestRow, teammatesRow } from './sidequest-rows.ts';

interface Listed {
  /** Open ones. */
  mine: readonly Sidequest[];
  /** Open ones of their teammates, where they decide. */
  led: readonly Sidequest[];
  /** All else of this sprint in their teams. */
  others: readonly Sidequest[];
  sprint: number;
  news: Message | null;
}

const ways = [
  { lines: 10, title: 500 },
  { lines: 10, title: 150 },
  { lines: 10, title: 40 },
  { lines: 5, title: 40 },
  { lines: 3, title: 30 },
];

export function sidequestsMessage({ mine, led, others, sprint, news }: Listed): Message {
  const title = mine.length > 0 ? 'Your open sidequests' : 'You have no open sidequests';
  const line = ({ title }: Sidequest) => mrkdwn`• ${clip(oneLine(title), 200)}`.toString();
  return {
    text: fittingText([
      ...(news ? [news.text] : []),
      title,
      ...mine.map(line),
      ...led.map(line),
      ...sidequestTexts(others),
    ]),
    blocks: firstThatFits(ways, (way) => [
      ...(news?.blocks ?? []),
      section(mrkdwn`:crossed_swords: *${title}*`),
      ...mine.slice(0, way.lines).flatMap((one) => sidequestRow(one, way.title)),
      ...(mine.length > way.lines ? [context(mrkdwn`… and ${mine.length - way.lines} more`)] : []),
      ...ledBlocks(led, way),
      ...(others.length > 0 ? [context(mrkdwn`Your teams in Sprint ${sprint}`)] : []),
      ...sidequestBlocks(others, way),
      actions(button(newSidequest, { label: 'New sidequest' })),
    ]),
  };
}

const mostLed = 3;

function ledBlocks(led: readonly Sidequest[], { title }: (typeof ways)[number]): KnownBlock[] {
  if (led.length === 0) return [];
  const more = led.length - mostLed;
  return [
    context(mrkdwn`*Open in your team*: you decide there, so you may change these, too.`),
    ...led.slice(0, mostLed).flatMap((one) => teammatesRow(one, title)),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more, when these are done`)] : []),
  ];
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
      ...(open.length > way.lines ? [context(mrkdwn`… and ${open.length - way.lines} more`)] : []),
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
