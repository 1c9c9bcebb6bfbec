import { askForCover } from '../../shared/hero/turn-buttons.ts';
import { actions, button, type Message, saying, section } from '../../slack/blocks.ts';
import { type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import type { RequestSeen } from './request-message.ts';
import { rotaName, stretchWords } from './turn-words.ts';

/** Tells whoever asked that somebody said yes. */
export function agreedMessage(seen: RequestSeen): Message {
  const { request, rota, now, reader } = seen;
  const taker = mention(request.takenBy!);
  const given = stretchWords(rota, request, now);
  if (!request.inReturn) {
    return saying(mrkdwn`:tada: ${taker} covers for ${whom(seen)} as support hero of ${rotaName(rota)}: *${given}*.`);
  }
  const theirs = stretchWords(rota, request.inReturn, now);
  const gets = reader === request.hero ? mrkdwn`you serve` : mrkdwn`${mention(request.hero)} serves`;
  return saying(
    mrkdwn`:tada: ${taker} swaps with ${whom(seen)} in ${rotaName(rota)}: they serve *${given}*, ${gets} *${theirs}*.`,
  );
}

export function undoneMessage(seen: RequestSeen): Message {
  const { request, rota, now } = seen;
  const { takenBy, kind } = request;
  return saying(
    mrkdwn`:leftwards_arrow_with_hook: The ${kind} of *${stretchWords(rota, request, now)}* in ${rotaName(rota)} between ${mention(request.hero)} and ${mention(takenBy!)} was undone: both have their own turns again.`,
  );
}

/** Nobody said yes: the hero, whoever asked and the leads hear it, so that one of them can decide. */
export function unmetMessage(seen: RequestSeen): Message {
  const { request, rota, now, reader } = seen;
  const why = request.state === 'declined' ? 'everybody asked said no' : 'nobody said yes in time';
  const turn = mrkdwn`*${stretchWords(rota, request, now)}* in ${rotaName(rota)}`;
  const what =
    request.kind === 'swap'
      ? mrkdwn`Nobody swaps ${turn} with ${whom(seen)}`
      : mrkdwn`Nobody covers ${turn} for ${whom(seen)}`;
  const text = mrkdwn`:warning: ${what}: ${why}. It stays ${reader === request.hero ? 'your' : 'their'} turn.`;
  const label = request.kind === 'swap' ? 'Ask for cover' : 'Ask again';
  return { text: text.toString(), blocks: [section(text), actions(button(askForCover, { label }))] };
}

const whom = ({ request, reader }: RequestSeen): Mrkdwn =>
  reader === request.hero ? mrkdwn`you` : mention(request.hero);
