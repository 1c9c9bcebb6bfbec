import type { KnownBlock, ModalView } from '@slack/types';
import { expect, it } from 'vitest';
import { calibratePast } from '../../../src/domain/calibration.ts';
import { kinds } from '../../../src/domain/goal.ts';
import type { PastGoal } from '../../../src/domain/history.ts';
import { type Outcome, outcomes } from '../../../src/domain/outcome.ts';
import type { Sidequest } from '../../../src/domain/sidequest.ts';
import { historyHome } from '../../../src/features/history/history-home.ts';
import { historyMessage } from '../../../src/features/history/history-message.ts';
import { historyModal } from '../../../src/features/history/history-modal.ts';
import { parts } from '../../../src/features/history/history-place.ts';
import { lessonsModal } from '../../../src/features/history/lessons-modal.ts';
import { partModal } from '../../../src/features/history/part-modal.ts';
import type { SeenHistory } from '../../../src/features/history/seen-history.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { instant, teams } from '../../support/companies/week-company.ts';

const names = { teamName: () => '&'.repeat(80), sprintName: (sprint: number) => `Sprint ${sprint}` };

const smallest: SeenHistory = {
  ...{ place: { team: 'growth', period: '6', until: null }, team: teams[0]!, first: 42, last: 47, hasEarlier: false },
  ...{ goals: [], before: [], calibration: [], long: [], milestones: new Map(), sidequests: [], heroes: [] },
  ...{ lessons: 0, heroesSince: 42, names },
};

const long = '&'.repeat(500);
const goals = Array.from(
  { length: 260 * 6 },
  (_, i): PastGoal => ({
    ...{ id: `g${i}`, title: long, team: `team-${i % 60}`, sprint: 99_999 - 259 + Math.floor(i / 6) },
    ...{ kind: kinds[i % 2]!, outcome: outcomes[i % 3]!, milestone: `m${i % 70}` },
  }),
);
const sidequest = (i: number): Sidequest => ({
  ...{ id: `s${i}`, team: 'growth', sprint: 99_999, person: 'UBEN', title: long, link: null, annoyed: true },
  ...{ state: 'done', doneAt: instant('2026-12-01T10:00Z'), recordedAt: instant('2026-12-01T10:00Z') },
});
const lesson = (i: number) => ({
  ...{
    goal: `${i}`,
    title: long,
    team: 'growth',
    sprint: 99_999,
    outcome: 'failed' as Outcome,
    words: '&'.repeat(3000),
  },
});
const every = <Value>(count: number, of: (i: number) => Value) => Array.from({ length: count }, (_, i) => of(i));
const ownTeam = (i: number) => ({
  ...teams[0]!,
  id: `00000000-0000-4000-8000-${i}`.padEnd(36, '0'),
  name: `${i}${long}`,
});

const largest: SeenHistory = {
  ...{
    place: { team: null, period: 'all', until: null },
    team: null,
    first: goals[0]!.sprint,
    last: 99_999,
    hasEarlier: false,
    names,
  },
  ...{ goals, before: [], calibration: calibratePast(goals) },
  long: every(90, (i) => ({
    goal: { id: `g${i}`, title: long, team: 'growth', sprint: 99_999, outcome: null },
    ...{ sprints: every(260, (n) => 99_740 + n), outcomes: every(260, (n) => outcomes[n % 3]!) },
  })),
  milestones: new Map(every(70, (i) => [`m${i}`, long])),
  sidequests: every(2000, sidequest),
  heroes: every(90, (i) => {
    return { person: `U${i}`, days: 2600, bySprint: new Map(every(260, (n) => [99_740 + n, 10])) };
  }),
  ...{ lessons: 999, heroesSince: 99_948 },
};
const own = ownTeam(1);

it.each([
  ['history-smallest', historyMessage(smallest)],
  ['history-largest', historyMessage(largest)],
  [
    'history-largest-of-a-team',
    historyMessage({ ...largest, team: own, place: { team: own.id, period: '12', until: 99_987 }, hasEarlier: true }),
  ],
])('draws %s as Slack takes it, with charts and without', async (name, { plainer, ...drawn }) => {
  for (const blocks of [drawn.blocks, plainer!]) {
    expect(checkMessage({ ...drawn, blocks })).toEqual([]);
    expect(escaped(JSON.stringify(blocks)).length).toBeLessThan(13_000);
    expect(blocks.length).toBeLessThanOrEqual(48);
  }
  expect(drawn.text.length).toBeLessThanOrEqual(4000);
  await expect(`${JSON.stringify({ ...drawn, plainer }, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const found = { found: every(999, lesson), of: 999, ...names };
const modals: [string, ModalView][] = [
  ['modal-smallest', historyModal(smallest)],
  ['modal-largest', historyModal({ ...largest, team: own })],
  ['lessons-smallest', lessonsModal({ found: [], of: 0, ...names }, { words: '', place: null })],
  ['lessons-none', lessonsModal({ found: [], of: 7, ...names }, { words: 'zebra', place: null })],
  ['lessons-largest', lessonsModal(found, { words: '&'.repeat(200), place: `all/${own.id}` }, 5)],
  ...parts.flatMap((part): [string, ModalView][] => [
    [`${part}-smallest`, partModal(smallest, part, 0)],
    [`${part}-largest`, partModal(largest, part, 1)],
  ]),
];

it.each(modals)('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const home = (blocks: KnownBlock[]) => ({ type: 'home', blocks });

it.each([
  ['home-smallest', home(historyHome({ sprints: [], now: { succeeded: 0, of: 0 }, before: { succeeded: 0, of: 0 } }))],
  [
    'home-largest',
    home(
      historyHome({
        sprints: every(6, (i) => ({ sprint: 99_990 + i, counts: { nailed: 999, scraped: 999, failed: 999 } })),
        ...{ now: { succeeded: 9999, of: 20_000 }, before: { succeeded: 0, of: 20_000 } },
      }),
    ),
  ],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
