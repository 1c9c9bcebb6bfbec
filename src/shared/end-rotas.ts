import { endRota } from '../domain/rota-edit.ts';
import { withdrawRequest } from '../domain/turn-request.ts';
import type { Stamp, Store } from '../store/index.ts';

/** Ends a team's rotas: what was served stays, and nobody is asked about turns any more. Returns where they were announced. */
export async function endRotasOf(team: string, stamp: Stamp, store: Store): Promise<string[]> {
  const living = (await store.rotas.all()).filter(({ rota }) => rota.team === team && rota.endedAt === null);
  for (const { rota } of living) {
    await store.rotas.change(rota.id, (lived) => ({ kind: 'ended', rota: endRota(lived.rota, stamp.at) }), stamp);
    await store.announcements.redrawAbout(rota.id);
  }
  const ended = new Set(living.map(({ rota }) => rota.id));
  for (const { id } of (await store.turnRequests.open()).filter(({ rota }) => ended.has(rota))) {
    await store.turnRequests.decide(id, (request) => withdrawRequest(request, stamp.at), stamp);
    await store.announcements.redrawAbout(id);
  }
  return [...new Set(living.map(({ rota }) => rota.channel))];
}
