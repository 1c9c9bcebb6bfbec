import type { Act } from '../../domain/acts.ts';
import type { Person } from '../../domain/person.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import type { Team } from '../../domain/team.ts';
import type { Deps } from '../../feature.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

interface Quester {
  person: Person;
  /** Those they may record sidequests for. */
  teams: readonly Team[];
  /** Why there are none. */
  obstacle: Message | null;
}

export async function quester(id: string, deps: Deps): Promise<Quester> {
  const { store, people, settings } = deps;
  const person = await people.get(id);
  const own = await store.teams.ofPerson(id);
  const right = (team: Team) => rightTo('record-sidequest', { person, settings, teams: [team] });
  const teams = own.filter((team) => right(team).allowed);
  if (teams.length > 0) return { person, teams, obstacle: null };
  const refused = own[0] && right(own[0]);
  const obstacle = refused && !refused.allowed ? saying(await refusal('record-sidequest', refused, deps)) : inNoTeam();
  return { person, teams, obstacle };
}

/** What a form says to somebody who may not record for this team any more. */
export async function whyNotFor(team: string | null | undefined, visitor: string, deps: Deps): Promise<string> {
  const found = team && (await deps.store.teams.find(team));
  const person = await deps.people.get(visitor);
  const right = found && rightTo('record-sidequest', { person, settings: deps.settings, teams: [found] });
  return right && !right.allowed
    ? refusalInWords('record-sidequest', right, deps)
    : "You can't record sidequests for this team any more.";
}

const inNoTeam = () =>
  saying(
    mrkdwn`:wave: A sidequest is shown in your team, and you're in none yet: a lead or an admin adds you with \`/roofshot teams\`.`,
  );

/** The running sprint; between two sprints, the one to come. */
export async function sprintNow(deps: Deps): Promise<number> {
  const { sprints } = await sprintOffer(deps);
  return sprints[0]!.number;
}

export async function rightToChange(sidequest: Sidequest, visitor: string, deps: Deps): Promise<Right> {
  const { store, people, settings, clock } = deps;
  const team = await store.teams.find(sidequest.team);
  const teams = team ? [team] : [];
  const act: Act = 'change-sidequest';
  return rightTo(act, {
    ...{ person: await people.get(visitor), settings, teams },
    absentLeads: await absentLeads(teams, deps, clock()),
    goal: { owner: sidequest.person, proposer: sidequest.person },
  });
}
