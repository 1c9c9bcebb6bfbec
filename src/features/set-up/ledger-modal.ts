import type { KnownBlock, ModalView } from '@slack/types';
import type { Temporal } from '../../domain/time.ts';
import { button, context, divider, plain, section } from '../../slack/blocks.ts';
import { dayAndTime, joined, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { placeLink, remedy } from './unsaid-words.ts';

export const openLedger = 'open-ledger';
export const tryOneAgain = 'try-one-again';

/** Something the bot had to say, and what became of it. */
export interface Delivery {
  id: string;
  kind: string;
  channel: string;
  dueAt: Temporal.Instant;
  saidAt: Temporal.Instant | null;
  state: 'due' | 'saying' | 'said' | 'failed' | 'dropped';
  dropReason: 'expired' | 'superseded' | 'needless' | null;
  isLate: boolean;
  isRepeat: boolean;
  trouble: string | null;
}

const mostFailed = 10;
const linesInSection = 12;

/** What was said, when and where, the newest first; above it what could not be said, with what to do about it. */
export function ledgerModal(deliveries: readonly Delivery[], note: string | null = null): ModalView {
  const failed = deliveries.filter(({ state }) => state === 'failed');
  const others = deliveries.filter(({ state, dropReason }) => state !== 'failed' && dropReason !== 'needless');
  return {
    type: 'modal',
    title: plain('What was said'),
    close: plain('Close'),
    blocks: [
      ...(note ? [section(mrkdwn`${note}`)] : []),
      ...failedBlocks(failed),
      ...chunks(others.map(deliveryWords)).map((lines) => section(joined(lines, '\n'))),
      ...(deliveries.length === 0 ? [section(mrkdwn`Nothing yet.`)] : []),
    ],
  };
}

function failedBlocks(failed: readonly Delivery[]): KnownBlock[] {
  if (failed.length === 0) return [];
  const more = failed.length - mostFailed;
  return [
    ...failed.slice(0, mostFailed).map((delivery) => section(deliveryWords(delivery), tryButton(delivery))),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'message')} more that could not be said.`)] : []),
    divider,
  ];
}

const tryButton = ({ id, kind }: Delivery) =>
  button(tryOneAgain, { label: 'Try again', value: id, spoken: `Try again: ${nameOf(kind)}` });

/** ":white_check_mark: Today 10:00 · #growth · Proposals open", with what there is to say of it. */
export function deliveryWords(delivery: Delivery): Mrkdwn {
  const { channel, kind, dueAt } = delivery;
  const { emoji, words } = outcomeOf(delivery);
  const at = dayAndTime(dueAt);
  return joined([mrkdwn`${emoji} ${at}`, placeLink(channel), nameOf(kind), ...words], ' · ');
}

function outcomeOf(delivery: Delivery): { emoji: string; words: (string | Mrkdwn)[] } {
  const { state, channel, trouble, dropReason } = delivery;
  if (state === 'said') return saidOutcome(delivery);
  if (state === 'failed') return { emoji: ':warning:', words: [remedy(trouble ?? '', channel)] };
  if (state === 'dropped') return { emoji: ':no_entry_sign:', words: [dropped[dropReason ?? 'needless']] };
  const why = trouble ? [remedy(trouble, channel)] : [];
  return { emoji: ':hourglass_flowing_sand:', words: [...why, 'I go on trying.'] };
}

function saidOutcome({ dueAt, saidAt, isLate, isRepeat }: Delivery) {
  const late = isLate && saidAt ? [`${lateness(dueAt, saidAt)} late`] : [];
  return {
    emoji: isLate ? ':hourglass:' : ':white_check_mark:',
    words: [...late, ...(isRepeat ? ['perhaps for the second time'] : [])],
  };
}

const dropped = {
  expired: 'not said: by the time I could, it meant nothing any more',
  superseded: 'not said: a newer one took its place',
  needless: 'not said: there was nothing left to say',
};

function lateness(dueAt: Temporal.Instant, saidAt: Temporal.Instant): string {
  const minutes = Math.round(dueAt.until(saidAt).total('minutes'));
  if (minutes < 120) return counted(minutes, 'minute');
  return minutes < 48 * 60 ? counted(Math.round(minutes / 60), 'hour') : counted(Math.round(minutes / 1440), 'day');
}

/** A kind of message by its name: "Proposals open". */
const nameOf = (kind: string): string => `${kind[0]?.toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;

const chunks = <Line>(lines: readonly Line[]): Line[][] =>
  Array.from({ length: Math.ceil(lines.length / linesInSection) }, (_, i) =>
    lines.slice(i * linesInSection, (i + 1) * linesInSection),
  );
