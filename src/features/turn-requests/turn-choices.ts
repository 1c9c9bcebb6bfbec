import type { PlainTextOption } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { comingTurns, type HeroTurn, turnOfValue, turnValue } from '../../shared/hero/hero-turns.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { type Message, option, saying } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';

const mostChoices = 99;

/** The turns that somebody may arrange: their own first, then those of people they lead or administer. */
export async function arrangeable(visitor: string, deps: Deps): Promise<HeroTurn[]> {
  const turns = comingTurns(await deps.store.rotas.all(), deps.clock());
  const rightOver = await rightsOf(visitor, deps);
  const open = turns.filter((turn) => rightOver(turn).allowed).sort((a, b) => Temporal.Instant.compare(a.from, b.from));
  return [...open.filter(({ person }) => person === visitor), ...open.filter(({ person }) => person !== visitor)];
}

/** What keeps somebody from arranging the turn that a form names, in words: it is not theirs, or has changed hands. */
export async function arrangingFault(turn: string, visitor: string, deps: Deps): Promise<string> {
  const named = turnOfValue(comingTurns(await deps.store.rotas.all(), deps.clock()), turn);
  const right = named && (await rightsOf(visitor, deps))(named);
  if (!right || right.allowed) return 'That turn has changed hands meanwhile: choose another.';
  return refusalInWords('arrange-turn', right, deps);
}

/** Why somebody has nothing to arrange, where they only read; null for others. */
export async function readerRefusal(visitor: string, { people, settings, ...deps }: Deps): Promise<Message | null> {
  const person = await people.get(visitor);
  const right = rightTo('arrange-turn', { person, settings });
  const onlyReads = !right.allowed && right.because !== 'not-among-them';
  return onlyReads ? saying(await refusal('arrange-turn', right, { ...deps, people, settings })) : null;
}

async function rightsOf(visitor: string, deps: Deps): Promise<(turn: HeroTurn) => Right> {
  const { store, people, settings, clock } = deps;
  const person = await people.get(visitor);
  const teams = (await store.teams.all()).filter(({ isArchived }) => !isArchived);
  const absent = await absentLeads(teams, deps, clock());
  return ({ person: hero, agreed }) =>
    rightTo('arrange-turn', {
      ...{ person, settings, absentLeads: absent, absentee: hero },
      teams: teams.filter((team) => isConcerned(team, hero, agreed.rota.team)),
    });
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
