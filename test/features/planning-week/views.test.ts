import { expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import { type Missing, reminderNames } from '../../../src/domain/missing.ts';
import { type MomentName, momentNames } from '../../../src/domain/planning-moments.ts';
import type { Team } from '../../../src/domain/team.ts';
import type { TidyUp } from '../../../src/domain/tidy-up.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { mostWorkItems, type WorkItem } from '../../../src/domain/work-item.ts';
import { momentModal } from '../../../src/features/planning-week/moment-modal.ts';
import { type MomentPreview, momentPreviewModal } from '../../../src/features/planning-week/moment-preview-modal.ts';
import { momentsModal } from '../../../src/features/planning-week/moments-modal.ts';
import type { Outlook } from '../../../src/features/planning-week/outlook-words.ts';
import { proposalsOpenMessage } from '../../../src/features/planning-week/proposals-open-message.ts';
import { reminderMessage } from '../../../src/features/planning-week/reminder-message.ts';
import {
  sprintStartForAllMessage,
  sprintStartInThreadMessage,
} from '../../../src/features/planning-week/sprint-start-for-all-message.ts';
import { sprintStartMessage } from '../../../src/features/planning-week/sprint-start-message.ts';
import { teamSessionMessage } from '../../../src/features/planning-week/team-session-message.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { agreedMilestone } from '../../domain/example-milestones.ts';
import { committed, date, goalOf, instant, outcome, teams } from '../../support/companies/week-company.ts';

const at = instant('2026-12-09T16:00Z');
const today = date('2026-12-08');
const small = { number: 43, name: null, firstOn: date('2026-12-14'), lastOn: date('2026-12-25') };
const large = { ...small, number: 99_999, name: '🚀 *1.39.0* <!here> & "'.padEnd(100, '&') };
const team = teams[0]!;
const hugeTeam: Team = { ...team, id: 'x'.repeat(36), name: '&'.repeat(80) };
const many = Array.from(
  { length: 130 },
  (_, i): Team => ({ ...hugeTeam, id: `team-${i}`, name: `${i}${'&'.repeat(79)}` }),
);

const objection = { id: 'o', quality: 'homogeneous', by: 'UCAT', reason: '漢'.repeat(3000), at, answer: null } as const;
const hugeGoal: Goal = {
  ...goalOf('x'.repeat(36), { title: '&'.repeat(500), kind: 'moonshot', sprint: 42 }),
  ...{ team: 'team-0', objections: Array(5).fill(objection), needs: many.map(({ id }) => id) },
};
const goals = (count: number, goal: Goal) => Array.from({ length: count }, (_, i) => ({ ...goal, id: `goal-${i}` }));

const nothing: Outlook = {
  workingDays: 0,
  capacity: 0,
  workload: { bigGoals: 0, otherWork: 0 },
  hasScraped: false,
  tidyUps: [],
  away: [],
  heroes: [],
  notes: [],
};
const absence = { id: 'a', firstOn: small.firstOn, lastOn: small.lastOn, firstIsHalf: true, lastIsHalf: true };
const people = Array.from({ length: 60 }, (_, i) => `U${String(i).padStart(10, '0')}`);
const tidyUp: TidyUp = {
  ...{
    goal: 'x'.repeat(36),
    sprint: 99_999,
    owner: 'U',
    left: '&'.repeat(3000),
    round: 12,
    state: 'open',
    settled: null,
  },
};
const everything: Outlook = {
  ...{ workingDays: 30, capacity: 599.5, workload: { bigGoals: 399.5, otherWork: 200 }, hasScraped: true },
  tidyUps: people.map((owner) => ({ ...tidyUp, owner })),
  away: people.map((person) => ({ person, absences: Array(9).fill({ ...absence, person }), days: 29.5 })),
  heroes: people.map((person) => ({ person, stretches: Array(9).fill(small), days: 12 })),
  notes: [`:date: Days off: ${'&'.repeat(480)}`, `:clock3: Clocks change: ${'&'.repeat(480)}`],
};

const ahead = [43, 44, 45].map((sprint) => ({ sprint, goals: goals(9, hugeGoal) }));
const manyMilestones = Array(9).fill({ milestone: { ...agreedMilestone, title: '&'.repeat(500) }, ahead });

const open = {
  team,
  sprint: small,
  today,
  meetingAt: at,
  isAsync: false,
  limit: 1,
  proposed: 0,
  outlook: nothing,
  milestones: [],
};
const session = { toes: [], work: [], team, sprint: small, goals: [], outlook: nothing, today };
const work = Array.from({ length: mostWorkItems }, (_, i): WorkItem => {
  return {
    id: `item-${i}`,
    goal: i % 2 ? 'goal-0' : null,
    title: '&'.repeat(500),
    person: people[i]!,
    isDone: i % 3 === 0,
  };
});
const everyKind: Missing[] = [
  { kind: 'owned', goal: { ...hugeGoal, outcome: outcome('nailed') } },
  { kind: 'to-finalise', team: hugeTeam, sprint: 42, count: 21 },
  { kind: 'vote', team: hugeTeam, sprint: 42, count: 3 },
  { kind: 'unsettled', team: hugeTeam, sprint: 41, count: 2 },
  { kind: 'no-goal', team: hugeTeam, sprint: 43 },
  { kind: 'objection', goal: hugeGoal, objection },
  { kind: 'dependency', goal: hugeGoal, team: hugeTeam },
  { kind: 'update', milestone: { ...agreedMilestone, title: hugeGoal.title.slice(0, 200) } },
];
const running = { ...large, number: 42 };
const reminder = { running, meetingAt: at, isAsync: true, today, teams: new Map(many.map((one) => [one.id, one])) };

it.each([
  ['proposals-open-smallest', proposalsOpenMessage(open)],
  [
    'proposals-open-largest',
    proposalsOpenMessage({
      ...open,
      team: hugeTeam,
      sprint: large,
      limit: 5,
      proposed: 21,
      outlook: everything,
      milestones: manyMilestones,
    }),
  ],
  ['team-session-smallest', teamSessionMessage(session)],
  [
    'team-session-largest',
    teamSessionMessage({
      ...{ ...session, team: hugeTeam, sprint: large, outlook: everything, work },
      goals: goals(40, { ...hugeGoal, state: 'committed', helpers: people.slice(0, 30) }),
    }),
  ],
  ['sprint-start-smallest', sprintStartMessage({ ...session, goals: [committed('pay')] })],
  ['sprint-start-none', sprintStartMessage(session)],
  [
    'sprint-start-largest',
    sprintStartMessage({ ...session, team: hugeTeam, sprint: large, goals: goals(40, hugeGoal), outlook: everything }),
  ],
  ['all-teams-smallest', sprintStartForAllMessage(small, [], 1, today)],
  ['all-teams-sixty', sprintStartForAllMessage(large, withGoals(60), 10, today)],
  ['all-teams-largest', sprintStartForAllMessage(large, withGoals(130), 10, today)],
  ['in-thread-smallest', sprintStartInThreadMessage({ team, goals: [goalOf('pay')] })],
  ['in-thread-largest', sprintStartInThreadMessage({ team: hugeTeam, goals: goals(40, hugeGoal) })],
  ['reminder-smallest', reminderMessage({ ...reminder, name: 'nudge', running: small, missing: [everyKind[2]!] })],
  ...reminderNames.map((name) => [
    `reminder-${name}`,
    reminderMessage({ ...reminder, name, missing: everyKind.flatMap((one) => Array(6).fill(one)) }),
  ]),
] as [string, ReturnType<typeof reminderMessage>][])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  expect(escaped(JSON.stringify(message.blocks)).length).toBeLessThan(13_000);
  expect(message.text.length).toBeLessThanOrEqual(4000);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

function withGoals(count: number) {
  return many.slice(0, count).map((team, i) => ({ team, goals: goals(i % 4, hugeGoal) }));
}

const moved = { days: -2, time: Temporal.PlainTime.from('09:30') };
const allMoved = Object.fromEntries(momentNames.map((name) => [name, moved]));
const preview: MomentPreview = {
  ...{ draft: { name: 'nudge', moved: 'off' }, settings: {}, sprints: [], notes: new Map(), isAsync: false, today },
};

it.each([
  ['moments-smallest', momentsModal({}, null)],
  ['moments-largest', momentsModal(allMoved, 'team-session')],
  ...momentNames.map((name) => [`moment-${name}`, momentModal({ name, moved: 'usual' })]),
  ['moment-moved', momentModal({ name: 'run-sheet', moved })],
  ['preview-smallest', momentPreviewModal(preview)],
  ['preview-largest', momentPreviewModal(largestPreview())],
] as [string, ReturnType<typeof momentModal>][])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  expect(JSON.stringify(view).length).toBeLessThan(250_000);
  if (name !== 'preview-largest')
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

/** Twelve sprints of a week, with every team at another time. */
function largestPreview(): MomentPreview {
  const names: (MomentName | 'meeting')[] = [...momentNames, 'meeting'];
  const on = Temporal.PlainDateTime.from('2027-12-08T10:00');
  const moments = names.flatMap((name) => many.map(({ name: team }) => ({ name, on, names: Array(20).fill(team) })));
  const sprints = Array.from({ length: 13 }, (_, i) => ({ sprint: { ...large, number: i }, next: large, moments }));
  return {
    ...preview,
    draft: { name: 'nudge', moved },
    sprints,
    notes: new Map(sprints.map((_, i) => [i, everything.notes])),
  };
}
