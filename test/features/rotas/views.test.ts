import { expect, it } from 'vitest';
import type { Agreed } from '../../../src/domain/duty-days.ts';
import type { Rota, RotaPerson } from '../../../src/domain/rota.ts';
import type { Team } from '../../../src/domain/team.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { turnMoves } from '../../../src/domain/turn-moves.ts';
import { atOnce, type EndPreview, endRotaModal, endSavedModal } from '../../../src/features/rotas/end-rota-modal.ts';
import { placeModal } from '../../../src/features/rotas/place-modal.ts';
import { company, mostPeople, type RotaDraft } from '../../../src/features/rotas/rota-draft.ts';
import { rotaEndedMessage, turnsGoneMessage } from '../../../src/features/rotas/rota-ended-message.ts';
import { rotaModal } from '../../../src/features/rotas/rota-modal.ts';
import { rotaOrderModal } from '../../../src/features/rotas/rota-order-modal.ts';
import { previewOf } from '../../../src/features/rotas/rota-preview.ts';
import { rotaSavedModal, turnsMovedMessage } from '../../../src/features/rotas/rota-saved-view.ts';
import type { RotaScene } from '../../../src/features/rotas/rota-scene.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { option } from '../../../src/slack/blocks.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const now = Temporal.Instant.from('2026-12-01T10:00:00Z');
const longName = '🛟 "Support" <!here> *&* '.padEnd(80, '&');
const crowd: RotaPerson[] = Array.from({ length: mostPeople }, (_, n) => {
  return { person: `U0123456${String(n).padStart(3, '0')}`, fromOn: day('2027-01-04'), lastOn: day('2029-12-31') };
});
const one: RotaPerson = { person: 'U1', fromOn: null, lastOn: null };

const smallDraft: RotaDraft = {
  ...{ team: company, name: 'Support', firstOn: '2026-12-07', time: '09:00', length: '1 week', weekdays: 'working' },
  ...{ minimumGap: 0, timeZone: 'UTC', channel: null, people: [one] },
};
const largeDraft: RotaDraft = {
  ...{ team: 'V0123456789-60', name: longName, firstOn: '2026-12-07', time: '23:45', length: '4 week' },
  ...{ weekdays: 'all', minimumGap: 56, timeZone: 'America/Argentina/ComodRivadavia', channel: 'C0123456789' },
  people: crowd,
};
const known = (id: string, people: RotaPerson[]): Agreed => {
  const rota: Rota = {
    ...{ id, name: longName, team: largeDraft.team, channel: 'C0123456789', timeZone: largeDraft.timeZone },
    versions: [
      {
        firstOn: day('2026-11-30'),
        people: people.map(({ person }) => ({ person, fromOn: null, lastOn: null })),
        handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
        length: { count: 1, unit: 'week' },
        weekdays: [1, 2, 3, 4, 5],
        minimumGap: 0,
      },
    ],
    ...{ gaps: [], endedAt: null },
  };
  return { rota, overlays: [] };
};
const [first, second] = [crowd[0]!.person, crowd[1]!.person];
const swapped: Agreed = {
  ...known('large', crowd),
  overlays: [
    {
      ...{ id: 'o', rota: 'large', kind: 'cover', by: first, at: now, undone: null },
      parts: [
        {
          from: Temporal.Instant.from('2026-12-07T12:00:00Z'),
          until: Temporal.Instant.from('2026-12-14T12:00:00Z'),
          ...{ out: second, in: first },
        },
      ],
    },
  ],
};

const scene = (draft: RotaDraft, known: Agreed | null): RotaScene => ({
  ...{ team: { id: draft.team } as Team, known, timeZone: draft.timeZone, workingDays: [1, 2, 3, 4, 5], now },
});
const preview = (draft: RotaDraft, known: Agreed | null, others: Agreed[] = []) =>
  previewOf(draft, scene(draft, known), { id: 'fresh', others, fallbackChannel: 'C1' });

const small = preview(smallDraft, null);
const large = preview({ ...largeDraft, people: crowd.toReversed() }, swapped, [
  known('other', crowd.map((one) => ({ ...one })).toSpliced(0, 10)),
]);
const unmoved = preview(
  { ...smallDraft, firstOn: '2026-12-07', people: [second, first].map((person) => ({ ...one, person })) },
  known('large', crowd.slice(0, 2)),
);
const ending = (agreed: Agreed, end: string): EndPreview => {
  const moves = turnMoves(agreed, { ...agreed, rota: { ...agreed.rota, endedAt: now } }, now);
  return { rota: agreed.rota, end, moves, now, groups: ['h'.repeat(21), 'i'.repeat(21)] };
};
const planned: Agreed = { ...swapped, rota: { ...swapped.rota, endedAt: at('2026-12-14T12:00:00Z') } };
const teams = Array.from({ length: 100 }, (_, n) => option(n === 0 ? largeDraft.team : `t${n}`, longName));

it.each([
  ['form-smallest', rotaModal([option(company, 'The whole company')], { ...smallDraft, people: [] }, null)],
  ['form-largest', rotaModal(teams, largeDraft, { id: 'V0123456789', endedAt: at('2027-12-06T12:00:00Z') })],
  ['order-smallest', rotaOrderModal(small, 'f'.repeat(16))],
  ['order-unmoved', rotaOrderModal(unmoved, 'f'.repeat(16))],
  ['order-largest', rotaOrderModal(large, 'f'.repeat(16), 'Somebody changed the rota meanwhile.')],
  ['place-smallest', placeModal(smallDraft, 'U1')],
  ['place-largest', placeModal(largeDraft, first)],
  ['end-smallest', endRotaModal({ ...ending(known('r', [one]), atOnce), moves: [], groups: [] }, 'f'.repeat(16))],
  ['end-largest', endRotaModal(ending(planned, atOnce), 'f'.repeat(16), 'The rota or its turns changed meanwhile.')],
  ['end-saved', endSavedModal(planned.rota, 'ends at that hand-over. I tell everybody whose turns change.')],
  ['saved-smallest', rotaSavedModal(small)],
  ['saved-largest', rotaSavedModal(large)],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const was = { firstOn: day('2026-12-07'), lastOn: day('2026-12-11') };
const hours = { from: at('2026-12-07T14:00:00Z'), until: at('2026-12-14T14:00:00Z') };
const is = { firstOn: day('2026-12-28'), lastOn: day('2027-01-01') };

it.each([
  ['joined-smallest', turnsMovedMessage(small.rota, { by: 'U2', was: null, is: was, hours: null }, now)],
  ['moved-largest', turnsMovedMessage(large.rota, { by: first, was, is, hours: null }, now)],
  ['left-largest', turnsMovedMessage(large.rota, { by: first, was, is: null, hours: null }, now)],
  ['hour-moved-largest', turnsMovedMessage(large.rota, { by: first, was, is: was, hours }, now)],
  ['turns-gone', turnsGoneMessage(planned.rota, { by: first, was, is: null }, now)],
  ['turns-back', turnsGoneMessage(large.rota, { by: first, was: null, is: was }, now)],
  ['rota-ended', rotaEndedMessage({ name: longName, by: first, last: second })],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
