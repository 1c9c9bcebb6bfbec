import type { SignKind } from '../../domain/hero-sign.ts';
import type { Rota } from '../../domain/rota.ts';
import { hasEnded } from '../../domain/rota-ending.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';
import { missingScopes } from './sign-choice.ts';

/** Why this rota cannot show that in its channel; null where it can, or does already. */
export async function signFault(
  rota: Rota,
  kind: SignKind | null,
  granted: readonly string[] | null,
  { store, now }: { store: Store; now: Temporal.Instant },
): Promise<string | null> {
  if (!kind || (await store.heroSigns.find(rota.id, kind))?.isWanted) return null;
  return scopeFault(kind, granted) ?? (kind === 'topic' ? keptFault(rota, store, now) : null);
}

function scopeFault(kind: SignKind, granted: readonly string[] | null): string | null {
  const missing = missingScopes(granted)[kind];
  if (missing.length === 0) return null;
  const [what, it] = missing.length === 1 ? ['the permission', 'it'] : ['the permissions', 'them'];
  return `For that I need ${what} ${missing.join(' and ')}: Roofshot has to be installed again with ${it}.`;
}

/** A channel has one topic. */
async function keptFault(rota: Rota, store: Store, now: Temporal.Instant): Promise<string | null> {
  const signs = (await store.heroSigns.all()).filter((sign) => sign.isWanted && sign.kind === 'topic');
  const keepers = new Set(signs.map((sign) => sign.rota));
  const other = (await store.rotas.all()).find(
    ({ rota: one }) => keepers.has(one.id) && one.id !== rota.id && !hasEnded(one, now) && one.channel === rota.channel,
  );
  return other
    ? `The rota ${other.rota.name} writes the topic of that channel already: pin the announcement instead.`
    : null;
}
