import type { Agreed } from '../../domain/duty-days.ts';
import type { Deps } from '../../feature.ts';
import { endedLately, isLiving } from './rotas-of.ts';

/** Whose hero a channel asks for: its own team's, or else the company's, or else those of the teams of whoever asks. What the channel's team had until lately is said, too. */
export async function rotasHere(channel: string | null, asker: string, { store, clock }: Deps): Promise<Agreed[]> {
  const living = (await store.rotas.all()).filter(isLiving(clock()));
  const teams = (await store.teams.all()).filter(({ isArchived }) => !isArchived);
  const ofTeams = (ids: readonly string[]) => living.filter(({ rota }) => rota.team && ids.includes(rota.team));

  const here = teams.filter((team) => team.channel === channel).map(({ id }) => id);
  const own = teams.filter(({ members }) => members.some(({ person }) => person === asker)).map(({ id }) => id);
  const company = living.filter(({ rota }) => rota.team === null);
  const serving = [ofTeams(here), company, ofTeams(own)].find((some) => some.length > 0) ?? living;
  const ended = await endedLately({ store, clock });
  if (serving.length === 0) return ended;
  return [...serving, ...ended.filter(({ rota }) => rota.team && here.includes(rota.team))];
}
