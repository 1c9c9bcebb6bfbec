import type { KnownBlock } from '@slack/types';
import type { RequestState, TurnRequest } from '../../domain/turn-request.ts';
import { actions, button, context, type Message, rich, section } from '../../slack/blocks.ts';
import { dayAndTime, joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { typed } from '../../slack/rich.ts';
import { askersGapBlocks, type GapsSeen, gapLines } from './gap-lines.ts';
import { rotaName, stretchWords } from './turn-words.ts';

export const acceptTurn = 'accept-turn';
export const declineTurn = 'decline-turn';
export const withdrawTurn = 'withdraw-turn';
export const undoTurn = 'undo-turn';

export interface RequestSeen extends GapsSeen {
  request: TurnRequest;
}

/** What somebody is asked, kept up with what came of it. */
export function requestMessage(seen: RequestSeen, isReminder = false): Message {
  const words = mrkdwn`${isReminder ? mrkdwn`:bell: Still open: ` : mrkdwn`:raising_hand: `}${question(seen)}`;
  const gaps = gapLines(seen);
  return {
    text: [words, ...gaps].join('\n'),
    blocks: [
      ...[section(words), ...noteBlocks(seen.request)],
      ...(gaps.length > 0 ? [context(joined([joined(gaps, '\n'), 'It is yours to decide.'], ' '))] : []),
      ...answerBlocks(seen),
    ],
  };
}

function question({ request, rota, now }: RequestSeen): Mrkdwn {
  const { hero, by, inReturn } = request;
  const asks = by === hero ? mention(hero) : mrkdwn`${mention(by)}, for ${mention(hero)},`;
  const given = mrkdwn`*${stretchWords(rota, request, now)}*`;
  if (!inReturn) return mrkdwn`${asks} asks you to be support hero of ${rotaName(rota)} on ${given}.`;
  const theirs = mrkdwn`*${stretchWords(rota, inReturn, now)}*`;
  return mrkdwn`${asks} asks you to swap turns in ${rotaName(rota)}: you would serve ${given}, and ${mention(hero)} your ${theirs}.`;
}

const noteBlocks = ({ note }: TurnRequest): KnownBlock[] =>
  note ? [rich({ type: 'rich_text_quote', elements: typed(note) })] : [];

function answerBlocks({ request, reader }: RequestSeen): KnownBlock[] {
  const { state, asked, id: value, takenBy } = request;
  if (state === 'accepted' && takenBy === reader) {
    return [
      context(mrkdwn`:white_check_mark: You said yes. Thank you!`),
      actions(button(undoTurn, { label: 'Undo', value })),
    ];
  }
  if (state !== 'open') return [context(closedWords(request))];
  if (asked.some(({ person, saysNo }) => person === reader && saysNo)) {
    return [context(mrkdwn`You said no.`), actions(yes(request))];
  }
  const others = asked.length - 1;
  const alone = others === 0 ? [] : [mrkdwn`Asked of you and ${others} more: the first yes takes it.`];
  return [
    context(...alone, mrkdwn`Open until ${dayAndTime(request.expiresAt)}.`),
    actions(yes(request), button(declineTurn, { label: 'I can’t', value })),
  ];
}

const yes = ({ kind, id }: TurnRequest) =>
  button(acceptTurn, { label: kind === 'swap' ? 'Swap' : 'I’ll do it', value: id, style: 'primary' });

function closedWords({ state, takenBy }: TurnRequest): Mrkdwn {
  if (state === 'accepted') return mrkdwn`:white_check_mark: ${mention(takenBy!)} said yes: nothing left to do.`;
  return mrkdwn`${closings[state]}`;
}

const closings: Record<Exclude<RequestState, 'accepted'>, string> = {
  open: '',
  declined: 'Nobody could.',
  expired: 'Nobody said yes in time.',
  withdrawn: 'It was withdrawn: nothing left to do.',
  undone: 'It was undone: every turn is whose it was.',
};

/** What whoever asked sees: who was asked, what they say, and a way to take it back. */
export function statusMessage(seen: RequestSeen): Message {
  const { request, rota, now, reader } = seen;
  const { hero, id: value, state, kind, inReturn } = request;
  const whose = hero === reader ? mrkdwn`your turn` : mrkdwn`the turn of ${mention(hero)}`;
  const exchange = inReturn ? mrkdwn` in exchange for *${stretchWords(rota, inReturn, now)}*` : mrkdwn``;
  const title = mrkdwn`:raising_hand: *${kind === 'swap' ? 'Swap' : 'Cover'}* asked for ${whose} in ${rotaName(rota)}: *${stretchWords(rota, request, now)}*${exchange}`;
  return {
    text: title.toString(),
    blocks: [
      section(title),
      context(...askedWords(request)),
      ...askersGapBlocks(seen),
      ...(state === 'open' ? [actions(button(withdrawTurn, { label: 'Withdraw', value }))] : []),
      ...(state === 'accepted' ? [actions(button(undoTurn, { label: 'Undo', value }))] : []),
    ],
  };
}

const mostNames = 20;

function askedWords(request: TurnRequest): Mrkdwn[] {
  const names = (some: TurnRequest['asked']) => {
    const shown = some.slice(0, mostNames).map(({ person }) => mention(person));
    return joined([...shown, ...(some.length > mostNames ? [`${some.length - mostNames} more`] : [])], ', ');
  };
  const no = request.asked.filter(({ saysNo }) => saysNo);
  return [
    mrkdwn`Asked: ${names(request.asked)}`,
    ...(no.length > 0 && request.state !== 'accepted' ? [mrkdwn`No from ${names(no)}`] : []),
    request.state === 'open' ? mrkdwn`Open until ${dayAndTime(request.expiresAt)}` : closedWords(request),
  ];
}
