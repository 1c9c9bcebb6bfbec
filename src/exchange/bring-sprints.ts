import { createHash } from 'node:crypto';
import { pastGoal, type WrittenGoal } from '../domain/past-goal.ts';
import { type PastSprintsFault, pastSprints } from '../domain/past-sprints.ts';
import type { Team } from '../domain/team.ts';
import { startOfDay } from '../domain/time.ts';
import { type ImportFault, ImportFaults, type PastImport, type Stamp, type Store } from '../store/index.ts';
import type { TeamSprint } from './sprints-file.ts';

export type Brought =
  /** Of a team's sprint without goals only the dates are kept: what else was written stands on goals. */
  { kind: 'brought'; sprints: number; newTeams: number; goals: number; goalless: number } | { kind: 'brought-before' };

/** Brings past sprints into a workspace that is set up: all of the file or, with ImportFaults, nothing of it. */
export async function bringSprints(
  source: string,
  written: readonly TeamSprint[],
  store: Store,
  stamp: Stamp,
  progress: (done: number, total: number) => void,
): Promise<Brought> {
  const id = createHash('sha256').update(source).digest('hex').slice(0, 16);
  if (await store.pastImports.isDone(id)) return { kind: 'brought-before' };
  const brought = await prepared(id, written, store, stamp);
  await store.pastImports.bring(brought, stamp, progress);
  const { sprints, teams, goals } = brought;
  const goalless = written.filter((one) => one.goals.length === 0).length;
  return { kind: 'brought', sprints: sprints.length, newTeams: teams.length, goals: goals.length, goalless };
}

async function prepared(id: string, written: readonly TeamSprint[], store: Store, stamp: Stamp): Promise<PastImport> {
  const settings = await store.settings.read();
  const [first] = await store.sprints.pins();
  if (!settings || !first)
    throw new ImportFaults([{ path: [], says: 'Set Roofshot up first: /roofshot setup in Slack.' }]);

  const past = pastSprints(
    written.map(({ sprint }) => ({ name: sprint.name, firstOn: sprint.start, lastOn: sprint.end })),
    first,
  );
  if ('faults' in past) throw new ImportFaults(past.faults.map(inWords));

  const teams = teamsOf(id, written, await store.teams.all(), settings.timeZone);
  const people = (await store.people.all()).filter(({ standing }) => standing === 'full');
  const byNumber = new Map(past.sprints.map((sprint) => [sprint.number, sprint]));
  const goals = written.flatMap((one, i) => {
    const sprint = byNumber.get(past.of[i]!)!;
    const beganAt = startOfDay(sprint.firstOn, settings.timeZone);
    const endedAt = startOfDay(sprint.lastOn.add({ days: 1 }), settings.timeZone);
    return one.goals.map((goal, j) =>
      pastGoal(asWritten(goal, one, sprint.guessed), {
        ...{ id: `${id}-${i}-${j}`, import: id, by: stamp.by, team: teams.idOf(one.team), sprint: sprint.number },
        ...{ beganAt: beganAt.add({ milliseconds: j }), endedAt, people },
      }),
    );
  });
  return { id, sprints: past.sprints, teams: teams.added, goals };
}

/** A team is the one of that name, however it is decorated; one that is not here is kept, archived. */
function teamsOf(id: string, written: readonly TeamSprint[], here: readonly Team[], timeZone: string) {
  const known = new Map(here.map((team) => [bare(team.name), team.id]));
  const added: Team[] = [];
  for (const { team: name } of written) {
    if (known.has(bare(name))) continue;
    const team = { id: `${id}-team-${added.length}`, name, channel: '', timeZone, members: [], isArchived: true };
    added.push({ ...team, workingDays: null, holidayCalendar: null, hasAnonymousVotes: false });
    known.set(bare(name), team.id);
  }
  return { added, idOf: (name: string) => known.get(bare(name))! };
}

/** "🚀 Team Infrastructure 🚀" is "infrastructure". */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bteam\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '') || name;

function asWritten(
  goal: TeamSprint['goals'][number],
  { members, support_hero, away, retro_notes, team, team_as_written }: TeamSprint,
  guessed: string | null,
): WrittenGoal {
  const said = {
    Milestone: goal.milestone,
    Priority: goal.priority,
    'Outcome read from': goal.outcome_basis,
    'Team as written': team_as_written === team ? null : team_as_written,
    Members: members?.join(', ') || null,
    'Support hero': support_hero,
    Away: away,
    Retro: retro_notes,
    'Dates of the sprint': guessed,
  };
  const notes = Object.entries(said).flatMap(([name, text]) => (text === null ? [] : [`${name}: ${text}`]));
  return {
    ...{ title: goal.title, owner: goal.owner_as_written, kind: goal.kind, why: goal.why },
    ...{ outcome: goal.outcome, outcomeNote: goal.outcome_note, notes },
  };
}

function inWords(fault: PastSprintsFault): ImportFault {
  const path = ['sprints', fault.at, 'sprint'];
  if (fault.because === 'no-dates') return { path, says: 'it needs its first or its last day' };
  if (fault.because === 'ends-before-it-begins') return { path, says: 'it ends before it begins' };
  const { firstOn, lastOn } = fault.other;
  if (fault.because === 'overlaps') return { path, says: `it overlaps the sprint of ${firstOn} to ${lastOn}` };
  return { path, says: `it must end before ${firstOn}, when the first sprint that Roofshot knows begins` };
}
