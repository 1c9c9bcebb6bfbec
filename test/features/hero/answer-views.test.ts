import { expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { type HeroDoings, heroAnswer } from '../../../src/features/hero/hero-card.ts';
import type { HeroSeen } from '../../../src/features/hero/hero-lines.ts';
import { checkMessage } from '../../../src/local/checks/index.ts';
import { ownGapText } from '../../../src/shared/hero/gap-words.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const [now, until] = [instant('2026-12-01T10:32:00Z'), instant('2026-12-07T09:00Z')];
const turn = { person: 'UANA', from: instant('2026-11-30T09:00Z'), until, firstOn: day('2026-11-30') };
const person = (id: string, name: string) => {
  const timeZone = 'America/Argentina/ComodRivadavia';
  return { id, name, timeZone, standing: 'full' as const, isWorkspaceAdmin: false };
};
const longName = '*_Nasty_* <!channel> & '.padEnd(80, '>');

const smallest: HeroSeen = {
  ...{ rota: growthRota, hero: person('UANA', 'Ana'), isAway: false, hours: null, next: null, following: [], now },
  ...{ duty: { kind: 'on-duty', person: 'UANA', turn, through: null }, names: new Map([['UANA', { name: 'Ana' }]]) },
};
const crowd = Array.from({ length: 5 }, () => ({ person: 'UANA', on: day('2026-12-01'), isHalf: true }));
const largest: HeroSeen = {
  ...{ ...smallest, rota: { ...growthRota, name: longName }, names: new Map([['UANA', { name: longName }]]) },
  ...{ hours: { isAtWork: false, until }, next: { person: 'UANA', at: until }, following: crowd },
};
const gap = ownGapText(
  {
    ...{ person: 'UBEN', days: 6, wanted: 55 },
    first: { firstOn: day('2026-12-28'), lastOn: day('2027-01-01') },
    second: { firstOn: day('2027-12-27'), lastOn: day('2028-01-07') },
  },
  day('2026-12-01'),
);
const doings: HeroDoings = {
  ...{ isHero: false, isInRota: true, gap, note: 'support/1796634000', followUps: 'support/1796634000' },
  ...{ groups: [], signs: [] },
};

it.each([
  ['answer-none', heroAnswer([], true, new Map())],
  ['answer-smallest', heroAnswer([smallest], true, new Map())],
  ['answer-largest', heroAnswer(Array(7).fill(largest), false, new Map([['support', doings]]))],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
