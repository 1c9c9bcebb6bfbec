import type { KnownBlock } from '@slack/types';
import { expect, it } from 'vitest';
import type { Goal, Objection } from '../../../src/domain/goal.ts';
import { qualities } from '../../../src/domain/goal.ts';
import { noSequel } from '../../../src/domain/sequel.ts';
import { sprintsFrom } from '../../../src/domain/sprint-calendar.ts';
import type { Team } from '../../../src/domain/team.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { answerObjectionModal } from '../../../src/features/goals/answer-objection-modal.ts';
import { chooseOwnerModal } from '../../../src/features/goals/choose-owner-modal.ts';
import { dropGoalModal } from '../../../src/features/goals/drop-goal-modal.ts';
import { editGoalModal } from '../../../src/features/goals/edit-goal-modal.ts';
import { finaliseGoalsModal } from '../../../src/features/goals/finalise-goals-modal.ts';
import type { CardEnding } from '../../../src/features/goals/goal-act-blocks.ts';
import { draftOf } from '../../../src/features/goals/goal-form-modal.ts';
import { listed } from '../../../src/features/goals/goal-groups.ts';
import type { Deed } from '../../../src/features/goals/goal-history.ts';
import { goalHistoryModal } from '../../../src/features/goals/goal-history-modal.ts';
import { goalListMessage } from '../../../src/features/goals/goal-list-message.ts';
import { goalMessage } from '../../../src/features/goals/goal-message.ts';
import { goalModal } from '../../../src/features/goals/goal-modal.ts';
import { goalNeedsHome, goalsHome, nextGoalsHome } from '../../../src/features/goals/goals-home.ts';
import { leftoverGoalsModal } from '../../../src/features/goals/leftover-goals-modal.ts';
import { moveGoalModal } from '../../../src/features/goals/move-goal-modal.ts';
import { noTeamMessage } from '../../../src/features/goals/no-team-message.ts';
import { objectToGoalModal } from '../../../src/features/goals/object-to-goal-modal.ts';
import { objectionMessage } from '../../../src/features/goals/objection-message.ts';
import { ownerLeftMessage, ownersFoundMessage } from '../../../src/features/goals/owner-left-message.ts';
import { proposalsMessage } from '../../../src/features/goals/proposals-message.ts';
import { proposeGoalModal } from '../../../src/features/goals/propose-goal-modal.ts';
import { unfinalisedMessage } from '../../../src/features/goals/unfinalised-message.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { alikeBlocks } from '../../../src/shared/goals/alike-words.ts';
import { escaped, mrkdwn } from '../../../src/slack/mrkdwn.ts';
import { aGoal } from '../../support/a-goal.ts';

const at = Temporal.Instant.from('2026-12-08T12:00:00Z');
const today = Temporal.PlainDate.from('2026-12-08');
const firstOn = Temporal.PlainDate.from('2026-12-14');
const plan = { weeks: 2, startsOn: 1 as const, workingDays: [1, 2, 3, 4, 5] as const };
const first = { number: 43, name: null, firstOn, lastOn: firstOn.add({ days: 11 }) };
const sprints = sprintsFrom({ ...plan, pins: [{ ...first, name: '&'.repeat(80) }] }, 43, 4);

