import type { ModalView } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Rota } from '../../domain/rota.ts';
import { dateIn, isBefore, Temporal } from '../../domain/time.ts';
import type { TurnDays, TurnMove } from '../../domain/turn-moves.ts';
import { context, type Message, plain, saying, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { dayAndTime, joined, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import type { RotaPreview } from './rota-changes.ts';

const shownTurns = 12;

/** The next turns, as whoever saved a rota sees them. */
export function rotaSavedModal({ rota, firstTurns, moves, now }: RotaPreview): ModalView {
  const today = dateIn(rota.timeZone, now);
  const turns = [...firstTurns].sort(([, a], [, b]) => Temporal.PlainDate.compare(a.firstOn, b.firstOn));
  const lines = turns
    .slice(0, shownTurns)
    .map(([person, { firstOn, lastOn }]) => mrkdwn`${days(firstOn, lastOn, today)} · ${mention(person)}`);
  const more = turns.length - lines.length;
  const told = moves.length > 0 ? mrkdwn`I tell everybody whose turns move. ` : mrkdwn``;
  return {
    type: 'modal',
    title: plain('Saved'),
    close: plain('Close'),
    blocks: [
      section(mrkdwn`:ring_buoy: *${nameOf(rota)}*: who begins when`),
      section(joined([...lines, ...(more > 0 ? [`… and ${more} more`] : [])], '\n')),
      context(
        mrkdwn`${told}\`/hero\` says who it is; \`/hero swap\` and \`/hero cover\` change hands. \`/hero settings\` says when heroes answer, pins hand-overs or keeps the channel’s topic, and keeps a user group to them.`,
      ),
    ],
  };
}

interface Moved extends Pick<TurnMove, 'was' | 'is' | 'hours'> {
  by: string;
}

/** Tells somebody what an edit of a rota did to their turns. */
export function turnsMovedMessage(rota: Rota, { by, was, is, hours }: Moved, now: Temporal.Instant): Message {
  const said = ({ firstOn, lastOn }: TurnDays) => mrkdwn`*${days(firstOn, lastOn, dateIn(rota.timeZone, now))}*`;
  const help = mrkdwn`\`/hero swap\` and \`/hero cover\` help if that doesn't suit you.`;
  const name = nameOf(rota);
  if (is && hours) {
    const ends = mrkdwn`ends ${dayAndTime(hours.until)}`;
    const whole = isBefore(now, hours.from) ? mrkdwn`begins ${dayAndTime(hours.from)} and ${ends}` : ends;
    return saying(
      mrkdwn`:ring_buoy: ${mention(by)} moved the hour of the hand-overs of the support-hero rota ${name}: your turn of ${said(is)} keeps its days, and now ${whole}. ${help}`,
    );
  }
  if (was && is) {
    return saying(
      mrkdwn`:ring_buoy: ${mention(by)} changed the support-hero rota ${name}: your turn of ${said(was)} is now ${said(is)}, and those after it move, too. ${help}`,
    );
  }
  if (is)
    return saying(
      mrkdwn`:ring_buoy: ${mention(by)} put you into the support-hero rota ${name}: your next turn is ${said(is)}. ${help}`,
    );
  const gone = was ? mrkdwn`: ${said(was)} is no longer yours` : mrkdwn``;
  return saying(
    mrkdwn`:ring_buoy: ${mention(by)} changed the support-hero rota ${name}: you have no turn in it any more${gone}. Thank you for those you took!`,
  );
}

const nameOf = ({ name }: Rota): string => clip(oneLine(name), 100);
