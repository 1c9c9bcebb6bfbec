import { describe, expect, it } from 'vitest';
import type { Away } from '../../../src/domain/away.ts';
import { dependenciesOf } from '../../../src/domain/dependency.ts';
import type { Goal, Objection } from '../../../src/domain/goal.ts';
import { type Meeting, newMeeting } from '../../../src/domain/meeting.ts';
import { plannedSprint } from '../../../src/domain/meeting-times.ts';
import { outcomes } from '../../../src/domain/outcome.ts';
import type { PlanningSchedule } from '../../../src/domain/planning-schedule.ts';
import type { Team } from '../../../src/domain/team.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { workCalendar } from '../../../src/domain/working-days.ts';
import { companyGoalsMessage } from '../../../src/features/planning-meeting/company-goals-message.ts';
import { companyGoalsModal } from '../../../src/features/planning-meeting/company-goals-modal.ts';
import { dependencyMessage } from '../../../src/features/planning-meeting/dependency-message.ts';
import type { PlanningScene } from '../../../src/features/planning-meeting/planning-scene.ts';
import { preReadMessage } from '../../../src/features/planning-meeting/pre-read-message.ts';
import { questionsHome } from '../../../src/features/planning-meeting/questions-home.ts';
import type { RunSheet } from '../../../src/features/planning-meeting/run-sheet.ts';
import { runSheetMessage } from '../../../src/features/planning-meeting/run-sheet-message.ts';
import { talkListMessage } from '../../../src/features/planning-meeting/talk-list-message.ts';
import { type TeamDetails, teamDetailsMessage } from '../../../src/features/planning-meeting/team-details-message.ts';
import { checkUpdate, checkView } from '../../../src/local/checks/index.ts';
import type { MilestoneNews } from '../../../src/shared/milestones/milestone-words.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { agreedMilestone } from '../../domain/example-milestones.ts';
import { aGoal } from '../../support/a-goal.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const at = Temporal.Instant.from('2026-12-09T16:20:00Z');
const today = date('2026-12-09');

const schedule: PlanningSchedule = {
  plan: {
    ...{ weeks: 2, startsOn: 1, workingDays: [1, 2, 3, 4, 5] },
    pins: [{ number: 42, name: '&'.repeat(100), firstOn: date('2026-11-30'), lastOn: date('2026-12-11') }],
  },
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  timeZone: 'Europe/London',
  calendar: workCalendar([1, 2, 3, 4, 5], []),
  moments: {},
  setUpAt: at.subtract({ hours: 1000 }),
};

