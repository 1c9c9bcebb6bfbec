import type { Agreed } from '../../domain/duty-days.ts';
import type { HeroSign, SignAim, SignPlace } from '../../domain/hero-sign.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import { type TopicDuty, topicDuty } from '../../domain/topic-duty.ts';
import { turnAt } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import { announcementId, type SaidAnnouncement } from '../../store/index.ts';

/** The kind of announcement that is pinned. */
export const pinned = 'hand-over';

type PinAim = SignAim<{ place: SignPlace }>;
export type TopicAim = SignAim<{ channel: string; duty: TopicDuty }>;

export interface KeptSign {
  sign: HeroSign;
  agreed: Agreed;
  pin: PinAim;
  topic: TopicAim;
  /** What it aims at, as its kind goes. */
  aim: SignAim;
  /** What is to be pinned is being said. */
  isComing: boolean;
}

/** Every sign, with its rota and what it is to show at an instant. */
export async function keptSigns({ store }: Pick<Deps, 'store'>, now: Temporal.Instant): Promise<KeptSign[]> {
  const signs = await store.heroSigns.all();
  if (signs.length === 0) return [];
  const rotas = new Map((await store.rotas.all()).map((agreed) => [agreed.rota.id, agreed]));
  const kept = signs.map(async (sign) => {
    const agreed = rotas.get(sign.rota);
    return agreed ? [await keptSign(sign, agreed, { store }, now)] : [];
  });
  return (await Promise.all(kept)).flat();
}

async function keptSign(
  sign: HeroSign,
  agreed: Agreed,
  { store }: Pick<Deps, 'store'>,
  now: Temporal.Instant,
): Promise<KeptSign> {
  const { endedAt } = agreed.rota;
  const isOver = !sign.isWanted || (endedAt !== null && !isBefore(now, endedAt));
  const said = sign.kind === 'pin' && !isOver ? await handOverAt(agreed, now, store) : null;
  const pin: PinAim = isOver ? { kind: 'away' } : pinAim(said);
  const topic: TopicAim = isOver ? { kind: 'away' } : topicAim(agreed, now);
  const isComing = said !== null && isBeingSaid(said, now);
  return { sign, agreed, pin, topic, aim: sign.kind === 'pin' ? pin : topic, isComing };
}

/** What is announced of the turn that runs. */
async function handOverAt({ rota }: Agreed, now: Temporal.Instant, store: Deps['store']) {
  const turn = turnAt(rota, now);
  if (!turn) return null;
  const slot = `${turn.from.epochMilliseconds / 1000}`;
  return store.announcements.find(announcementId({ kind: pinned, subject: rota.id, slot }));
}

function pinAim(said: SaidAnnouncement | null): PinAim {
  if (said?.state !== 'said' || !said.posted) return { kind: 'later' };
  const place = { channel: said.posted.channel, says: said.posted.ts };
  return { kind: 'stand', key: `${place.channel}/${place.says}`, place };
}

function topicAim(agreed: Agreed, now: Temporal.Instant): TopicAim {
  const duty = topicDuty(agreed, now);
  if (!duty) return { kind: 'away' };
  const { channel, name, timeZone } = agreed.rota;
  const whom = duty.person === null ? [null, duty.next?.person, duty.next?.at] : [duty.person, duty.until];
  return { kind: 'stand', key: JSON.stringify([channel, name, timeZone, ...whom]), channel, duty };
}

const isBeingSaid = ({ state, dueAt }: SaidAnnouncement, now: Temporal.Instant): boolean =>
  (state === 'due' || state === 'saying') && !isBefore(now, dueAt);
