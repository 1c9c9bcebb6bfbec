import { dateIn } from '../../domain/time.ts';
import type { Stretch, TurnRequest } from '../../domain/turn-request.ts';
import type { Store } from '../../store/index.ts';

/** Draws anew what is said of a rota, of what else is open in it (one agreement may leave others less time) and of a hero's absences in what changes hands. */
export async function redrawAfterAgreement(
  { rota, hero, from, until }: Pick<TurnRequest, 'rota' | 'hero'> & Stretch,
  store: Store,
): Promise<void> {
  const open = (await store.turnRequests.open()).filter((one) => one.rota === rota).map(({ id }) => id);
  const [firstOn, lastOn] = [dateIn('UTC', from).subtract({ days: 1 }), dateIn('UTC', until).add({ days: 1 })];
  const absences = (await store.absences.between(firstOn, lastOn)).filter(({ person }) => person === hero);
  const subjects = [rota, ...open, ...absences.map(({ id }) => id)];
  for (const subject of subjects) await store.announcements.redrawAbout(subject);
}
