import { servicesBetween } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Temporal } from '../../domain/time.ts';
import { turnAt } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';

/** Why somebody cannot write the note of the turn that runs then, or take days after it, and who can; null for those who served it. */
export async function refusalToHandOver(
  { rota, overlays }: Agreed,
  at: Temporal.Instant,
  visitor: string,
  deps: Deps,
): Promise<string | null> {
  const turn = turnAt(rota, at);
  const services = turn ? servicesBetween(rota, overlays, turn.from, turn.until) : [];
  const asked = services.map(({ person }) => person);
  const right = rightTo('hand-turn-over', { person: await deps.people.get(visitor), settings: deps.settings, asked });
  return right.allowed ? null : refusalInWords('hand-turn-over', right, deps);
}
