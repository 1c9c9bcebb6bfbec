import type { Absence } from '../../domain/absence.ts';
import { servicesBetween } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { missedDuty } from '../../domain/missed-duty.ts';
import { daysOfStretch } from '../../domain/stretch-days.ts';
import type { Temporal } from '../../domain/time.ts';
import { turnAt } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import type { Store } from '../../store/index.ts';

/** One person's go as support hero, or what is left of it. */
export interface HeroTurn {
  agreed: Agreed;
  person: string;
  from: Temporal.Instant;
  until: Temporal.Instant;
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

const horizon = { hours: 24 * 7 * 52 };

/** All that somebody is to serve in a year from now on, rota by rota. */
export function comingTurns(rotas: readonly Agreed[], now: Temporal.Instant): HeroTurn[] {
  return rotas.flatMap((agreed) =>
    servicesBetween(agreed.rota, agreed.overlays, now, now.add(horizon)).map(({ person, from, until }) => {
      return { agreed, person, from, until, ...daysOfStretch(agreed.rota, { from, until }) };
    }),
  );
}

/** As a value that names it for as long as it is theirs: what has run of it may grow. */
export const turnValue = ({ agreed, until }: Pick<HeroTurn, 'agreed' | 'until'>): string =>
  `${agreed.rota.id}/${Math.floor(until.epochMilliseconds / 1000)}`;

export const turnOfValue = (turns: readonly HeroTurn[], value: string): HeroTurn | null =>
  turns.find((turn) => turnValue(turn) === value) ?? null;

/** Which turns of theirs an absence falls into; each asks for cover. */
export function turnsMissed(absence: Absence, rotas: readonly Agreed[], now: Temporal.Instant): HeroTurn[] {
  return comingTurns(rotas, now).filter((turn) => {
    return turn.person === absence.person && missedDuty(turn.agreed, absence.person, turn, [absence]).length > 0;
  });
}

/** Draws again what a rota's channel hears of who is hero, where that is somebody whose absence is noted or removed. */
export async function redrawHandOversOf(person: string, store: Store, now: Temporal.Instant): Promise<void> {
  for (const { rota, overlays } of await store.rotas.all()) {
    const turn = turnAt(rota, now);
    if (!turn || !servicesBetween(rota, overlays, now, turn.until).some((one) => one.person === person)) continue;
    await store.announcements.redraw('hand-over', rota.id, `${turn.from.epochMilliseconds / 1000}`);
  }
}

export const awayHero = 'away-hero';

/** Asks for cover at once where somebody is away in a turn of theirs, and tells who can arrange it; call it in the transaction that notes it. */
export async function flagAwayHero(
  absence: Absence,
  store: Store,
  { clock, settings }: Pick<Deps, 'clock' | 'settings'>,
): Promise<void> {
  const now = clock();
  for (const turn of turnsMissed(absence, await store.rotas.all(), now)) {
    const arrangers = await arrangersOf(turn, store, settings.admins);
    for (const reader of new Set([absence.person, ...arrangers])) {
      const about = { kind: awayHero, subject: absence.id, slot: `${turnValue(turn)}/${reader}` };
      await store.announcements.add({ ...about, channel: reader, threadOf: null, dueAt: now, position: 1 });
    }
  }
}

/** The leads of the hero's teams and of the rota's, or else the admins: as far as they are still there. */
async function arrangersOf({ person, agreed }: HeroTurn, store: Store, admins: readonly string[]): Promise<string[]> {
  const own = await store.teams.ofPerson(person);
  const ofRota = agreed.rota.team ? await store.teams.find(agreed.rota.team) : null;
  const leads = [...own, ...(ofRota ? [ofRota] : [])]
    .flatMap(({ members }) => members.filter(({ role }) => role === 'lead'))
    .map((lead) => lead.person);
  const left = await store.people.whoLeft();
  const there = (ids: readonly string[]) => ids.filter((id) => !left.includes(id));
  return there(leads).length > 0 ? there(leads) : there(admins);
}
