import { expect, it } from 'vitest';
import type { HeroSign, SignKind, SignState } from '../../../src/domain/hero-sign.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { signInStepMessage, signTroubleMessage } from '../../../src/features/channel-signs/sign-trouble-message.ts';
import { signsHome } from '../../../src/features/channel-signs/signs-home.ts';
import { rotaSettingsModal } from '../../../src/features/rota-settings/rota-settings-modal.ts';
import { settingsSavedModal } from '../../../src/features/rota-settings/settings-saved-modal.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { signTroubles } from '../../../src/shared/hero/sign-words.ts';
import { type Message, option } from '../../../src/slack/blocks.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const at = Temporal.Instant.from('2026-12-07T09:00Z');
const sign = (kind: SignKind, state: SignState): HeroSign => ({
  ...{ rota: 'r'.repeat(36), kind, isWanted: true, chosenBy: 'UANA', shows: null, mine: null, trying: null },
  ...{ found: `<!channel> & "_x_" ${'&amp;'.repeat(240)}`, state, word: 'a_word_of_slack', since: at, tries: 1 },
  tryAt: Temporal.Instant.from('2026-12-07T10:00Z'),
});
const large = { ...growthRota, name: '🛟 *~Care~* <!here> & "_x_" :tada: '.padEnd(80, '&') };
const seen = (kind: SignKind, state: SignState) => ({ sign: sign(kind, state), rota: large });
const states = Object.keys(signTroubles) as (keyof typeof signTroubles)[];
const kindOf = (state: SignState): SignKind => (/pin|restricted/.test(state) ? 'pin' : 'topic');

it.each<[string, Message]>([
  ['in-step', signInStepMessage(seen('topic', 'in-step'))],
  ...states.map((state) => [state, signTroubleMessage(seen(kindOf(state), state))] as [string, Message]),
])('draws the message %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const settings = {
  ...{ rotas: [option('r', 'Support')], of: 'r', hours: { from: null, until: null }, groups: [], missing: [] },
};
const missing = { pin: ['pins:write'], topic: ['channels:read', 'channels:write.topic'] };

it.each([
  ['settings-pin', rotaSettingsModal({ ...settings, signs: { chosen: seen('pin', 'theirs'), missing } })],
  ['settings-topic', rotaSettingsModal({ ...settings, signs: { chosen: seen('topic', 'changed-by-hand'), missing } })],
  ['saved', settingsSavedModal(large, null, seen('pin', 'waiting'), [])],
  ['home-smallest', { type: 'home', blocks: signsHome([seen('pin', 'nothing')]) }],
  ['home-largest', { type: 'home', blocks: signsHome(states.map((state) => seen(kindOf(state), state))) }],
])('draws the view %s as Slack takes it', async (name, view) => {
  expect(checkView(view as never)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
