import type { Rota } from '../../domain/rota.ts';
import { endRota } from '../../domain/rota-ending.ts';
import { isBefore } from '../../domain/time.ts';
import { withdrawRequest } from '../../domain/turn-request.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { isLiving } from './rotas-of.ts';

/** Ends a team's rotas: what was served stays, and nobody is asked about turns any more. Returns where they were announced. */
export async function endRotasOf(team: string, stamp: Stamp, store: Store): Promise<string[]> {
  const living = (await store.rotas.all()).filter(isLiving(stamp.at)).filter(({ rota }) => rota.team === team);
  for (const { rota } of living) {
    await store.rotas.change(rota.id, (lived) => ({ kind: 'ended', rota: endRota(lived.rota, stamp.at) }), stamp);
    await store.announcements.redrawAbout(rota.id);
    await withdrawBeyondEnd(endRota(rota, stamp.at), stamp, store);
  }
  return [...new Set(living.map(({ rota }) => rota.channel))];
}

/** Nobody is asked any more about what a rota has no more. */
export async function withdrawBeyondEnd({ id, endedAt }: Rota, stamp: Stamp, store: Store): Promise<void> {
  const open = (await store.turnRequests.open()).filter(({ rota }) => rota === id);
  const isBeyond = (until: Stamp['at'] | undefined) => endedAt !== null && until && isBefore(endedAt, until);
  for (const request of open.filter(({ until, inReturn }) => isBeyond(until) || isBeyond(inReturn?.until))) {
    await store.turnRequests.decide(request.id, (asked) => withdrawRequest(asked, stamp.at), stamp);
    await store.announcements.redrawAbout(request.id);
  }
}
