import { clip, oneLine } from '../../domain/clip.ts';
import type { Rota } from '../../domain/rota.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import type { TurnDays, TurnMove } from '../../domain/turn-moves.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { dayAndTime, mention, mrkdwn } from '../../slack/mrkdwn.ts';

/** Tells the channel; whoever served last is thanked. */
export function rotaEndedMessage({ name, by, last }: { name: string; by: string; last: string | null }): Message {
  const thanks = last ? mrkdwn` Thank you, ${mention(last)}, and all who served!` : mrkdwn` Thank you, all who served!`;
  return saying(
    mrkdwn`:checkered_flag: The support-hero rota ${name} has ended (${mention(by)} decided so): nobody is support hero any more.${thanks}`,
  );
}

/** Tells somebody whose turns the end of a rota takes away, or who has them back. */
export function turnsGoneMessage(
  rota: Rota,
  { by, was, is }: Pick<TurnMove, 'was' | 'is'> & { by: string },
  now: Temporal.Instant,
): Message {
  const name = clip(oneLine(rota.name), 100);
  const said = ({ firstOn, lastOn }: TurnDays) => mrkdwn`*${days(firstOn, lastOn, dateIn(rota.timeZone, now))}*`;
  if (is && !was) {
    return saying(
      mrkdwn`:ring_buoy: ${mention(by)} lets the support-hero rota ${name} go on: your turn of ${said(is)} is yours again.`,
    );
  }
  const { endedAt } = rota;
  const ends = endedAt && isBefore(now, endedAt) ? mrkdwn` ends ${dayAndTime(endedAt)}` : mrkdwn` has ended`;
  const gone = was ? mrkdwn` Your turn of ${said(was)} and those after it fall away.` : mrkdwn``;
  return saying(
    mrkdwn`:checkered_flag: The support-hero rota ${name}${ends} (${mention(by)} decided so).${gone} Thank you for those you took!`,
  );
}
