import { expect, it } from 'vitest';
import type { Membership, Team } from '../../../src/domain/team.ts';
import { mostInName } from '../../../src/domain/team-list-faults.ts';
import { overbooked } from '../../../src/domain/team-shares.ts';
import { addTeamsModal, type ReadList, teamsAddedModal } from '../../../src/features/teams/add-teams-modal.ts';
import { teamArchivedMessage } from '../../../src/features/teams/team-archived-message.ts';
import { draftOf, emptyDraft } from '../../../src/features/teams/team-draft.ts';
import { teamHelloMessage } from '../../../src/features/teams/team-hello-message.ts';
import { teamModal } from '../../../src/features/teams/team-modal.ts';
import { asWorkspaceOption } from '../../../src/features/teams/team-options.ts';
import { teamSavedModal } from '../../../src/features/teams/team-saved-modal.ts';
import { leaderlessHome } from '../../../src/features/teams/teams-home.ts';
import { type Roster, teamsModal } from '../../../src/features/teams/teams-modal.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { option } from '../../../src/slack/blocks.ts';

const longName = '🚀 *~Core~* <!here> & "_x_" :tada: '.padEnd(mostInName, '"');
const person = (n: number) => `U0${String(n).padStart(9, '0')}`;
const crowd = Array.from({ length: 30 }, (_, n): Membership => {
  const role = n === 0 ? 'lead' : n < 25 ? 'member' : 'partner';
  return { person: person(n), role, share: 100 - n };
});
const small: Team = {
  ...{ id: 't1', name: 'A', channel: 'C1', timeZone: 'UTC', members: [] },
  ...{ workingDays: null, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
};
const large: Team = {
  ...{ id: 'V0123456789-60', name: longName, channel: 'C0123456789', timeZone: 'America/Argentina/ComodRivadavia' },
  ...{
    members: crowd,
    workingDays: [1, 2, 3, 4, 5, 6],
    holidayCalendar: 't',
    hasAnonymousVotes: false,
    isArchived: false,
  },
};
const sixty = Array.from({ length: 60 }, (_, n): Team => ({ ...large, id: `t${n}` }));
const left = new Set(crowd.map(({ person }) => person));
const roster: Roster = {
  ...{ teams: [], page: 0, isAdmin: false, admins: [], overbooked: [], left: new Set(), news: null },
};
const rosterOf = (teams: readonly Team[], page: number): Roster => ({
  ...{ teams: teams.map((team) => ({ team, mayEdit: true })), page, isAdmin: true },
  ...{ admins: crowd.map(({ person }) => person), overbooked: overbooked(teams), left },
  news: `:file_cabinet: ${longName} is archived, and its 12 open goals are dropped.`,
});
const listOf = (teams: readonly Team[]): ReadList => ({
  ...{ kind: 'read', teams, there: 59, overbooked: overbooked(teams), left, digest: 'f'.repeat(64) },
});
const list = listOf(sixty.slice(0, 2));
const faults = Array.from(
  { length: 180 },
  (_, n) => `The rest, Line ${n}: I know nobody called “${'<&>"'.repeat(15)}”: write it.`,
);
const pasted = { list: '"'.repeat(3000), more: '&'.repeat(3000) };
const typed = draftOf(large, 'BA-BIH-W', () => '"'.repeat(80));
const place = option('BA-BIH-W', 'Bosnia and Herzegovina, Federation of Bosnia and Herzegovina, Western Herzegovina');

it.each([
  ['teams-smallest', teamsModal(roster)],
  ['teams-one', teamsModal({ ...roster, teams: [{ team: small, mayEdit: true }], admins: ['U1'] })],
  ['teams-largest', teamsModal(rosterOf(sixty.slice(0, 31), 2))],
  [
    'team-smallest',
    teamModal(
      { draft: emptyDraft('UTC'), place: asWorkspaceOption, meanwhile: null },
      { team: null, changes: 0, page: 0 },
    ),
  ],
  ['team-largest', teamModal({ draft: typed, place, meanwhile: person(1) }, { team: large.id, changes: 99, page: 3 })],
  ['team-saved-smallest', teamSavedModal({ team: small, overbooked: [], isNewThere: false, left: new Set() })],
  [
    'team-saved-largest',
    teamSavedModal({ team: large, overbooked: overbooked(sixty.slice(0, 2)), isNewThere: true, left }),
  ],
  ['list-asked', addTeamsModal({ kind: 'asked' }, {})],
  ['list-reading', addTeamsModal({ kind: 'reading' }, pasted)],
  ['list-faulty', addTeamsModal({ kind: 'faulty', faults: faults.slice(0, 26), mayFindChannels: false }, pasted)],
  ['list-read-smallest', addTeamsModal({ ...list, teams: [], there: 1, overbooked: [] }, {})],
  ['list-read-largest', addTeamsModal(list, pasted)],
  ['list-added-largest', teamsAddedModal(list)],
  ['home-smallest', { type: 'home', blocks: leaderlessHome([small]) }],
  ['home-largest', { type: 'home', blocks: leaderlessHome(sixty) }],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it.each([
  ['hello-smallest', teamHelloMessage(small)],
  ['hello-largest', teamHelloMessage(large)],
  ['archived-smallest', teamArchivedMessage(small, person(0), [])],
  ['archived-largest', teamArchivedMessage(large, person(0), ['🛟 <!here> *Support*'.padEnd(80, '&')])],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it.each([
  ['a full page of the list', teamsModal(rosterOf(sixty, 1))],
  ['a list of sixty', addTeamsModal(listOf(sixty), pasted)],
  ['sixty that were added', teamsAddedModal(listOf(sixty))],
  ['many faults', addTeamsModal({ kind: 'faulty', faults, mayFindChannels: false }, pasted)],
])('stays within the limits of Slack with %s', (_, view) => {
  expect(checkView(view)).toEqual([]);
});

it('has nothing to say at Home while every team has a lead', () => {
  expect(leaderlessHome([])).toEqual([]);
});
