import type { KnownBlock } from '@slack/types';
import { expect, it } from 'vitest';
import { healths, type Milestone } from '../../../src/domain/milestone.ts';
import { usualMilestoneSettings } from '../../../src/domain/milestone-settings.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { endMilestoneModal } from '../../../src/features/milestones/end-milestone-modal.ts';
import { followersModal } from '../../../src/features/milestones/followers-modal.ts';
import { metricModal } from '../../../src/features/milestones/metric-modal.ts';
import { draftOfMilestone, milestoneFormModal } from '../../../src/features/milestones/milestone-form-modal.ts';
import { milestoneHistoryModal } from '../../../src/features/milestones/milestone-history-modal.ts';
import { milestoneListMessage } from '../../../src/features/milestones/milestone-list-message.ts';
import {
  agreedMessage,
  agreementMessage,
  aheadMessage,
  metricMessage,
  ownerMessage,
  partMessage,
  updatesMessage,
} from '../../../src/features/milestones/milestone-messages.ts';
import { milestoneModal } from '../../../src/features/milestones/milestone-modal.ts';
import { agreementsHome, milestonesHome } from '../../../src/features/milestones/milestones-home.ts';
import { ownerLeftMessage } from '../../../src/features/milestones/owner-left-message.ts';
import { exportPageModal, importPageModal } from '../../../src/features/milestones/page-modal.ts';
import { resultsModal } from '../../../src/features/milestones/results-modal.ts';
import { roadmapMessage, unknownGroupMessage } from '../../../src/features/milestones/roadmap-message.ts';
import type { MilestoneScene } from '../../../src/features/milestones/seen-milestone.ts';
import { milestoneSettingsModal } from '../../../src/features/milestones/settings-modal.ts';
import { updateMilestoneModal } from '../../../src/features/milestones/update-milestone-modal.ts';
import { whichMilestoneMessage } from '../../../src/features/milestones/which-milestone-message.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { mrkdwn } from '../../../src/slack/mrkdwn.ts';
import { goal, growth, person, settings } from '../../domain/example-goals.ts';
import { agreedMilestone, at, milestone, milestoneForm, today } from '../../domain/example-milestones.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const sprints = [42, 43, 44, 45].map((number, i) => {
  const firstOn = day('2026-11-16').add({ weeks: 2 * i });
  return { number, name: null, firstOn, lastOn: firstOn.add({ days: 11 }) };
});
const offer = { sprints, running: 42, next: [43, 44, 45], today };
const people = Array.from({ length: 60 }, (_, i) => `U${String(i).padStart(10, '0')}`);
const many = Array.from({ length: 60 }, (_, i) => ({ ...growth, id: `t${i}`, name: `${i}${'&'.repeat(78)}` }));
const long = '漢'.repeat(3000);
const nasty = '*&<!here>_'.repeat(50);

const huge: Milestone = {
  ...agreedMilestone,
  ...{ title: nasty, goal: long, start: '&'.repeat(60), end: '&'.repeat(60), context: long, metrics: long, why: long },
  partners: people.map((person, i) => ({ person, function: (['product', 'design', 'other'] as const)[i % 3]! })),
  teams: many.map(({ id }) => id),
  links: Array(20).fill({ label: '&'.repeat(200), url: `https://x.example/${'a'.repeat(200)}` }),
  companyGoal: '&'.repeat(150),
  updates: healths.map((health) => ({ health, says: long, by: 'ben', at })),
  followers: { people: people.slice(0, 50), channel: 'CPLAN' },
};
const closed: Milestone = {
  ...huge,
  state: 'closed',
  results: long,
  endedAt: at,
  answer: { words: long, by: 'ben', at },
};
const hugeGoals = Array.from({ length: 100 }, (_, i) => ({
  ...goal,
  id: `g${i}`,
  title: nasty,
  sprint: 30 + (i % 16),
}));

const scene: MilestoneScene = {
  ...{
    milestone,
    goals: [],
    teams: new Map([['growth', growth]]),
    visitor: person('cy'),
    settings,
    offer,
    concerns: [],
  },
  sayers: usualMilestoneSettings.sayers,
};
const hugeScene: MilestoneScene = {
  ...{ ...scene, milestone: huge, goals: hugeGoals, teams: new Map(many.map((one) => [one.id, one])) },
  ...{ visitor: person('zoe'), concerns: ['no-owner', 'late', 'no-goal-next'] },
};
const deed = { by: 'ana', at, act: 'suggested', details: {} };
const edit = {
  ...{ by: 'ben', at, act: 'edited' },
  details: { title: ['a', 'b'], moves: [{ from: { start: nasty, end: nasty }, to: { start: null, end: null } }] },
};
const hugeEdit = {
  ...{ by: 'ben', at, act: 'edited' },
  details: Object.fromEntries(Object.keys(milestoneForm).map((field) => [field, [nasty, nasty]])),
};
const listed = { milestone: huge, concerns: hugeScene.concerns, goalsAhead: 21, next: 43 };
const blank = { milestone: null, edits: 0 };
const largestOffer = {
  teams: many,
  companyGoals: Array.from({ length: 7 }, (_, i) => `${i}${'&'.repeat(149)}`),
  isOvertaken: true,
};
const home = (blocks: KnownBlock[]) => ({ type: 'home', blocks });

