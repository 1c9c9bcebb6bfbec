import type { HandOverNotice } from '../../domain/hand-over.ts';

/** The slot of what is said about a hand-over: it names the turn that begins, and of what is private whom it tells and when. */
export function noticeSlot({ turn, person, at }: Pick<HandOverNotice, 'turn' | 'person' | 'at'>): string {
  const start = turn.from.epochMilliseconds / 1000;
  return person === null ? `${start}` : `${start}/${person}/${Math.floor(at.epochMilliseconds / 1000)}`;
}
