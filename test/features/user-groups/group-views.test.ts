import { expect, it } from 'vitest';
import type { GroupState, HeroGroup } from '../../../src/domain/hero-group.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { rotaSettingsModal, type SettingsSeen } from '../../../src/features/rota-settings/rota-settings-modal.ts';
import { settingsSavedModal } from '../../../src/features/rota-settings/settings-saved-modal.ts';
import { groupLeftMessage } from '../../../src/features/user-groups/group-left-message.ts';
import { groupInStepMessage, groupTroubleMessage } from '../../../src/features/user-groups/group-trouble-message.ts';
import { groupsHome } from '../../../src/features/user-groups/groups-home.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { groupTroubles } from '../../../src/shared/hero/group-words.ts';
import { type Message, option } from '../../../src/slack/blocks.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const group = (state: GroupState, more: Partial<HeroGroup> = {}): HeroGroup => ({
  ...{ id: 'S1', rota: 'r', part: 'hero', handle: 'support-hero', chosenBy: 'UANA', person: 'UANA', mine: null },
  ...{ trying: null, found: null, state, word: null, since: instant('2026-12-07T09:00Z'), tryAt: null, tries: 0 },
  ...more,
});

const longName = '🛟 *~Care~* <!here> & "_x_" :tada: '.padEnd(80, '&');
const crowd = Array.from({ length: 40 }, (_, n) => `U${n}`);
const large = (state: GroupState): HeroGroup =>
  group(state, {
    ...{
      handle: '<!here>&*x*'.padEnd(21, '&'),
      word: 'a_word_of_slack',
      found: crowd,
      tryAt: instant('2026-12-07T10:00Z'),
    },
  });
const states = Object.keys(groupTroubles) as (keyof typeof groupTroubles)[];

it.each<[string, Message]>([
  ['in-step', groupInStepMessage({ group: group('in-step'), rota: 'Support' })],
  ['left', groupLeftMessage({ rota: longName, handle: 'h'.repeat(21), person: null })],
  ...states.map((state) => [state, groupTroubleMessage({ group: large(state), rota: longName })] as [string, Message]),
])('draws the message %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const seen: SettingsSeen = {
  ...{ rotas: [option('r', 'Support')], of: 'r', hours: { from: null, until: null }, groups: [], missing: [] },
  signs: { chosen: null, missing: { pin: [], topic: [] } },
};
const everyState = states.map((state) => ({ group: large(state), rota: longName }));

it.each([
  ['settings-smallest', rotaSettingsModal(seen)],
  ['settings-off', rotaSettingsModal({ ...seen, missing: ['usergroups:read', 'usergroups:write'] })],
  [
    'settings-largest',
    rotaSettingsModal({
      rotas: Array.from({ length: 100 }, (_, n) => option(n === 0 ? 'r' : `r${n}`, longName)),
      ...{ of: 'r', hours: { from: '09:00', until: '17:00' }, missing: [], signs: seen.signs },
      groups: [everyState[0]!, { group: { ...large('changed-by-hand'), part: 'next' }, rota: longName }],
    }),
  ],
  ['saved-smallest', settingsSavedModal(growthRota, null, null, [])],
  [
    'saved-largest',
    settingsSavedModal(
      { ...growthRota, name: longName },
      { from: Temporal.PlainTime.from('09:00'), until: Temporal.PlainTime.from('17:00') },
      null,
      [group('in-step'), large('changed-by-hand')],
    ),
  ],
  ['home-smallest', { type: 'home', blocks: groupsHome([{ group: group('in-step'), rota: 'Support' }]) }],
  ['home-largest', { type: 'home', blocks: groupsHome(everyState) }],
])('draws the view %s as Slack takes it', async (name, view) => {
  expect(checkView(view as never)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
