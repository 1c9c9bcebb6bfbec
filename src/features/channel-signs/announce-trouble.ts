import { type HeroSign, isPassingSign, isSignWell } from '../../domain/hero-sign.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement, Store } from '../../store/index.ts';
import { readSignId, signId } from './sign-id.ts';
import { signInStepMessage, signTroubleMessage } from './sign-trouble-message.ts';

/** The announcement's kind: about a sign (subject), to a person, once for each time that it shows something else (slot: both). */
export const signTrouble = 'sign-trouble';

/** Tells these people, each once, what has to be done by somebody; what passes by itself is said elsewhere. */
export async function announceTrouble(
  sign: HeroSign,
  readers: readonly string[],
  now: Temporal.Instant,
  store: Store,
): Promise<void> {
  const subject = signId(sign);
  await store.announcements.redrawAbout(subject);
  if (isSignWell(sign.state) || isPassingSign(sign.state)) return;
  for (const reader of new Set(readers)) {
    const slot = `${sign.since.epochMilliseconds}/${reader}`;
    await store.announcements.add({
      ...{ kind: signTrouble, subject, slot, channel: reader, threadOf: null, dueAt: now, position: 1 },
    });
  }
}

/** What was wrong then may be right by now, or wrong in another way, of which another message tells. */
export async function drawTrouble(
  { subject, slot, posted }: SaidAnnouncement,
  { store }: Deps,
): Promise<Message | null> {
  const { rota, kind } = readSignId(subject);
  const sign = await store.heroSigns.find(rota, kind);
  const lived = sign?.isWanted ? await store.rotas.find(rota) : null;
  if (!sign || !lived) return null;
  const seen = { sign, rota: lived.rota };
  const isOfNow = slot.startsWith(`${sign.since.epochMilliseconds}/`);
  if (!isSignWell(sign.state) && isOfNow) return signTroubleMessage(seen);
  return posted && sign.state === 'in-step' ? signInStepMessage(seen) : null;
}
