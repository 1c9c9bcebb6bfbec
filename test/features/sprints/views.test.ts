import type { KnownBlock } from '@slack/types';
import { expect, it } from 'vitest';
import type { Absence } from '../../../src/domain/absence.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import { planningMoments } from '../../../src/domain/planning-moments.ts';
import { sprintsFrom } from '../../../src/domain/sprint-calendar.ts';
import type { Team } from '../../../src/domain/team.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { type AllTeams, allTeamsMessage } from '../../../src/features/sprints/all-teams-message.ts';
import { datesModal, draftOf } from '../../../src/features/sprints/dates-modal.ts';
import { datesMovedMessage } from '../../../src/features/sprints/dates-moved-message.ts';
import { type DatesPreview, datesPreviewModal } from '../../../src/features/sprints/dates-preview-modal.ts';
import { datesSavedModal, mayNotEditModal } from '../../../src/features/sprints/dates-saved-modal.ts';
import { noTeamWords, whyThisOne } from '../../../src/features/sprints/glance-words.ts';
import type { Planning } from '../../../src/features/sprints/planning-words.ts';
import { type SprintGlance, sprintMessage } from '../../../src/features/sprints/sprint-message.ts';
import { sprintsHome } from '../../../src/features/sprints/sprints-home.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { notice } from '../../../src/slack/tell.ts';
import { aGoal } from '../../support/a-goal.ts';
import { sprint } from '../../support/companies/sprints-company.ts';

const at = (text: string) => Temporal.Instant.from(text);
const today = Temporal.PlainDate.from('2026-12-01');
const first = sprint(42, '2026-11-30', '2026-12-11');
const named = sprint(99_999, '2026-11-30', '2027-01-10', '🚀 *~1.39.0~* <!here> & "'.padEnd(100, '&'));
const rhythm = { weeks: 1, startsOn: 1, workingDays: [1, 2, 3, 4, 5] } as const;
const weekly = sprintsFrom({ ...rhythm, pins: [named] }, named.number, 53);

const team: Team = {
  ...{ id: 'growth', name: 'Growth', channel: 'CGROWTH', timeZone: 'Europe/London', members: [] },
  ...{ workingDays: null, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
};
const asked = { owner: 'UANA', proposer: 'UANA', proposedAt: at('2026-12-01T10:00:00Z') };
const goal = aGoal({ id: 'goal', sprint: 42, ...asked });
const largeTeam: Team = { ...team, id: 'large', name: '🚀 "Team" & '.padEnd(500, '&') };
const hugeGoal: Goal = {
  ...{ ...goal, title: '"&'.repeat(250), owner: 'U0123456789', kind: 'moonshot', state: 'committed' },
  committedAs: { title: 'Pay', kind: 'roofshot', how: 'not-finalised', by: null, at: goal.proposedAt },
};
const many = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);

const progress = { standing: 'running', days: 10, left: 9, worksToday: true } as const;
const planning: Planning = {
  ...{ of: 43, opens: { first: at('2026-12-07T10:00Z'), last: at('2026-12-07T10:00Z') }, isAsync: false },
  ...{ meetingAt: at('2026-12-09T16:00Z'), meetingLink: null, now: at('2026-12-01T10:00Z') },
};
const largePlanning: Planning = {
  ...planning,
  ...{ of: 99_999, opens: { first: at('2026-12-06T20:00Z'), last: at('2026-12-07T22:00Z') } },
  meetingLink: `https://meet.example/?${'a=1&b="|'.repeat(100)}`.slice(0, 500),
};
const absence: Absence = {
  ...{ id: 'a', person: 'UANA', firstOn: today, lastOn: today.add({ days: 300 }) },
  ...{ firstIsHalf: true, lastIsHalf: true },
};
const glance: SprintGlance = {
  ...{
    sprint: first,
    progress,
    remark: null,
    planning: null,
    parts: [],
    noTeam: noTeamWords(true),
    sidequests: [],
    away: [],
    heroes: [],
  },
  ...{ mayEditDates: false, beside: null, today },
};
const hugeGlance: SprintGlance = {
  ...{ sprint: named, progress: { ...progress, standing: 'coming' }, planning: largePlanning, sidequests: [] },
  remark: whyThisOne({ last: { ...named, number: 99_998 }, next: named, today }),
  parts: many(9, {
    team: largeTeam,
    goals: many(21, hugeGoal),
    workload: { capacity: 1234.5, workload: { bigGoals: 823, otherWork: 411.5 }, hasScraped: false },
    turnout: { done: 21, roll: 60 },
  }),
  noTeam: noTeamWords(true),
  away: many(40, { person: 'U0123456789', absences: many(9, absence), days: 19.5 }),
  heroes: many(9, { rota: { name: '&'.repeat(80) }, duty: { kind: 'nobody', because: 'gap', next: null } }),
  ...{ mayEditDates: true, beside: 'current', today: Temporal.PlainDate.from('2025-11-30') },
};
const allTeams: AllTeams = { sprint: first, progress, teams: [{ team, goals: [] }], today };
const hugeTeams: AllTeams = {
  ...{ sprint: named, progress, today },
  teams: many(60, { team: largeTeam, goals: many(21, hugeGoal) }),
};

