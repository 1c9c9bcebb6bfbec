import { nextChange } from '../../domain/group-person.ts';
import { isSignDue } from '../../domain/hero-sign.ts';
import { earlierOf, isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { keepSigns } from './keep-signs.ts';
import { keptSigns } from './kept-signs.ts';

/** Keeps the signs beside all else: what is announced does not wait for it. */
export async function passTime(deps: Deps, _: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const kept = await keptSigns(deps, now);
  if (kept.some(({ sign, aim }) => isSignDue(sign, aim, now))) await beginKeeping(deps);
}

/** A hand-over has just been said. */
export async function beginKeeping(deps: Deps): Promise<void> {
  deps.afterwards('keeping pins and topics', () => keepSigns(deps));
}

/** What is due, or about to be said, is looked at again in a minute. */
export async function nextSignChange(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const moments = (await keptSigns(deps, after)).flatMap(({ sign, agreed, aim, isComing }) => {
    if (isComing || isSignDue(sign, aim, after)) return [after.add({ minutes: 1 })];
    const change = sign.kind === 'topic' ? nextChange(agreed, after) : null;
    const tryAt = sign.tryAt && isBefore(after, sign.tryAt) ? sign.tryAt : null;
    return [change, tryAt].filter((at) => at !== null);
  });
  return moments.reduce<Temporal.Instant | null>((first, at) => (first ? earlierOf(first, at) : at), null);
}