const members = [{ person: 'UANA', role: 'lead' as const, share: 100 }];
const small: Team = {
  ...{ id: 'small', name: 'Growth', channel: 'CGROWTH', timeZone: 'Europe/London', members },
  ...{ workingDays: null, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
};
const many = Array.from(
  { length: 101 },
  (_, i): Team => ({ ...small, id: `team-${i}`, name: `${i}${'&'.repeat(79)}` }),
);
const large = many[0]!;
const teams = new Map([small, ...many].map((team) => [team.id, team]));

const plainGoal = aGoal({ team: 'small', owner: 'UANA', proposer: 'UANA', proposedAt: at });
const importedGoal: Goal = {
  ...{ ...plainGoal, id: 'goal-3', kind: null, owner: null, state: 'committed' },
  committedAs: { title: plainGoal.title, kind: null, how: 'finalised', by: null, at },
  imported: {
    ...{ by: 'old-threads', owner: '*Ana* / <@UBEN>', kind: 'stretch', outcome: 'rolled_over' },
    notes: ['Its dates are those of the sprint before.'],
  },
};
const people = Array.from({ length: 100 }, (_, i) => `U${String(i).padStart(10, '0')}`);
const objections = Array.from(
  { length: 12 },
  (_, i): Objection => ({
    ...{ id: `objection-${i}`, quality: 'challenging', by: people[i]!, reason: '漢'.repeat(3000), at },
    answer: i < 5 ? { text: '字'.repeat(3000), by: 'UANA', at } : null,
  }),
);
const hugeGoal: Goal = {
  ...{
    ...plainGoal,
    id: 'goal-2',
    team: large.id,
    title: '&'.repeat(500),
    measure: '漢'.repeat(3000),
    why: '&'.repeat(3000),
  },
  ...{
    kind: 'moonshot',
    helpers: people,
    needs: many.map(({ id }) => id).slice(1),
    qualities,
    objections,
    proposer: 'UBEN',
  },
  marks: people.map((by, i) => ({ sprint: 43, question: 'right', by, says: i % 2 ? 'no' : 'yes', at })),
  answers: [{ sprint: 43, team: 'team-1', says: 'not-now', by: 'UANA', at }],
  ...{ state: 'dropped', dropReason: '字'.repeat(3000) },
  committedAs: { title: '漢'.repeat(500), kind: 'roofshot', how: 'not-finalised', by: null, at },
};
const openGoal: Goal = { ...hugeGoal, state: 'committed', dropReason: null };
const goals = (count: number, goal: Goal) => Array.from({ length: count }, (_, i) => ({ ...goal, id: `goal-${i}` }));

const deed: Deed = { by: 'UANA', at, act: 'proposed', details: {} };
const edit: Deed = {
  ...{ by: 'UBEN', at, act: 'edited' },
  details: Object.fromEntries(
    (['title', 'measure', 'why'] as const).map((field) => [field, ['漢'.repeat(3000), '字'.repeat(3000)]]),
  ),
};

const offer = {
  teams: [small],
  otherTeams: [small],
  sprints: sprints.slice(1),
  running: null,
  today,
  absence: null,
  milestones: [],
  alike: [],
};
const alike = {
  goal: { id: 'g', title: '&'.repeat(500), team: 't', sprint: 99_999, outcome: null },
  words: '&'.repeat(3000),
};
const largestOffer = {
  ...{ teams: many, otherTeams: many, sprints, running: 43, today },
  absence: mrkdwn`:palm_tree: ${'away '.repeat(100)}`,
  milestones: many.map(({ id, name }) => ({ id, title: name })),
  alike: alikeBlocks(alike, '&'.repeat(80)),
};
const memory = { team: 'small', isHinted: false, asked: null };
const remarked = { team: null, isHinted: true, asked: { about: 'team-0/43', question: 'Really?' } };
const hugeDraft = {
  ...draftOf({ ...hugeGoal, title: `Improve ${'&'.repeat(490)}` }),
  goalTeam: 'team-0',
  goalSprint: '43',
};
const may = {
  'edit-goal': true,
  'drop-goal': true,
  'step-on-toes': true,
  'object-to-goal': true,
  'answer-objection': true,
};
const mayNot = {
  'edit-goal': false,
  'drop-goal': false,
  'step-on-toes': false,
  'object-to-goal': false,
  'answer-objection': false,
};
const unended = (goal: Goal) => ({
  ...{ ending: { goal, sequel: noSequel, tidyUps: [] }, sprints: 1, mayAnswer: false, mayCorrect: false },
});
const endedGoal: Goal = {
  ...openGoal,
  outcome: { is: 'scraped', voted: 'nailed', how: 'corrected', by: 'UANA', reason: '字'.repeat(3000), at },
};
const said = { text: '漢'.repeat(3000), by: 'UANA', at };
const endedCard: CardEnding = {
  ...{ sprints: 5, mayAnswer: true, mayCorrect: true },
  ending: {
    goal: endedGoal,
    sequel: { left: said, lesson: said, choice: { fate: 'keep', by: 'UANA', at, reshapedAs: null } },
    tidyUps: [
      { goal: 'g', sprint: 44, owner: 'UANA', left: said.text, round: 1, state: 'kept', settled: { by: 'UANA', at } },
    ],
  },
};
const editing = { otherTeams: [], absence: null, milestones: [], mayTick: false, meanwhile: null, remarks: [] };
const meanwhile = { by: 'UBEN', fields: ['title', 'measure', 'why', 'kind', 'owner', 'helpers', 'needs'] as const };
const editMemory = { goal: 'goal-1', edits: 0, isHinted: false };
const candidates = { team: small, sprint: first, goals: [plainGoal], owners: new Map(), limit: 2, today };
const owners = new Map([['UANA', { name: '&'.repeat(80) }]]);
const chosen = { team: 'small', sprint: 43, commit: people.slice(0, 60), isConfirmed: true };

it.each([
  ['propose-smallest', proposeGoalModal(offer, {}, memory)],
  ['propose-largest', proposeGoalModal(largestOffer, hugeDraft, remarked)],
  ['edit-smallest', editGoalModal(editing, draftOf(plainGoal), editMemory)],
  [
    'edit-largest',
    editGoalModal(
      {
        ...largestOffer,
        otherTeams: many.slice(0, 9),
        mayTick: true,
        remarks: alikeBlocks(alike, null),
        meanwhile: { ...meanwhile, fields: [...meanwhile.fields] },
      },
      draftOf(hugeGoal),
      editMemory,
    ),
  ],
  [
    'card-smallest',
    goalModal({
      goal: plainGoal,
      sprint: first,
      team: small,
      teams,
      history: [deed],
      may: mayNot,
      ending: unended(plainGoal),
      today,
    }),
  ],
  [
    'card-largest',
    goalModal({
      alike: alikeBlocks(alike, null),
      goal: openGoal,
      sprint: sprints[0]!,
      team: large,
      teams,
      history: Array(60).fill(edit),
      may,
      ending: unended(openGoal),
      today,
    }),
  ],
  [
    'card-imported',
    goalModal({
      goal: importedGoal,
      sprint: first,
      team: small,
      teams,
      history: [deed],
      may,
      ending: unended(importedGoal),
      today,
    }),
  ],
  [
    'card-ended',
    goalModal({
      goal: endedGoal,
      sprint: sprints[0]!,
      team: large,
      teams,
      history: [edit],
      may,
      ending: endedCard,
      today,
    }),
  ],
  ['edit-imported', editGoalModal(editing, draftOf(importedGoal), editMemory)],
  ['history-smallest', goalHistoryModal(plainGoal, [deed], 0)],
  ['history-largest', goalHistoryModal(hugeGoal, Array(200).fill(edit), 3)],
  ['object', objectToGoalModal(hugeGoal)],
  ['answer', answerObjectionModal(hugeGoal, objections[0]!)],
  ['drop', dropGoalModal(hugeGoal)],
  ['choose-owner', chooseOwnerModal(hugeGoal)],
  ['move', moveGoalModal(hugeGoal, sprints, today, { sprint: 44, question: 'Really?' })],
  ['finalise-smallest', finaliseGoalsModal(candidates, [], null)],
  [
    'finalise-largest',
    finaliseGoalsModal({ ...candidates, goals: goals(60, hugeGoal), owners }, ['goal-0'], 'Really?'),
  ],
  ['leftovers-smallest', leftoverGoalsModal([plainGoal], [first], today, { ...chosen, commit: [] })],
  ['leftovers-largest', leftoverGoalsModal(goals(12, hugeGoal), sprints, today, chosen)],
  ['home-goals-largest', home(goalsHome(listed(many.slice(0, 30), [sprints[0]!], goals(30, hugeGoal))))],
  ['home-smallest', home(nextGoalsHome(listed([small], [first], []), today, true))],
  [
    'home-largest',
    home(
      goalNeedsHome({
        toAnswer: objections.map((objection) => ({ goal: hugeGoal, objection })),
        toFinalise: many.map((team) => ({ team, sprint: sprints[0]!, count: 21 })),
      }),
    ),
  ],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it.each([
  ['proposals-smallest', proposalsMessage({ team: small, sprint: first, goals: [], today })],
  ['proposals-largest', proposalsMessage({ team: large, sprint: sprints[0]!, goals: goals(40, hugeGoal), today })],
  [
    'five-titles',
    proposalsMessage({ team: small, sprint: first, goals: goals(5, { ...plainGoal, title: '&'.repeat(500) }), today }),
  ],
  ['goal-smallest', goalMessage(plainGoal, 43, teams)],
  ['goal-largest', goalMessage(hugeGoal, 43, teams)],
  ['goal-imported', goalMessage(importedGoal, 43, teams)],
  ['goal-moved', goalMessage(hugeGoal, 42, teams)],
  ['objection-smallest', objectionMessage({ ...plainGoal, objections }, { ...objections[6]!, reason: 'Which?' })],
  ['objection-largest', objectionMessage(hugeGoal, { ...objections[0]!, reason: '&'.repeat(3000) })],
  ['list-smallest', goalListMessage(listed([small], [first], [plainGoal]), 'mine', 0, today)],
  [
    'list-imported',
    goalListMessage(
      listed(
        [small],
        [first],
        [importedGoal, { ...importedGoal, imported: { ...importedGoal.imported!, owner: null } }],
      ),
      ...(['mine', 0, today] as const),
    ),
  ],
  ['list-largest', goalListMessage(listed(many, [sprints[0]!], allTeamsGoals()), 'all', 1, today)],
  ['no-team-smallest', noTeamMessage('UANA', [], [])],
  [
    'no-team-largest',
    noTeamMessage(
      'UZOE',
      many,
      people.map((id) => ({ id })),
    ),
  ],
  ['owner-left-smallest', ownerLeftMessage(small, 'UBEN', [plainGoal])],
  ['owner-left-largest', ownerLeftMessage(large, 'UBEN', goals(60, openGoal))],
  ['owner-left-found', ownersFoundMessage(large, 'UBEN')],
  ['unfinalised-smallest', unfinalisedMessage(small, first, 0)],
  ['unfinalised-largest', unfinalisedMessage(large, sprints[0]!, 21)],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  expect(escaped(JSON.stringify(message.blocks)).length).toBeLessThan(13_000);
  expect(message.text.length).toBeLessThanOrEqual(4000);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

function home(blocks: KnownBlock[]) {
  expect(blocks.length).toBeLessThanOrEqual(100);
  return { type: 'home', blocks };
}

function allTeamsGoals(): Goal[] {
  return many.map(({ id }, i) => ({ ...openGoal, id: `goal-${i}`, team: id }));
}

it('asks about as many leftovers as a modal holds', () => {
  expect(checkView(leftoverGoalsModal(goals(200, hugeGoal), sprints, today, chosen))).toEqual([]);
});
