import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import type { Stretch, TurnRequest } from '../../domain/turn-request.ts';
import type { Store } from '../../store/index.ts';

/** What is said of a turn that was taken over is about this: the rota and the overlay. */
export const takenOverSubject = (rota: string, overlay: string): string => `${rota}/${overlay}`;

/** Draws anew what is said of a rota, of what else is open in it (one agreement may leave others less time) and of a hero's absences in what changes hands. */
export async function redrawAfterAgreement(
  { rota, hero, from, until }: Pick<TurnRequest, 'rota' | 'hero'> & Stretch,
  store: Store,
): Promise<void> {
  const open = (await store.turnRequests.open()).filter((one) => one.rota === rota).map(({ id }) => id);
  const [firstOn, lastOn] = [dateIn('UTC', from).subtract({ days: 1 }), dateIn('UTC', until).add({ days: 1 })];
  const absences = (await store.absences.between(firstOn, lastOn)).filter(({ person }) => person === hero);
  const subjects = [rota, ...open, ...absences.map(({ id }) => id), ...(await takenOverIn(rota, from, store))];
  for (const subject of subjects) await store.announcements.redrawAbout(subject);
}

/** Whoever had a turn that runs may have it again. */
async function takenOverIn(rota: string, at: Temporal.Instant, { rotas }: Store): Promise<string[]> {
  const { overlays = [] } = (await rotas.find(rota)) ?? {};
  return overlays
    .filter(({ kind, parts }) => kind === 'take-over' && isBefore(at, parts[0]!.until))
    .map(({ id }) => takenOverSubject(rota, id));
}
