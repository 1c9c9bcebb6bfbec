import type { Button, KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Rota } from '../../domain/rota.ts';
import { addToCalendar } from '../../shared/hero/calendar-buttons.ts';
import { fairShares } from '../../shared/hero/fairness-buttons.ts';
import { type GroupSeen, groupLine } from '../../shared/hero/group-words.ts';
import { type SignSeen, signLine } from '../../shared/hero/sign-words.ts';
import { askForCover, chooseFollowUps, offerSwap, takeOver, writeNote } from '../../shared/hero/turn-buttons.ts';
import { actions, button, context, type Message, section } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { type HeroSeen, hasEnded, linesOf, type Naming } from './hero-lines.ts';

/** A rota of which it could not be found out. */
export interface HeroUnknown {
  rota: Rota;
  duty: null;
}

/** What the asker may do about it; nothing where everybody reads it. */
export interface HeroDoings {
  isHero: boolean;
  isInRota: boolean;
  /** Between which turns of theirs taking over now would leave too little time; null where it leaves enough. */
  gap: string | null;
  /** The turn whose note they may write, and the one whose follow-up days they may choose. */
  note: string | null;
  followUps: string | null;
  /** How the rota's user groups stand, for those who may edit it. */
  groups: readonly GroupSeen[];
  /** How its pin or topic stands, for the same. */
  signs: readonly SignSeen[];
}

export function heroAnswer(
  seen: readonly (HeroSeen | HeroUnknown)[],
  isPublic: boolean,
  doings: ReadonlyMap<string, HeroDoings>,
): Message {
  if (seen.length === 0) return noRotaMessage();
  const cards = seen
    .slice(0, mostCards)
    .map((one) => (one.duty ? cardOf(one, namingOf(one, isPublic), doings.get(one.rota.id)) : unknownCard(one)));
  const more = seen.length - mostCards;
  return {
    text: cards.map(({ lines }) => lines.join('\n')).join('\n\n'),
    blocks: [
      ...cards.flatMap(({ blocks }) => blocks),
      ...(more > 0 ? [context(mrkdwn`… and ${more} more rotas: ask in the channel of the team you need.`)] : []),
    ],
  };
}

const mostCards = 5;

const noRotaMessage = (): Message => {
  const text = mrkdwn`There is no support-hero rota yet. \`/hero rota\` makes one.`;
  return { text: text.toString(), blocks: [section(text)] };
};

const namingOf =
  ({ names }: HeroSeen, isPublic: boolean): Naming =>
  (person) =>
    isPublic ? mrkdwn`*${names.get(person)?.name ?? 'somebody whose name Slack did not tell me'}*` : mention(person);

function cardOf(seen: HeroSeen, named: Naming, doings: HeroDoings | undefined) {
  const [first, ...rest] = linesOf(seen, named);
  const blocks: KnownBlock[] = [
    section(first!),
    ...(rest.length > 0 ? [context(...rest)] : []),
    ...(doings?.groups.map((group) => context(groupLine(group))) ?? []),
    ...(doings?.signs.map((sign) => context(signLine(sign))) ?? []),
    actions(...(hasEnded(seen) ? afterwards(doings) : livingButtons(seen, doings)), fairButton(seen.rota)),
  ];
  return { lines: [first!, ...rest].map(String), blocks };
}

function unknownCard({ rota }: HeroUnknown) {
  const name = clip(oneLine(rota.name), 100);
  const line = mrkdwn`:grey_question: *I could not find out who is support hero* of ${name}, which does not mean that nobody is: try again in a moment, or ask an admin to look at my log.`;
  return { lines: [line.toString()], blocks: [section(line)] as KnownBlock[] };
}

const livingButtons = (seen: HeroSeen, doings: HeroDoings | undefined): Button[] => [
  ...(doings ? doingButtons(seen, doings) : []),
  calendarButton(seen.rota),
];

function doingButtons({ rota, duty }: HeroSeen, { isHero, isInRota, gap, note, followUps }: HeroDoings): Button[] {
  const canTakeOver = isInRota && duty.kind === 'on-duty' && !isHero;
  return [
    ...(isInRota ? arranging(rota) : []),
    ...(canTakeOver ? [takeOverButton(rota, gap)] : []),
    ...afterwards({ note, followUps }),
  ];
}

/** What remains to be done about the last turn. */
const afterwards = (doings: Pick<HeroDoings, 'note' | 'followUps'> | undefined): Button[] => [
  ...(doings?.note ? [button(writeNote, { label: 'Hand-over note', value: doings.note })] : []),
  ...(doings?.followUps ? [button(chooseFollowUps, { label: 'Follow-up days', value: doings.followUps })] : []),
];

const arranging = (rota: Rota): Button[] => [
  button(askForCover, { label: 'Ask for cover', spoken: `Ask for cover in ${rota.name}` }),
  button(offerSwap, { label: 'Swap turns', spoken: `Swap turns of ${rota.name}` }),
];

const calendarButton = ({ id, name }: Rota) =>
  button(addToCalendar, { label: 'Add to your calendar', value: id, spoken: `Add ${name} to your calendar` });

const fairButton = ({ id, name }: Rota) =>
  button(fairShares, { label: 'Fair shares', value: id, spoken: `Who has served how much in ${name}` });

const takeOverButton = ({ id, name }: Rota, gap: string | null) =>
  button(takeOver, {
    label: 'Take over now',
    value: id,
    spoken: `Take over now in ${name}`,
    confirm: {
      title: 'Take over now?',
      text: `You are support hero from now to the end of this turn. I tell whoever has it.${gap ? ` ${gap}` : ''}`,
      yes: 'Take over',
      no: 'Not now',
    },
  });