const small: Team = {
  ...{ id: 'small', name: '🚀 Growth', channel: 'CGROWTH', timeZone: 'Europe/London', members: [] },
  ...{ workingDays: null, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
};
const sixty = Array.from({ length: 60 }, (_, i): Team => ({ ...small, id: `t${i}`, name: `${i}${'&'.repeat(78)}` }));
const huge = sixty[0]!;
const people = Array.from({ length: 100 }, (_, i) => `U${String(i).padStart(10, '0')}`);
const names = new Map(people.map((person): [string, { name: string }] => [person, { name: '&'.repeat(80) }]));
const byId = (teams: readonly Team[]) => new Map(teams.map((team) => [team.id, team]));

const plainGoal = aGoal({ id: 'g1', team: 'small', title: 'Customers pay by *invoice*', proposedAt: at });
const objections = people.slice(0, 9).map((by, i): Objection => {
  return { id: `o${i}`, quality: 'homogeneous', by, reason: '&'.repeat(3000), at, answer: null };
});
const hugeGoal: Goal = {
  ...{ ...plainGoal, title: '&'.repeat(500), owner: people[0]!, kind: 'moonshot', objections },
  needs: sixty.slice(1).map(({ id }) => id),
  marks: people.flatMap((by, i) =>
    (['right', 'ambitious'] as const).map((question) => {
      return { sprint: 43, question, by, says: i % 2 ? ('no' as const) : ('yes' as const), at };
    }),
  ),
};
const fiveEach = sixty.flatMap((team) =>
  Array.from(
    { length: 5 },
    (_, i): Goal => ({ ...hugeGoal, id: `${team.id}-goal-${i}-${'0'.repeat(24)}`, team: team.id }),
  ),
);

const judged = { voted: null, how: 'voted', by: null, reason: null, at } as const;

const empty: PlanningScene = {
  ...{ ...plannedSprint(43, schedule)!, schedule, teams: [], teamsById: new Map(), goals: [] },
  ...{ companyGoals: { goals: [], nonGoals: [] }, progress: newMeeting(43), isAsync: false, meetingLink: null },
  ...{ ended: [], quickRetro: [] },
  ...{ now: at, today },
};
const one: PlanningScene = { ...empty, teams: [small], teamsById: byId([small]), goals: [plainGoal] };
const full: PlanningScene = {
  ...{ ...empty, teams: sixty, teamsById: byId(sixty), goals: fiveEach, today: date('2025-12-09') },
  ended: fiveEach.map((goal, i) => ({ ...goal, outcome: { ...judged, is: outcomes[i % 3]! } })),
  companyGoals: { goals: Array(7).fill('&'.repeat(150)), nonGoals: Array(7).fill('"'.repeat(150)) },
  quickRetro: people.map((by) => ({
    sprint: 42,
    question: 'others-first',
    by,
    says: 'yes',
    words: '&'.repeat(500),
    at,
  })),
  meetingLink: `https://meet.example/${'&'.repeat(40)}`,
};
const silent: PlanningScene = { ...full, goals: [] };
const absences: Away[] = people.map((person) => ({ person, absences: [], days: 10 }));
const busy = absences.map(({ person, days }) => ({ person, days, twice: days - 1 / 2 }));
const noNews = { concerned: [], answered: [], next: 43 };
const hugeMilestone = {
  ...agreedMilestone,
  ...{ title: '&'.repeat(500), end: '&'.repeat(60), metrics: '&'.repeat(3000) },
  answer: { words: '"'.repeat(3000), by: 'UBEN', at },
};
const muchNews: MilestoneNews = {
  concerned: Array(40).fill({ milestone: hugeMilestone, concerns: ['no-owner', 'late', 'no-goal-next'] }),
  answered: Array(5).fill(hugeMilestone),
  next: 43,
};
const isAsync = true;

const idle = { detail: 'presenting', names: new Map() } as const;
const sheet = (scene: PlanningScene, changes: Partial<RunSheet> = {}): RunSheet => ({ ...scene, ...idle, ...changes });
const presenting = (scene: PlanningScene, begun: number): Meeting => ({
  ...newMeeting(43),
  startedAt: at,
  turns: scene.teams.map(({ id }, i) => ({ team: id, beganAt: i < begun ? at : null })),
});

const details = (changes: Partial<TeamDetails> = {}): TeamDetails => ({
  ...{ team: small, sprint: one.sprint, goals: [plainGoal], before: null, part: 1, parts: 1, closed: null },
  ...{ names: new Map([['UBEN', { name: 'Ben Okoye' }]]), teamsById: byId([small]), busy: new Map() },
  ...changes,
});
const hugeDetails = details({
  ...{ team: huge, goals: fiveEach.slice(0, 5), parts: 5, names, teamsById: byId(sixty) },
  before: { sprint: plannedSprint(42, schedule)!.sprint, goals: fiveEach.slice(0, 5) },
  busy: new Map(fiveEach.map(({ owner }) => [owner!, { hero: 29.5, followUp: 29.5, away: 29.5, workingDays: 30 }])),
});

const asked = { goal: plainGoal, asking: small, needed: 't1', sprint: one.sprint, answer: null };
const answer = { sprint: 43, team: 't1', says: 'not-now', by: 'UBEN', at } as const;
const hugeQuestion = { ...asked, goal: hugeGoal, asking: huge, answer };

describe('messages', () => {
  it.each([
    ['pre-read-smallest', preReadMessage({ ...one, milestones: noNews, away: [], heroes: [], names })],
    ['pre-read-largest', preReadMessage({ ...full, milestones: muchNews, away: absences, heroes: busy, names })],
    ['pre-read-silent', preReadMessage({ ...silent, milestones: noNews, away: [], heroes: [], names })],
    [
      'pre-read-async',
      preReadMessage({
        ...one,
        milestones: noNews,
        isAsync,
        away: absences.slice(0, 1),
        heroes: busy.slice(0, 1),
        names,
      }),
    ],
    ['run-sheet-no-teams', runSheetMessage(sheet(empty))],
    ['run-sheet-smallest', runSheetMessage(sheet(one))],
    ['run-sheet-breakouts', runSheetMessage(sheet({ ...one, progress: { ...newMeeting(43), startedAt: at } }))],
    ['run-sheet-largest', runSheetMessage(sheet({ ...full, progress: presenting(full, 30) }, { names }))],
    ['run-sheet-done', runSheetMessage(sheet({ ...one, progress: { ...presenting(one, 1), endedAt: at } }))],
    ['plan-smallest', runSheetMessage(sheet(one, { detail: 'all', names: new Map([['UBEN', { name: 'Ben' }]]) }))],
    ['plan-largest', runSheetMessage(sheet(full, { detail: 'all', names }))],
    ['plan-async', runSheetMessage(sheet({ ...one, isAsync }, { detail: 'all' }))],
    ['plan-first-sprint', runSheetMessage(sheet({ ...one, meeting: null }, { detail: 'all' }))],
    ['team-smallest', teamDetailsMessage(details())],
    ['team-largest', teamDetailsMessage(hugeDetails)],
    ['team-silent', teamDetailsMessage(details({ goals: [] }))],
    ['team-closed', teamDetailsMessage(details({ closed: 'turn-came' }))],
    ['talk-list-no-goals', talkListMessage(empty)],
    ['talk-list-agreed', talkListMessage(one)],
    ['talk-list-largest', talkListMessage(full)],
    ['dependency-asked', dependencyMessage(asked)],
    ['dependency-answered', dependencyMessage(hugeQuestion)],
    ['dependency-closed', dependencyMessage({ ...asked, goal: { ...plainGoal, sprint: 44 } })],
    ['company-goals-smallest', companyGoalsMessage(empty.companyGoals, true)],
    ['company-goals-largest', companyGoalsMessage(full.companyGoals, true)],
  ])('draws %s as Slack takes it', async (name, message) => {
    expect(checkUpdate(message)).toEqual([]);
    expect(escaped(JSON.stringify(message.blocks)).length).toBeLessThan(13_000);
    expect(message.text.length).toBeLessThanOrEqual(4000);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  });
});

describe('views', () => {
  it.each([
    ['company-goals-modal-smallest', companyGoalsModal(empty.companyGoals)],
    ['company-goals-modal-largest', companyGoalsModal(full.companyGoals)],
    [
      'home-smallest',
      { type: 'home', blocks: questionsHome(dependenciesOf({ ...plainGoal, needs: ['t1'] }), byId([small, ...sixty])) },
    ],
    ['home-largest', { type: 'home', blocks: questionsHome(dependenciesOf(hugeGoal), byId([small, ...sixty])) }],
  ])('draws %s as Slack takes it', async (name, view) => {
    expect(checkView(view)).toEqual([]);
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
  });
});

it('shows every one of 60 teams in pre-read and run-sheet, however long their names', { tags: ['long'] }, () => {
  const drawn = [
    preReadMessage({ ...full, milestones: muchNews, away: absences, heroes: busy, names }),
    runSheetMessage(sheet({ ...full, progress: presenting(full, 30) }, { names })),
  ].map(({ blocks }) => JSON.stringify(blocks));
  for (const blocks of drawn) expect(sixty.filter((_, i) => !blocks.includes(`${i}&&`))).toEqual([]);
});