it.each([
  ['sprint-smallest', sprintMessage(glance)],
  ['sprint', sprintMessage({ ...glance, planning, parts: [{ team, goals: [goal], workload: null }], beside: 'next' })],
  ['sprint-largest', sprintMessage(hugeGlance)],
  ['sprint-largest-for-one-team', sprintMessage({ ...hugeGlance, parts: hugeGlance.parts.slice(0, 1) })],
  ['all-teams-smallest', allTeamsMessage(allTeams, 0)],
  ['all-teams-none', allTeamsMessage({ ...allTeams, teams: [] }, 0)],
  ['all-teams-largest', allTeamsMessage(hugeTeams, 1)],
  [
    'dates-moved-smallest',
    datesMovedMessage({ by: 'UZOE', moves: [{ was: first, is: first }], meeting: null, isAsync: true, today }),
  ],
  [
    'dates-moved-largest',
    datesMovedMessage({
      ...{ by: 'U0123456789', moves: many(14, { was: named, is: named }), isAsync: false, today },
      meeting: { was: planning.meetingAt, is: at('2027-01-06T16:00Z') },
    }),
  ],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  expect(checkView(notice('Sprint', message.blocks))).toEqual([]);
  expect(escaped(JSON.stringify(message.blocks)).length).toBeLessThan(13_000);
  expect(message.text.length).toBeLessThanOrEqual(4000);
  for (const ids of message.blocks.map(actionIds)) expect(new Set(ids).size).toBe(ids.length);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it('spreads 60 teams with five of the longest goals each over pages that Slack takes, every team on one of them', {
  tags: ['long'],
}, () => {
  const named = hugeTeams.teams.map((one, i) => ({
    ...one,
    team: { ...largeTeam, name: `Team ${i} ${largeTeam.name}` },
  }));
  const pages = [allTeamsMessage({ ...hugeTeams, teams: named }, 0)];
  while (JSON.stringify(pages.at(-1)).includes('Next page')) {
    pages.push(allTeamsMessage({ ...hugeTeams, teams: named }, pages.length));
  }
  expect(pages.flatMap(checkMessage)).toEqual([]);
  expect(pages.map(({ blocks }) => escaped(JSON.stringify(blocks)).length).filter((size) => size > 12_500)).toEqual([]);
  const numbers = pages.flatMap(({ blocks }) => [...JSON.stringify(blocks).matchAll(/Team (\d+) /g)]);
  expect(numbers.map(([, number]) => Number(number))).toEqual(Array.from({ length: 60 }, (_, i) => i));
  expect(pages.length).toBeLessThan(20);
});

/** In one block each is there once. */
const actionIds = (block: KnownBlock) =>
  block.type === 'actions' ? block.elements.map(({ action_id }) => action_id) : [];

const edit = { ...first, later: 'move' as const };
const preview: DatesPreview = {
  ...{ edit: { ...edit, name: 'Ship' }, was: first, moves: [], moments: [], notes: new Map(), gaps: [] },
  ...{ timeZone: 'Europe/London', today },
};
const moves = weekly.slice(0, 13).map((is) => ({ number: is.number, was: { ...is, firstOn: today }, is }));
const hugePreview: DatesPreview = {
  edit: { ...named, later: 'move' },
  was: { ...named, name: null },
  moves,
  moments: moves.flatMap(({ number }) =>
    (Object.keys(planningMoments) as (keyof typeof planningMoments)[]).flatMap((name) =>
      many(4, {
        ...{ sprint: number, name, words: 'Wed 16 Dec 2026 16:00 → Wed 6 Jan 2027 17:00' },
        teams: many(20, largeTeam.name),
      }),
    ),
  ),
  notes: new Map(moves.map(({ number }) => [number, many(2, 'A note '.repeat(70))])),
  gaps: many(2, first),
  timeZone: 'America/Argentina/ComodRivadavia',
  today,
};
const twoMoves = {
  moves: moves.slice(0, 2),
  moments: hugePreview.moments.slice(0, 2).map((moment) => ({ ...moment, teams: ['~Core~', '🚀 Growth'] })),
  notes: new Map([[moves[0]!.number, ['Days off', 'Clocks change']]]),
};

it.each([
  ['dates-smallest', datesModal({ sprints: [first], today }, draftOf(first))],
  ['dates-largest', datesModal({ sprints: weekly, today }, draftOf(named), `Who ${'can '.repeat(200)}`)],
  ['preview-smallest', datesPreviewModal(preview)],
  ['preview', datesPreviewModal({ ...hugePreview, ...twoMoves }, 'Somebody changed the sprints meanwhile.')],
  ['saved', datesSavedModal(true, 'CPLAN')],
  ['may-not-edit', mayNotEditModal("You can't change the dates of sprints; Zoe Admin (admin) can.")],
  ['home-smallest', home(sprintsHome({ ...glance, planning: null }))],
  ['home-largest', home(sprintsHome(hugeGlance))],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it('draws the preview of thirteen sprints of one week, whose moments move otherwise for each team, as Slack takes it', {
  tags: ['long'],
}, () => {
  expect(checkView(datesPreviewModal(hugePreview))).toEqual([]);
});

function home(blocks: KnownBlock[]) {
  return { type: 'home' as const, blocks };
}
