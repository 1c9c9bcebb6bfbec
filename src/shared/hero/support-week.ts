import { type Agreed, dutyDays } from '../../domain/duty-days.ts';
import { type HandOverNote, noteOf } from '../../domain/hand-over-note.ts';
import type { Rota } from '../../domain/rota.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';

/** Who was support hero of a rota in a sprint, and what they handed over. */
export interface SupportWeek {
  rota: Rota;
  served: readonly Served[];
}

export interface Served {
  person: string;
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
  /** null until they have written it. */
  note: HandOverNote | null;
}

/** Of a team's own rotas, or else of the company's; where it is nobody's, the company's alone. */
export async function supportWeeks(
  team: string | null,
  sprint: Pick<Sprint, 'firstOn' | 'lastOn'>,
  store: Store,
): Promise<SupportWeek[]> {
  const rotas = await store.rotas.all();
  const own = team === null ? [] : await weeksOf(rotas, team, sprint, store);
  return own.length > 0 ? own : weeksOf(rotas, null, sprint, store);
}

async function weeksOf(
  rotas: readonly Agreed[],
  team: string | null,
  sprint: Pick<Sprint, 'firstOn' | 'lastOn'>,
  store: Store,
): Promise<SupportWeek[]> {
  const weeks: SupportWeek[] = [];
  for (const agreed of rotas.filter(({ rota }) => rota.team === team)) {
    const served = await servedIn(agreed, sprint, store);
    if (served.length > 0) weeks.push({ rota: agreed.rota, served });
  }
  return weeks;
}

/** One for each person's part in a turn, in the order in which they began. */
async function servedIn(
  agreed: Agreed,
  { firstOn, lastOn }: Pick<Sprint, 'firstOn' | 'lastOn'>,
  store: Store,
): Promise<Served[]> {
  const days = dutyDays(agreed, firstOn, lastOn);
  if (days.length === 0) return [];
  const book = await store.handOverNotes.bookOf(agreed.rota.id);
  const parts = Map.groupBy(days, ({ turn, person }) => `${turn.from}/${person}`);
  return [...parts.values()].map((part) => {
    const [{ person, turn, on }] = part as [(typeof days)[number]];
    const note = noteOf(book, { turnFrom: turn.from, person });
    return { person, firstOn: on, lastOn: part.at(-1)!.on, note };
  });
}
