import type { WebClient } from '@slack/web-api';
import {
  type HeroSign,
  isPassingSign,
  isSamePlace,
  type SignFault,
  type SignFinding,
  type SignPlace,
} from '../../domain/hero-sign.ts';
import { isOwnPin, pinsToRemove } from '../../domain/pin-sign.ts';
import type { Deps } from '../../feature.ts';
import type { KeptSign } from './kept-signs.ts';
import { isSameChoice } from './same-choice.ts';
import { pin, unpin } from './slack-pins.ts';

/** Takes the last pin of ours away, and then pins what announces the running turn. Null where the choice has changed meanwhile. */
export async function keepPin(
  { sign, pin: aim }: KeptSign,
  others: readonly HeroSign[],
  deps: Deps,
): Promise<SignFinding | null> {
  if (aim.kind === 'later') return { kind: 'nothing', mine: sign.mine };
  const target = aim.kind === 'stand' ? aim.place : null;
  const fault = await takeAway(pinsToRemove(sign, target, others), target, deps.slack);
  if (fault) return fault;
  return target ? putUp(sign, target, others, deps) : { kind: 'nothing', mine: null };
}

/** Where a rota has moved to another channel, what cannot be taken away in the old one is left there. */
async function takeAway(
  places: readonly SignPlace[],
  target: SignPlace | null,
  slack: WebClient,
): Promise<SignFault | null> {
  for (const place of places) {
    const fault = await unpin(slack, place);
    const isLeft = target && target.channel !== place.channel;
    if (fault && (isPassingSign(fault.trouble) || !isLeft)) return fault;
  }
  return null;
}

/** What is being pinned is written down first: a crash after that makes it nobody else's pin. */
async function putUp(
  sign: HeroSign,
  target: SignPlace,
  others: readonly HeroSign[],
  { store, slack }: Deps,
): Promise<SignFinding | null> {
  if (isSamePlace(sign.mine, target)) return { kind: 'in-step', mine: target };
  const trying = await store.heroSigns.change(sign, (now) =>
    isSameChoice(now, sign) ? { ...now, mine: null, trying: target } : null,
  );
  if (!trying) return null;

  const done = await pin(slack, target);
  if (done.kind === 'trouble') return done;
  if (done.kind === 'gone') return { kind: 'nothing', mine: null };
  const isOurs = done.kind === 'pinned' || isOwnPin(sign, target, others);
  return isOurs ? { kind: 'in-step', mine: target } : { kind: 'theirs' };
}
