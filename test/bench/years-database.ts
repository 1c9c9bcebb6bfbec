import type { Goal } from '../../src/domain/goal.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { Temporal } from '../../src/domain/time.ts';
import { openStorage, type Storage, type Store, type WorkspaceExport } from '../../src/store/index.ts';
import { setUp } from './set-up-workspace.ts';

type Tables = WorkspaceExport['tables'];

export const now = Temporal.Instant.from('2026-12-08T12:00:00Z');
const sprintsAYear = 26;
const teamsHere = 40;

const stamp = { by: 'ULEAD-TT', at: now };
/** Stands for the number of a sprint in the sample, as TT for a team's and YYYY for a year's; they are part of nothing else there. */
const sampleSprint = 7777;
const peopleEach = 3;
export const leadOf = (team: number): string => `ULEAD-${team}`;
const members = Array.from({ length: peopleEach }, (_, i) => (i === 0 ? 'ULEAD-TT' : `UMEMBER-TT-${i}`));

/** A company of forty teams after so many years of sprints: a vote, outcomes, lessons, sidequests and messages in each. */
export async function companyAfter(years: number): Promise<Storage> {
  const sprints = years * sprintsAYear;
  const { company, team, sprint } = await sample(sprints);
  const numbers = Array.from({ length: teamsHere }, (_, n) => n);
  const tables: Tables = {};
  put(tables, company);
  for (const n of numbers) put(tables, copy(team, n, sprints));
  for (let number = 1; number <= sprints; number += 1) {
    for (const n of numbers) put(tables, copy(sprint, n, number));
  }
  const storage = openStorage(':memory:');
  await storage.importWorkspace({ workspace: { id: 'T1', name: 'Bench', livedUntil: null }, tables }, now, () => {});
  return storage;
}

function put(tables: Tables, more: Tables): void {
  for (const [table, rows] of Object.entries(more)) {
    tables[table] ??= [];
    for (const row of rows) tables[table].push(row);
  }
}

const copy = (rows: string, team: number, sprint: number): Tables =>
  JSON.parse(
    rows
      .replaceAll('TT', String(team))
      .replaceAll('YYYY', String(Math.floor((sprint - 1) / sprintsAYear)))
      .replaceAll(
        'DUE-AT',
        firstDueAt.add({ hours: sprint * 14 * 24 + team }).toString({ smallestUnit: 'millisecond' }),
      )
      .replaceAll(String(sampleSprint), String(sprint)),
  );

const firstDueAt = Temporal.Instant.from('2016-12-08T12:00:00Z');

/** What is there once, what each team has, and what each has in each sprint; the last two as text to copy. */
async function sample(sprints: number): Promise<{ company: Tables; team: string; sprint: string }> {
  const storage = openStorage(':memory:');
  const store = await storage.workspace('T1', 'Bench');
  await setUp(store, { sprints, years: sprints / sprintsAYear, now, admin: leadOf(0) });
  const once = await tablesOf(storage);
  await addTeam(store);
  const withTeam = await tablesOf(storage);
  await liveSprint(store);
  const all = await tablesOf(storage);
  await storage.close();
  return { company: once, team: said(without(withTeam, once), 'team'), sprint: said(without(all, withTeam), 'sprint') };
}

const tablesOf = async (storage: Storage): Promise<Tables> => (await storage.exportWorkspace('T1')).tables;

function without(tables: Tables, others: Tables): Tables {
  const left = Object.entries(tables).map(([table, rows]) => {
    const known = new Set((others[table] ?? []).map((row) => JSON.stringify(row)));
    return [table, rows.filter((row) => !known.has(JSON.stringify(row)))];
  });
  return Object.fromEntries(left);
}

/** Ids are made anew for each copy; what was to be said has been said. */
function said(tables: Tables, what: string): string {
  const announcements = tables.announcements!.map((row) => ({
    ...{ ...row, state: 'said', due_at: 'DUE-AT', said_at: 'DUE-AT', posted_in: row.channel, ts: '1.7777TT' },
  }));
  const changes = tables.changes!.map((row, i) => ({ ...row, id: `${what}-TT-${sampleSprint}-${i}` }));
  return JSON.stringify({ ...tables, announcements, changes });
}

