import { expect, it } from 'vitest';
import { momentNames } from '../../src/domain/planning-moments.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { Sprint } from '../../src/domain/sprint.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { Draft, Step } from '../../src/features/set-up/draft.ts';
import { presentAnswers } from '../../src/features/set-up/first-answers.ts';
import { holidaysModal } from '../../src/features/set-up/holidays-modal.ts';
import { type Delivery, ledgerModal } from '../../src/features/set-up/ledger-modal.ts';
import { lostChannelMessage } from '../../src/features/set-up/lost-channel-message.ts';
import { optionalScopes } from '../../src/features/set-up/optional-scopes.ts';
import { editedModal, setUpDoneModal } from '../../src/features/set-up/set-up-done-modal.ts';
import { notSetUpHome, setUpHome } from '../../src/features/set-up/set-up-home.ts';
import { setUpModal } from '../../src/features/set-up/set-up-modal.ts';
import { settingsHome } from '../../src/features/set-up/settings-home.ts';
import { settingsMessage } from '../../src/features/set-up/settings-message.ts';
import type { SettingsFacts } from '../../src/features/set-up/settings-words.ts';
import type { Unsaid } from '../../src/features/set-up/unsaid-words.ts';
import { checkMessage, checkView } from '../../src/local/checks/index.ts';
import { option } from '../../src/slack/blocks.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = Temporal.Instant.from('2026-12-02T09:00:00Z');
const today = day('2026-12-02');
const longName = '🚀 *~1.39.0~* <!here> & "'.padEnd(100, 'ß');
const people = Array.from({ length: 20 }, (_, index) => `U${String(index).padStart(10, '0')}`);

const settings: Settings = {
  timeZone: 'America/Argentina/ComodRivadavia',
  workingDays: [1, 2, 3, 4, 5, 7],
  sprintWeeks: 6,
  sprintStartsOn: 3,
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  isAsync: true,
  meetingLink: `https://meet.example/?${'a=1&b="|'.repeat(100)}`.slice(0, 500),
  planningChannel: 'CPLANNING01',
  goalLimit: 5,
  guestsMayJoin: true,
  admins: people,
  setUpAt: at,
};
const sprint: Sprint = { number: 99999, name: longName, firstOn: day('2026-11-30'), lastOn: day('2027-01-10') };
const place = 'Bosnia and Herzegovina, Federation of Bosnia and Herzegovina, Western Herzegovina';
const moments = Object.fromEntries(
  momentNames.map((name) => [name, { days: -2, time: Temporal.PlainTime.from('09:30') }]),
);
const largest: SettingsFacts = { settings, place, holidays: 26, sprint, isRunning: true, moments, today };
const smallest: SettingsFacts = {
  settings: {
    ...{ timeZone: 'UTC', workingDays: [1], sprintWeeks: 1, sprintStartsOn: 1, isAsync: false, goalLimit: 1 },
    ...{ meeting: { weekday: 1, time: Temporal.PlainTime.from('09:00') }, meetingLink: null, planningChannel: null },
    ...{ guestsMayJoin: false, admins: ['UANA'], setUpAt: at },
  },
  ...{ place: null, holidays: 0, isRunning: false, moments: {}, today },
  sprint: { number: 1, name: null, firstOn: day('2026-12-07'), lastOn: day('2026-12-11') },
};

const typed = {
  ...presentAnswers(settings, { country: 'BA', region: 'BIH-W' }),
  ...{ sprintNumber: '99999', sprintName: '"'.repeat(3000), firstOn: '2026-11-30', lastOn: '2027-01-10' },
  meetingLink: `https://${'"'.repeat(3000)}`,
};
const draft = (at: number, steps: Step[] = ['workdays', 'sprints', 'planning']): Draft => ({
  ...{ steps, at, isFirst: steps.length > 1 },
  typed,
});
const holidays = Array.from({ length: 60 }, (_, index) => ({ on: today.add({ days: index }), name: longName }));
const moves = Array.from({ length: 12 }, (_, index) => ({ number: index, was: sprint, is: sprint }));
const unsaid: Unsaid[] = ['not_in_channel', 'HTTP 503', 'is_archived', 'ratelimited', 'user_not_found', 'other'].map(
  (trouble, index) => ({
    channel: index % 2 ? `CLOST${index}` : `UGONE${index}`,
    trouble,
    dueAt: at,
    count: index + 1,
  }),
);

const delivery: Delivery = {
  ...{ id: 'proposals-open/growth/sprint-42', kind: 'sprint-start-in-thread', channel: 'CPLANNING01', dueAt: at },
  ...{ saidAt: at, state: 'said', dropReason: null, isLate: false, isRepeat: false, trouble: null },
};
const said = { ...delivery, isLate: true, isRepeat: true, saidAt: at.add({ hours: 999 }) };
const everyScope = Object.keys(optionalScopes);
const failed = { ...delivery, state: 'failed' as const, trouble: 'is_archived' };
const deliveries: Delivery[] = [
  ...Array.from({ length: 40 }, () => said),
  { ...delivery, state: 'dropped', dropReason: 'expired' },
  { ...delivery, state: 'saying', saidAt: null, trouble: 'messages_tab_disabled', channel: 'U1' },
  ...Array.from({ length: 20 }, () => failed),
];

it.each([
  ['step-1', setUpModal(draft(0), option('BA-BIH-W', place))],
  ['step-2', setUpModal(draft(1), null)],
  ['step-3', setUpModal(draft(2), null)],
  ['step-workdays-alone', setUpModal(draft(0, ['workdays']), null)],
  ['step-sprints-alone', setUpModal(draft(0, ['sprints']), null)],
  ['set-up-done-smallest', setUpDoneModal(smallest, true)],
  ['set-up-done-largest', setUpDoneModal(largest, true)],
  ['set-up-done-before', setUpDoneModal(smallest, false)],
  ['edited-smallest', editedModal(smallest, ['planning'], [])],
  ['edited-largest', editedModal(largest, ['workdays', 'sprints', 'planning'], moves)],
  ['holidays-smallest', holidaysModal([], today, null)],
  ['holidays-largest', holidaysModal(holidays, today, place)],
  ['ledger-smallest', ledgerModal([])],
  ['ledger-largest', ledgerModal(deliveries, ":repeat: I'm trying again.")],
  ['home-settings-smallest', { type: 'home', blocks: settingsHome({ facts: smallest, deliveries: [], off: [] }) }],
  [
    'home-settings-largest',
    { type: 'home', blocks: settingsHome({ facts: largest, deliveries: deliveries.slice(0, 5), off: everyScope }) },
  ],
  ['home-before-set-up', { type: 'home', blocks: notSetUpHome('open-set-up') }],
  ['home-largest', { type: 'home', blocks: setUpHome(false, unsaid) }],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`set-up/views/${name}.json`);
});

it.each([
  ['settings-smallest', settingsMessage(smallest, false, { unsaid, groups: [], signs: [] })],
  ['settings-largest', settingsMessage(largest, true, { unsaid, groups: [], signs: [] })],
  ['lost-channel', lostChannelMessage(unsaid[1])!],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`set-up/views/${name}.json`);
});

it('shows an admin with nothing missing nothing, and says nothing that has been said meanwhile', () => {
  expect(setUpHome(true, [])).toEqual([]);
  expect(lostChannelMessage(undefined)).toBeNull();
});
