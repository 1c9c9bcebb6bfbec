import { expect, it } from 'vitest';
import type { MadeGap } from '../../../src/domain/gaps-made.ts';
import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import type { TurnRequest } from '../../../src/domain/turn-request.ts';
import {
  awayCoveredMessage,
  awayHeroMessage,
  awayNoMoreMessage,
} from '../../../src/features/turn-requests/away-hero-message.ts';
import { coverModal } from '../../../src/features/turn-requests/cover-modal.ts';
import { leftHeroMessage, turnsSettledMessage } from '../../../src/features/turn-requests/left-hero-message.ts';
import { agreedMessage, undoneMessage, unmetMessage } from '../../../src/features/turn-requests/outcome-message.ts';
import { requestMessage, statusMessage } from '../../../src/features/turn-requests/request-message.ts';
import { requestSentModal } from '../../../src/features/turn-requests/request-sent-modal.ts';
import { swapModal } from '../../../src/features/turn-requests/swap-modal.ts';
import { takenOverMessage } from '../../../src/features/turn-requests/taken-over-message.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { option } from '../../../src/slack/blocks.ts';

const at = (text: string) => Temporal.Instant.from(text);
const now = at('2026-12-01T10:00:00Z');
const longName = '🛟 "Support" <!here> *&* '.padEnd(80, '&');
const crowd = Array.from({ length: 50 }, (_, n) => `U0123456${String(n).padStart(3, '0')}`);

const rota = (name: string): Rota => ({
  ...{ id: 'r', name, team: null, channel: 'C1', timeZone: 'Europe/London', gaps: [], endedAt: null },
  versions: [
    {
      firstOn: Temporal.PlainDate.from('2026-11-30'),
      people: crowd.map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap: 0,
    },
  ],
});
const turn = { from: at('2026-12-07T09:00:00Z'), until: at('2026-12-14T09:00:00Z') };
const theirs = { from: at('2026-12-28T09:00:00Z'), until: at('2027-01-04T09:00:00Z') };

const cover: TurnRequest = {
  ...{ id: 'q', rota: 'r', kind: 'cover', hero: 'U1', ...turn, inReturn: null, ofEveryone: false, by: 'U1', at: now },
  ...{ asked: [{ person: 'U2', saysNo: false }], note: null, expiresAt: turn.until, state: 'open', takenBy: null },
};
const largest: TurnRequest = {
  ...{ ...cover, id: 'V0123456789', hero: crowd[0]!, by: crowd[49]!, note: '<!channel> *&* :tada: '.padEnd(1000, '&') },
  asked: crowd.slice(1).map((person, n) => ({ person, saysNo: n % 2 === 1 })),
};
const swap: TurnRequest = { ...largest, kind: 'swap', inReturn: theirs, asked: [{ person: crowd[1]!, saysNo: false }] };
const taken = (request: TurnRequest): TurnRequest => ({ ...request, state: 'accepted', takenBy: crowd[1]! });

const gap = (person: string, days: number, first = '2026-12-07'): MadeGap => {
  const week = (firstOn: Temporal.PlainDate) => ({ firstOn, lastOn: firstOn.add({ days: 4 }) });
  const firstOn = Temporal.PlainDate.from(first);
  return { person, days, wanted: days + 14, first: week(firstOn), second: week(firstOn.add({ days: days + 7 })) };
};
const small = (request: TurnRequest, reader = 'U2', gaps: MadeGap[] = []) => {
  return { request, rota: rota('Support'), reader, gaps, now };
};
const large = (request: TurnRequest, reader = crowd[1]!, short = [request.hero, reader]) => {
  const gaps = request.state === 'open' ? short.map((person) => gap(person, 29, '2027-12-06')) : [];
  return { request, rota: rota(longName), reader, gaps, now };
};

const away = { person: 'U1', turn, value: 'r/1796634000', now };

