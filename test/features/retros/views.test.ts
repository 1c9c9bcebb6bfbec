import { expect, it } from 'vitest';
import { noteKinds, type Retro } from '../../../src/domain/retro.ts';
import type { RetroAction } from '../../../src/domain/retro-action.ts';
import { actionMessage } from '../../../src/features/retros/action-message.ts';
import { actionsHome } from '../../../src/features/retros/actions-home.ts';
import { allNotesModal } from '../../../src/features/retros/all-notes-modal.ts';
import { retroMessage } from '../../../src/features/retros/retro-message.ts';
import { retroModal } from '../../../src/features/retros/retro-modal.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { instant, teams } from '../../support/companies/week-company.ts';

const at = instant('2026-12-10T10:00Z');
const [team] = teams as [(typeof teams)[0]];
const revealed = { by: 'UANA', isForLead: true, at };
const plain: Retro = { team: 'growth', sprint: 42, isAnonymous: false, notes: [], revealed: null };
const note = { id: 'n1', about: 'went-well', words: 'Deploys are *quick*', by: 'UBEN' } as const;
const written: Retro = { ...plain, notes: [note, { ...note, id: 'n2', about: 'to-change' }] };
const huge: Retro = {
  ...plain,
  revealed,
  notes: Array.from({ length: 240 }, (_, i) => {
    return { id: `n${i}`, about: noteKinds[i % 2]!, words: '&'.repeat(500), by: `U${String(i).padStart(10, '0')}` };
  }),
};
const action: RetroAction = {
  ...{ id: 'a1', team: 'growth', sprint: 41, words: 'Mute *flaky* alerts', owner: 'UCAT', state: 'open' },
  ...{ agreedBy: 'UBEN', agreedAt: at, settled: null },
};
const many = Array.from({ length: 40 }, (_, i) => ({ ...action, id: `a${i}`, words: '"'.repeat(500) }));
const seen = { team, leftOpen: [], agreed: [] };

it.each([
  ['retro-empty', retroMessage({ ...seen, retro: plain })],
  ['retro-open', retroMessage({ ...seen, retro: { ...written, isAnonymous: true }, leftOpen: [action] })],
  ['retro-revealed', retroMessage({ ...seen, retro: { ...written, revealed }, agreed: [{ ...action, sprint: 42 }] })],
  ['retro-largest', retroMessage({ ...seen, retro: huge, leftOpen: many, agreed: many })],
  ['action', actionMessage(action)],
  ['action-largest', actionMessage({ ...many[0]!, state: 'dropped', settled: { by: 'UCAT', at } })],
])('%s is a message that Slack takes', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const visitor = { id: 'UBEN', name: 'Ben', timeZone: 'UTC', standing: 'full', isWorkspaceAdmin: false } as const;
const form = { team, visitor, leftOpen: [], settlesNames: false };

it.each([
  ['write-first', retroModal({ ...form, retro: plain, settlesNames: true })],
  ['write-again', retroModal({ ...form, retro: written, leftOpen: [action] })],
  ['write-largest', retroModal({ ...form, retro: { ...huge, revealed: null, isAnonymous: true }, leftOpen: many })],
  ['write-revealed', retroModal({ ...form, retro: huge })],
  ['all-notes-largest', allNotesModal(huge)],
])('%s is a modal that Slack takes', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it.each([
  ['home-one', actionsHome([action])],
  ['home-many', actionsHome(many)],
])('%s stands in App Home', async (name, blocks) => {
  expect(checkView({ type: 'home', blocks })).toEqual([]);
  await expect(`${JSON.stringify(blocks, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