it.each([
  ['card-smallest', milestoneModal(scene, [deed])],
  ['card-to-agree', milestoneModal({ ...scene, visitor: person('zoe') }, [deed])],
  ['card-largest', milestoneModal(hugeScene, Array(60).fill(edit))],
  ['card-closed-largest', milestoneModal({ ...hugeScene, milestone: closed }, Array(60).fill(edit))],
  ['form-smallest', milestoneFormModal({ teams: [], companyGoals: [] }, {}, blank)],
  ['form-largest', milestoneFormModal(largestOffer, draftOfMilestone(huge), { milestone: 'm1', edits: 9 })],
  ['update-smallest', updateMilestoneModal(milestone)],
  ['update-largest', updateMilestoneModal(huge)],
  ['end-smallest', endMilestoneModal({ ...milestone, metrics: null, why: null })],
  ['end-largest', endMilestoneModal(huge)],
  ['metric-largest', metricModal(closed)],
  ['followers-smallest', followersModal(milestone)],
  ['followers-largest', followersModal(huge)],
  ['settings', milestoneSettingsModal({ ...usualMilestoneSettings, sayers: { product: 'UPAT', engineering: null } })],
  ['export-smallest', exportPageModal('## A\n', true)],
  ['export-largest', exportPageModal('漢'.repeat(2999).concat('\n').repeat(20), true)],
  ['export-for-readers', exportPageModal('漢'.repeat(2999).concat('\n').repeat(20), false)],
  ['results-largest', resultsModal({ ...closed, state: 'given-up' })],
  ['end-suggested', endMilestoneModal(milestone)],
  ['history-largest', milestoneHistoryModal(huge, Array(60).fill(hugeEdit), 1)],
  ['import', importPageModal()],
  ['home-smallest', home(milestonesHome([], true))],
  [
    'home-largest',
    home([
      ...agreementsHome(Array(9).fill({ milestone: huge, sides: [] })),
      ...milestonesHome(Array(40).fill(listed), true),
    ]),
  ],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const shown = { scope: 'going-on', page: 1, others: 3, maySuggest: true } as const;
const group = { id: 'm1', title: nasty, goals: hugeGoals };
const bare = many.map(({ id, name }) => ({ id, title: name, goals: [] }));
const roadmap = {
  by: 'milestone',
  sprints: [43, 45],
  teamNames: new Map([['growth', nasty]]),
  mayMove: () => true,
  page: 0,
  only: null,
} as const;
const ahead = [43, 44, 45].map((sprint) => ({ sprint, goals: hugeGoals.slice(0, 9) }));

it.each([
  ['list-none', milestoneListMessage([], { ...shown, page: 0, others: 0 })],
  [
    'list-smallest',
    milestoneListMessage([{ milestone, concerns: [], goalsAhead: 0, next: 43 }], { ...shown, page: 0 }),
  ],
  ['list-largest', milestoneListMessage(Array(40).fill(listed), shown)],
  ['which-largest', whichMilestoneMessage(mrkdwn`Which one?`, Array(40).fill(huge), 'open-milestone', 'Open')],
  ['agreement-smallest', agreementMessage(milestone, [])],
  ['agreement-largest', agreementMessage({ ...huge, state: 'suggested' }, ['product', 'engineering'])],
  ['agreed', agreedMessage(milestone)],
  ['part', partMessage(milestone, 'pat') ?? { text: '', blocks: [] }],
  ['metric-smallest', metricMessage({ ...milestone, metrics: null, why: null }, 1)],
  ['metric-largest-message', metricMessage(closed, 26)],
  ['updates-smallest', updatesMessage([milestone])],
  ['updates-largest', updatesMessage(Array(40).fill(huge))],
  ['ahead-ended-largest', aheadMessage(closed, ahead)],
  ['ahead-given-up', aheadMessage({ ...milestone, state: 'given-up', results: 'Nobody asks' }, [])],
  ['owner', ownerMessage(milestone, 'ben') ?? { text: '', blocks: [] }],
  ['owner-left-largest', ownerLeftMessage(huge, 'ben')],
  ['ahead-smallest', aheadMessage(milestone, [{ sprint: 43, goals: [] }])],
  ['ahead-largest', aheadMessage(huge, ahead)],
  ['roadmap-smallest', roadmapMessage({ ...roadmap, groups: [] })],
  ['roadmap-teams', roadmapMessage({ ...roadmap, by: 'team', groups: bare })],
  ['roadmap-one', roadmapMessage({ ...roadmap, only: 'm1', groups: [{ ...group, goals: [] }] })],
  ['roadmap-unknown', unknownGroupMessage(nasty, nasty)],
  ['roadmap-largest', roadmapMessage({ ...roadmap, groups: Array(60).fill(group) })],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
