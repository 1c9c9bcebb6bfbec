import { expect, it } from 'vitest';
import type { HandOverNote, OpenItem } from '../../../src/domain/hand-over-note.ts';
import type { Rota, Turn } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { followUpsHome, unwrittenHome } from '../../../src/features/hand-overs/hand-over-home.ts';
import { handedNoteMessage, noteAskedMessage } from '../../../src/features/hand-overs/note-message.ts';
import { noteModal } from '../../../src/features/hand-overs/note-modal.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const rota = (name: string): Rota => ({
  ...{ id: 'r'.repeat(36), name, team: null, channel: 'C', timeZone: 'UTC', versions: [], gaps: [], endedAt: null },
});
const [small, large] = [rota('Support'), rota('🛟 *~Care~* <!here> & "_x_" :tada: '.padEnd(300, '&'))];
const turn: Turn = {
  ...{ person: 'UANA', from: instant('2026-12-07T09:00Z'), until: instant('2026-12-14T09:00Z') },
  firstOn: Temporal.PlainDate.from('2026-12-07'),
};
const note: HandOverNote = {
  ...{ rota: 'r', turnFrom: turn.from, person: 'UANA', heaviness: 'quiet', watch: null, writtenAt: turn.until },
};
const longNote: HandOverNote = { ...note, heaviness: 'very-heavy', watch: '*_Nasty_* <!channel> &\n'.repeat(130) };
const item = (i: number, words: string): OpenItem => ({
  ...{ id: `i${i}`, words, opened: { turnFrom: turn.from, by: 'UANA' }, settled: null },
});
const few = [item(1, 'Refund for ACME')];
const many = Array.from({ length: 40 }, (_, i) => item(i, `${i} *_Nasty_* <!channel> :tada: `.padEnd(300, '&')));

const asked = { turn, isOver: false, next: 'UBEN', note: null, open: [] };

it.each([
  ['note-asked-smallest', noteAskedMessage({ rota: small, ...asked, next: null })],
  ['note-asked-usual', noteAskedMessage({ rota: small, ...asked, open: few })],
  ['note-asked-largest', noteAskedMessage({ rota: large, ...asked, isOver: true, open: many })],
  ['note-written-smallest', noteAskedMessage({ rota: small, ...asked, note })],
  ['note-written-largest', noteAskedMessage({ rota: large, ...asked, note: longNote, open: many })],
  ['note-handed-smallest', handedNoteMessage({ rota: small, from: 'UANA', notes: [note], open: [] })],
  ['note-handed-unwritten', handedNoteMessage({ rota: small, from: 'UANA', notes: [], open: few })],
  ['note-handed-largest', handedNoteMessage({ rota: large, from: 'UANA', notes: [longNote, longNote], open: many })],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  expect(message.text.length).toBeLessThan(4000);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const form = { rota: small, turn, days: 'Mon 7 – Fri 11 Dec', next: null, note: null, own: [], carried: [] };
const own = many.slice(0, 9);

it.each([
  ['note-modal-smallest', noteModal(form)],
  ['note-modal-usual', noteModal({ ...form, next: 'UBEN', note, own: few, carried: many.slice(0, 10) })],
  ['note-modal-largest', noteModal({ ...form, rota: large, next: 'UBEN', note: longNote, own, carried: many })],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const today = Temporal.PlainDate.from('2026-12-14');
const days = [0, 1, 2].map((after) => ({ person: 'UANA', on: today.add({ days: after }), isHalf: true }));

it.each([
  ['home-smallest', [], [{ rota: small, turn, kept: [], today }]],
  ['home-largest', Array(9).fill({ ...asked, rota: large }), Array(9).fill({ rota: large, turn, kept: days, today })],
])('draws %s as Slack takes it', async (name, unwritten, ended) => {
  const view = { type: 'home' as const, blocks: [...unwrittenHome(unwritten), ...followUpsHome(ended)] };
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
