import type { Agreed } from '../../domain/duty-days.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';

/** Whose hero a channel asks for: its own team's, or else the company's, or else those of the teams of whoever asks. */
export async function rotasHere(channel: string | null, asker: string, { store, clock }: Deps): Promise<Agreed[]> {
  const living = (await store.rotas.all()).filter(isLiving(clock()));
  const teams = (await store.teams.all()).filter(({ isArchived }) => !isArchived);
  const ofTeams = (ids: readonly string[]) => living.filter(({ rota }) => rota.team && ids.includes(rota.team));

  const here = teams.filter((team) => team.channel === channel).map(({ id }) => id);
  const own = teams.filter(({ members }) => members.some(({ person }) => person === asker)).map(({ id }) => id);
  const company = living.filter(({ rota }) => rota.team === null);
  return [ofTeams(here), company, ofTeams(own)].find((some) => some.length > 0) ?? living;
}

/** Those of somebody's teams, and then the company's. */
export async function rotasOf(person: string, { store, clock }: Deps): Promise<Agreed[]> {
  const living = (await store.rotas.all()).filter(isLiving(clock()));
  const own = (await store.teams.ofPerson(person)).filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  const ofTeams = living.filter(({ rota }) => rota.team && own.includes(rota.team));
  return [...ofTeams, ...living.filter(({ rota }) => rota.team === null)];
}

const isLiving =
  (now: Temporal.Instant) =>
  ({ rota }: Agreed): boolean =>
    rota.endedAt === null || isBefore(now, rota.endedAt);
