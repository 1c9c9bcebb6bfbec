import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import type { Deps } from '../../feature.ts';
import { ableAdmins } from '../../shared/people/able-admins.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { noTeamMessage } from './no-team-message.ts';

/** Somebody who comes to propose a goal, and for which teams they may. */
export interface Proposer {
  person: Person;
  mine: readonly Team[];
  all: readonly Team[];
}

export async function proposerOf(id: string, { store, people, settings }: Deps): Promise<Proposer> {
  const person = await people.get(id);
  const all = (await store.teams.all()).filter(({ isArchived }) => !isArchived);
  const own = all.filter(({ members }) => members.some((member) => member.person === id));
  const mine = own.filter((team) => rightTo('propose-goal', { person, settings, teams: [team] }).allowed);
  return { person, mine, all };
}

/** Why they may not propose for this team, or for any; null if they may. */
export async function cannotPropose(
  { person, mine, all }: Proposer,
  wanted: string | undefined,
  deps: Deps,
): Promise<Message | null> {
  const { settings } = deps;
  const team =
    all.find(({ id }) => id === wanted) ??
    all.find(({ members }) => members.some((member) => member.person === person.id));
  const right = team && rightTo('propose-goal', { person, settings, teams: [team] });
  if (right && !right.allowed) return saying(await refusal('propose-goal', right, deps));
  const own = rightTo('propose-any-goal', { person, settings, teams: [] });
  if (!own.allowed && own.because !== 'not-among-them') return saying(await refusal('propose-any-goal', own, deps));
  return mine.length === 0 ? noTeamMessage(person.id, all, await ableAdmins(deps)) : null;
}
