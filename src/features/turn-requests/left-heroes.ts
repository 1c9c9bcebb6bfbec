import { personFault } from '../../domain/person-fault.ts';
import type { Rota } from '../../domain/rota.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { comingTurns, type HeroTurn, turnValue } from '../../shared/hero/hero-turns.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement, Store } from '../../store/index.ts';
import { leftHeroMessage, turnsSettledMessage } from './left-hero-message.ts';

/** The announcement's kind: of somebody in a rota (subject) who has left, to whoever can arrange their turns (slot: both). */
export const leftHero = 'left-hero';

/** Asks for cover of the turns of those whose account was deactivated: once for each of them in each rota. */
export async function flagLeftHeroes(deps: Deps, now: Temporal.Instant): Promise<void> {
  const left = await deps.store.people.whoLeft();
  if (left.length === 0) return;
  for (const [rota, people] of await turnsOf(left, deps.store, now)) {
    for (const person of people.keys()) {
      for (const reader of await arrangersOf(person, rota, deps)) {
        await deps.store.announcements.add({
          ...{ kind: leftHero, subject: rota.id, slot: `${person}/${reader}`, channel: reader, threadOf: null },
          ...{ dueAt: now, position: 1 },
        });
      }
    }
  }
}

/** By rota, and in it by person: what they were to serve. */
async function turnsOf(people: readonly string[], store: Store, now: Temporal.Instant) {
  const found = new Map<Rota, Map<string, HeroTurn[]>>();
  for (const agreed of await store.rotas.all()) {
    const isConcerned = agreed.rota.versions.some((version) =>
      version.people.some(({ person }) => people.includes(person)),
    );
    if (!isConcerned && agreed.overlays.length === 0) continue;
    const turns = comingTurns([agreed], now).filter(({ person }) => people.includes(person));
    if (turns.length > 0)
      found.set(
        agreed.rota,
        Map.groupBy(turns, ({ person }) => person),
      );
  }
  return found;
}

/** The leads of their teams and of the rota's, or else the admins: as far as they are still there. */
async function arrangersOf(person: string, rota: Rota, { store, people, settings }: Deps): Promise<string[]> {
  const own = await store.teams.ofPerson(person);
  const ofRota = rota.team ? await store.teams.find(rota.team) : null;
  const leads = [...own, ...(ofRota ? [ofRota] : [])]
    .flatMap(({ members }) => members.filter(({ role }) => role === 'lead'))
    .map((lead) => lead.person);
  const there = async (ids: readonly string[]) => {
    const known = await people.getAll(ids);
    return [...known.values()].filter((one) => personFault(one, false) === null).map(({ id }) => id);
  };
  const able = await there(leads);
  return able.length > 0 ? able : there(settings.admins);
}

export async function drawLeftHero(
  { subject, slot, posted }: SaidAnnouncement,
  { store, people, clock }: Deps,
): Promise<Message | null> {
  const [person] = slot.split('/') as [string];
  const lived = await store.rotas.find(subject);
  if (!lived) return null;
  const { standing } = await people.get(person);
  const turns =
    standing === 'deactivated' ? comingTurns([lived], clock()).filter((turn) => turn.person === person) : [];
  if (turns.length > 0) {
    return leftHeroMessage(lived.rota, person, { turns, first: turnValue(turns[0]!) }, clock());
  }
  return posted ? turnsSettledMessage(lived.rota, person) : null;
}
