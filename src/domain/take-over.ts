import { servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import type { Overlay } from './overlay.ts';
import type { Temporal } from './time.ts';
import { turnAt } from './turns.ts';

export type TakeOver =
  | { kind: 'taken-over'; agreed: readonly Overlay[] }
  | { kind: 'refused'; because: 'nobody-on-duty' | 'theirs-already' };

/** Somebody serves from now to the end of the running turn. */
export function takeOver(
  { rota, overlays }: Agreed,
  { id, person, by, at }: { id: string; person: string; by: string; at: Temporal.Instant },
): TakeOver {
  const out = heroAt({ rota, overlays }, at);
  if (out === null) return { kind: 'refused', because: 'nobody-on-duty' };
  if (out === person) return { kind: 'refused', because: 'theirs-already' };
  const part = { from: at, until: turnAt(rota, at)!.until, out, in: person };
  return {
    kind: 'taken-over',
    agreed: [{ id, rota: rota.id, kind: 'take-over', parts: [part], by, at, undone: null }],
  };
}

/** Who serves now, or goes on after their rest; null where nobody does. */
function heroAt({ rota, overlays }: Agreed, at: Temporal.Instant): string | null {
  return servicesBetween(rota, overlays, at, at.add({ seconds: 1 }))[0]?.person ?? null;
}
