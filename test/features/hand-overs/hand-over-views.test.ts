import { expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.ts';
import type { Rota, Turn } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import {
  beginsMessage,
  endsMessage,
  handOverMessage,
  nextHeroMessage,
  type SeenHandOver,
  unknownHeroMessage,
} from '../../../src/features/hand-overs/hand-over-message.ts';
import { eveMessage, soonMessage } from '../../../src/features/hand-overs/turn-nears-message.ts';
import { checkMessage } from '../../../src/local/checks/index.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);

const rota = (name: string): Rota => ({
  ...{ id: 'r', name, team: null, channel: 'C', timeZone: 'Europe/London', versions: [], gaps: [], endedAt: null },
});
const [small, large] = [rota('Support'), rota('🛟 *~Care~* <!here> & "_x_" :tada: '.padEnd(80, '&'))];
const turn: Turn = {
  person: 'UANA',
  from: instant('2026-12-07T09:00Z'),
  until: instant('2026-12-14T09:00Z'),
  firstOn: Temporal.PlainDate.from('2026-12-07'),
};

const today = Temporal.PlainDate.from('2026-12-14');
const kept = [0, 1, 2].map((days) => ({ person: 'UANA', on: today.add({ days }), isHalf: days === 1 }));
const longName = '*_Nasty_* <!channel> & '.padEnd(80, '>');
const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name, timeZone: 'America/Argentina/ComodRivadavia', standing: 'full', isWorkspaceAdmin: false, ...more },
});
const known = (...people: Person[]) => new Map(people.map((one) => [one.id, one]));

const dayOff = (days: number) => ({ firstOn: today.add({ days }), lastOn: today.add({ days }) });

const smallest: SeenHandOver = {
  ...{ rota: small, turn, hero: 'UANA', because: null, next: null, hours: null, away: [], today },
  known: known(person('UANA', 'Ana', { timeZone: 'Europe/London' })),
};
const largest: SeenHandOver = {
  ...{ rota: large, turn, hero: 'UBEN', because: null, next: { person: 'UCAT', at: turn.until } },
  hours: { from: time('00:00'), until: time('23:59') },
  ...{ away: [0, 2, 4, 6].map(dayOff), today },
  known: known(person('UANA', longName), person('UBEN', longName), person('UCAT', longName)),
};

it.each([
  ['hand-over-smallest', handOverMessage(smallest)],
  ['hand-over-largest', handOverMessage(largest)],
  ['hand-over-unread', handOverMessage({ ...largest, known: new Map() })],
  [
    'hand-over-left',
    handOverMessage({ ...smallest, known: known(person('UANA', 'Ana', { standing: 'deactivated' })) }),
  ],
  ['hand-over-away', handOverMessage({ ...smallest, away: [{ firstOn: today, lastOn: today.add({ days: 4 }) }] })],
  ['hand-over-nobody', handOverMessage({ ...smallest, hero: null, because: 'gap' })],
  ['hand-over-nobody-largest', handOverMessage({ ...largest, hero: null, because: 'no-people' })],
  ['unknown-hero', unknownHeroMessage(large)],
  ['next-hero-smallest', nextHeroMessage(small, turn, 'Ana')],
  ['next-hero-largest', nextHeroMessage(large, turn, longName)],
  ['soon-smallest', soonMessage(small, turn)],
  ['soon-largest', soonMessage(large, turn)],
  ['eve-smallest', eveMessage(small, turn, null)],
  ['eve-largest', eveMessage(large, turn, 'UBEN')],
  ['begins-largest', beginsMessage(large, turn)],
  ['ends-smallest', endsMessage({ rota: small, turn, next: null, isNoted: false, kept: [], today })],
  ['ends-largest', endsMessage({ rota: large, turn, next: 'UCAT', isNoted: false, kept: [], today })],
  ['ends-noted', endsMessage({ rota: large, turn, next: 'UCAT', isNoted: true, kept, today })],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  expect(message.text.length).toBeLessThan(4000);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