it.each([
  ['asked-cover-smallest', requestMessage(small(cover))],
  ['asked-cover-in-a-row', requestMessage(small(cover, 'U2', [gap('U2', 0)]))],
  ['asked-cover-largest', requestMessage(large(largest))],
  ['asked-cover-said-no', requestMessage(large(largest, crowd[2]))],
  ['asked-cover-taken', requestMessage(large(taken(largest), crowd[2]))],
  ['asked-cover-mine', requestMessage(large(taken(largest)))],
  ['asked-cover-expired', requestMessage(small({ ...cover, state: 'expired' }))],
  ['asked-swap-largest', requestMessage(large(swap))],
  ['reminder-largest', requestMessage(large(largest), true)],
  ['status-smallest', statusMessage(small(cover, 'U1'))],
  ['status-open-largest', statusMessage(large(largest, crowd[49], crowd))],
  ['status-largest', statusMessage(large({ ...largest, state: 'declined' }, crowd[49]))],
  ['status-swap-taken', statusMessage(large(taken(swap), crowd[0]))],
  ['agreed-smallest', agreedMessage(small({ ...cover, state: 'accepted', takenBy: 'U2' }, 'U1'))],
  ['agreed-swap-largest', agreedMessage(large(taken(swap), crowd[49]))],
  ['undone-largest', undoneMessage(large({ ...taken(swap), state: 'undone' }))],
  ['unmet-smallest', unmetMessage(small({ ...cover, state: 'expired' }, 'U1'))],
  ['unmet-largest', unmetMessage(large({ ...swap, state: 'declined' }))],
  ['taken-over-smallest', takenOverMessage(rota('Support'), { ...turn, out: 'U1', in: 'U2' }, false)],
  ['taken-over-largest', takenOverMessage(rota(longName), { ...turn, out: crowd[0]!, in: crowd[1]! }, false)],
  ['taken-over-back', takenOverMessage(rota(longName), { ...turn, out: crowd[0]!, in: crowd[1]! }, true)],
  ['away-hero-own', awayHeroMessage({ ...away, rota: rota('Support'), reader: 'U1' })],
  ['away-hero-lead', awayHeroMessage({ ...away, rota: rota(longName), reader: 'U2' })],
  ['away-hero-covered-own', awayCoveredMessage({ ...away, rota: rota('Support'), reader: 'U1' })],
  ['away-hero-covered-lead', awayCoveredMessage({ ...away, rota: rota(longName), reader: 'U2' })],
  ['away-hero-removed', awayNoMoreMessage],
  ['left-hero-smallest', leftHeroMessage(rota('Support'), 'U1', { turns: [turn], first: 'r/1' }, now)],
  [
    'left-hero-largest',
    leftHeroMessage(rota(longName), crowd[0]!, { turns: crowd.map(() => turn), first: 'V0123456789/1796634000' }, now),
  ],
  ['left-hero-settled', turnsSettledMessage(rota(longName), crowd[0]!)],
])('draws the message %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

const one = [option('r/1', 'Ben Okoye · Mon 7 – Fri 11 Dec · Support')];
const most = crowd.concat(crowd.slice(0, 49)).map((_, n) => option(`V0123456789/${n}`, longName));
const note = { note: '&'.repeat(1000) };

it.each([
  ['cover-smallest', coverModal(one, {})],
  ['cover-largest', coverModal(most, { ...note, firstOn: '2026-12-08', lastOn: '2026-12-09', person: crowd[0]! })],
  ['swap-smallest', swapModal(one, one, {})],
  ['swap-largest', swapModal(most, most, { ...note, theirs: 'V0123456789/98' })],
  ['sent-smallest', requestSentModal(small(cover, 'U1'))],
  ['sent-largest', requestSentModal(large(largest, crowd[49], crowd))],
  ['sent-swap', requestSentModal(small(swap, 'U1', [gap('U1', 7), gap(crowd[1]!, 7)]))],
])('draws the modal %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
