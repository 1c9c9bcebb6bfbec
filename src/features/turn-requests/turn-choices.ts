import type { PlainTextOption } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { absentLeads } from '../../shared/absent-leads.ts';
import { comingTurns, type HeroTurn, turnValue } from '../../shared/hero-turns.ts';
import { option } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';

const mostChoices = 99;

/** The turns that somebody may arrange: their own first, then those of people they lead or administer. */
export async function arrangeable(visitorId: string, deps: Deps): Promise<HeroTurn[]> {
  const { store, people, settings, clock } = deps;
  const visitor = await people.get(visitorId);
  const teams = (await store.teams.all()).filter(({ isArchived }) => !isArchived);
  const absent = await absentLeads(teams, deps, clock());
  const turns = comingTurns(await store.rotas.all(), clock());
  const mayArrange = ({ person, agreed }: HeroTurn) => {
    const concerned = teams.filter((team) => isConcerned(team, person, agreed.rota.team));
    const asking = { person: visitor, settings, teams: concerned, absentLeads: absent, absentee: person };
    return rightTo('arrange-turn', asking).allowed;
  };
  const open = turns.filter(mayArrange).sort((a, b) => Temporal.Instant.compare(a.from, b.from));
  return [...open.filter(({ person }) => person === visitorId), ...open.filter(({ person }) => person !== visitorId)];
}

const isConcerned = ({ id, members }: Team, person: string, team: string | null): boolean =>
  id === team || members.some((member) => member.person === person);

/** Each as an option: "Ana Lopez · Mon 7 – Fri 11 Dec · Support". */
export async function turnOptions(turns: readonly HeroTurn[], { people, clock }: Deps): Promise<PlainTextOption[]> {
  const shown = turns.slice(0, mostChoices);
  const known = await people.getAll(shown.map(({ person }) => person));
  return shown.map((turn) => {
    const { agreed, person, firstOn, lastOn } = turn;
    const when = days(firstOn, lastOn, dateIn(agreed.rota.timeZone, clock()));
    const name = clip(known.get(person)?.name ?? 'somebody who left', 25);
    return option(turnValue(turn), `${name} · ${when} · ${oneLine(agreed.rota.name)}`);
  });
}
