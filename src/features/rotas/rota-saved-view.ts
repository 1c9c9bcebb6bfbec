import type { ModalView } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Rota, Turn } from '../../domain/rota.ts';
import { daysOfStretch } from '../../domain/stretch-days.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { context, type Message, plain, saying, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { joined, mention, mrkdwn } from '../../slack/mrkdwn.ts';

/** The next turns, as whoever saved a rota sees them. */
export const rotaSavedModal = (rota: Rota, turns: readonly Turn[], now: Temporal.Instant): ModalView => ({
  type: 'modal',
  title: plain('Saved'),
  close: plain('Close'),
  blocks: [
    section(mrkdwn`:ring_buoy: *${nameOf(rota)}*: the next turns`),
    section(
      joined(
        turns.map((turn) => turnLine(rota, turn, now)),
        '\n',
      ),
    ),
    context(
      mrkdwn`I tell everybody in it when their turn is. \`/hero\` says who it is; \`/hero swap\` and \`/hero cover\` change hands.`,
    ),
  ],
});

const turnLine = (rota: Rota, turn: Turn, now: Temporal.Instant) =>
  mrkdwn`${turnDays(rota, turn, now)} · ${turn.person ? mention(turn.person) : 'nobody'}`;

function turnDays(rota: Rota, turn: Turn, now: Temporal.Instant): string {
  const { firstOn, lastOn } = daysOfStretch(rota, turn);
  return days(firstOn, lastOn, dateIn(rota.timeZone, now));
}

/** Tells somebody that they are in a rota, and when it is their turn. */
export const inRotaMessage = (rota: Rota, turn: Turn, by: string, now: Temporal.Instant): Message =>
  saying(
    mrkdwn`:ring_buoy: ${mention(by)} put you into the support-hero rota ${nameOf(rota)}: your next turn is *${turnDays(rota, turn, now)}*. \`/hero swap\` and \`/hero cover\` help if that doesn't suit you.`,
  );

const nameOf = ({ name }: Rota): string => clip(oneLine(name), 100);