async function addTeam(store: Store): Promise<void> {
  const facts = { timeZone: 'Europe/London', standing: 'full', isWorkspaceAdmin: false } as const;
  for (const id of members) await store.people.save({ id, name: id, ...facts }, now);
  await store.teams.add(
    {
      ...{ id: 'team-TT', name: 'Team TT', channel: 'CTEAM-TT', timeZone: 'Europe/London' },
      ...{ workingDays: null, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
      members: members.map((person, i) => ({ person, role: i === 0 ? 'lead' : 'member', share: 100 })),
    },
    stamp,
  );
}

async function liveSprint(store: Store): Promise<void> {
  const goals = (['nailed', 'scraped', 'failed'] as const).map(goalThat);
  for (const goal of goals) await store.goals.add(goal, goal.id, stamp);
  const place = { team: 'team-TT', sprint: sampleSprint };
  await store.votes.begin({ ...place, isAnonymous: false, openedAt: now, members });
  await store.votes.cast(place, () => ({
    kind: 'cast',
    ballots: goals.flatMap(({ id, outcome }) =>
      members.map((person) => ({ goal: id, person, choice: outcome!.is, note: null })),
    ),
  }));
  await store.votes.close(place, (_, ballots) => ({
    ...{ at: now, how: 'on-time', by: null, roll: peopleEach, present: peopleEach, quorum: 2, voted: peopleEach },
    results: goals.map(({ id, outcome }) => ({
      ...{ goal: id, outcome: outcome!.is, leftOpen: null, ownersVote: null, notes: [], settled: null },
      counts: { nailed: 0, scraped: 0, failed: 0, [outcome!.is]: ballots.length / goals.length },
    })),
  }));
  const lesson = { text: 'We *began* too late', by: 'ULEAD-TT', at: now };
  await store.endings.change(
    goals[2]!.id,
    (ending) => ({ kind: 'ending-answered', ending: { ...ending, sequel: { ...ending.sequel, lesson } } }),
    stamp,
  );
  await store.sidequests.add(
    {
      ...{ id: `quest-TT-${sampleSprint}`, team: 'team-TT', sprint: sampleSprint, person: members[1]!, link: null },
      ...{ title: 'Fix the flaky test', annoyed: true, state: 'done', doneAt: now, recordedAt: now },
    },
    `quest-TT-${sampleSprint}`,
    stamp,
  );
  for (const kind of ['proposals', 'vote', 'team-session', 'sprint-start', 'summary', 'retro']) {
    const subject = `team-TT/${sampleSprint}`;
    const slot = `sprint-${sampleSprint}`;
    await store.announcements.add({
      kind,
      subject,
      slot,
      channel: 'CTEAM-TT',
      threadOf: null,
      dueAt: now,
      position: 0,
    });
  }
}

function goalThat(is: Outcome, i: number): Goal {
  const title = `Customers do thing ${i} in sprint ${sampleSprint}`;
  return {
    ...{ id: `goal-TT-${sampleSprint}-${i}`, team: 'team-TT', sprint: sampleSprint, title, measure: 'Five do' },
    ...{ why: null, kind: i === 0 ? 'moonshot' : 'roofshot', owner: members[i]!, helpers: [members[2]!] },
    ...{ proposer: 'ULEAD-TT', qualities: ['clear', 'finite'], objections: [], marks: [], answers: [], needs: [] },
    ...{ state: 'committed', dropReason: null, imported: null, milestone: `milestone-YYYY-${i}`, proposedAt: now },
    committedAs: { title, kind: 'roofshot', how: 'finalised', by: 'ULEAD-TT', at: now },
    outcome: { is, voted: is, how: 'voted', by: null, reason: null, at: now },
  };
}
