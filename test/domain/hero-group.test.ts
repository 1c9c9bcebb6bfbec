import { describe, expect, it } from 'vitest';
import {
  afterLook,
  type GroupFinding,
  type GroupInSlack,
  type HeroGroup,
  isGroupDue,
  lookAtGroup,
  takenOverAgain,
} from '../../src/domain/hero-group.ts';
import { Temporal } from '../../src/domain/time.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const now = instant('2026-12-07T09:00Z');

const group = (more: Partial<HeroGroup> = {}): HeroGroup => ({
  ...{ id: 'S1', rota: 'r', part: 'hero', handle: 'hero', chosenBy: 'UANA', person: 'A', mine: ['A'], trying: null },
  ...{ found: null, state: 'in-step', word: null, since: instant('2026-11-30T09:00Z'), tryAt: null, tries: 0 },
  ...more,
});
const inSlack = (people: string[], isEnabled = true): GroupInSlack => ({
  ...{ id: 'S1', handle: 'hero', name: 'Hero', isEnabled, people },
});

describe('what a look at a group finds', () => {
  const full = (id: string) => ({ id, standing: 'full' as const });
  it.each`
    is                       | mine          | trying   | wanted                                  | found
    ${inSlack(['A'])}        | ${['A']}      | ${null}  | ${full('A')}                            | ${'in-step'}
    ${inSlack(['A'])}        | ${['A']}      | ${null}  | ${full('B')}                            | ${'to-put'}
    ${inSlack(['B'])}        | ${['A']}      | ${null}  | ${full('B')}                            | ${'in-step'}
    ${inSlack(['B'])}        | ${['A']}      | ${['B']} | ${full('C')}                            | ${'to-put'}
    ${inSlack(['B'])}        | ${['A']}      | ${null}  | ${full('C')}                            | ${'changed-by-hand'}
    ${inSlack(['A', 'X'])}   | ${['A']}      | ${null}  | ${full('A')}                            | ${'changed-by-hand'}
    ${inSlack([])}           | ${['A']}      | ${null}  | ${full('A')}                            | ${'changed-by-hand'}
    ${inSlack(['X', 'Y'])}   | ${['Y', 'X']} | ${null}  | ${full('A')}                            | ${'to-put'}
    ${inSlack(['X'])}        | ${null}       | ${null}  | ${full('A')}                            | ${'to-put'}
    ${inSlack([])}           | ${null}       | ${null}  | ${full('A')}                            | ${'to-put'}
    ${inSlack(['A'])}        | ${['A']}      | ${null}  | ${null}                                 | ${'nobody'}
    ${inSlack(['A'])}        | ${['A']}      | ${null}  | ${{ id: 'G', standing: 'guest' }}       | ${'not-full-member'}
    ${inSlack(['A'])}        | ${['A']}      | ${null}  | ${{ id: 'L', standing: 'deactivated' }} | ${'not-full-member'}
    ${inSlack(['A'], false)} | ${['A']}      | ${null}  | ${full('A')}                            | ${'switched-off'}
    ${null}                  | ${['A']}      | ${null}  | ${full('A')}                            | ${'no-such-group'}
  `('$mine, being put $trying, wanted $wanted: $found', ({ is, mine, trying, wanted, found }) => {
    const look = lookAtGroup({ mine, trying }, is, wanted);
    expect(look.kind === 'trouble' ? look.trouble : look.kind).toBe(found);
  });
});

describe('when it is looked at again', () => {
  const trouble = (trouble: string, afterSeconds?: number) =>
    ({ kind: 'trouble', trouble, afterSeconds }) as GroupFinding;
  it.each`
    finding                         | tries | minutes
    ${trouble('no-answer')}         | ${0}  | ${1}
    ${trouble('no-answer')}         | ${1}  | ${2}
    ${trouble('no-answer')}         | ${5}  | ${32}
    ${trouble('no-answer')}         | ${6}  | ${60}
    ${trouble('no-answer')}         | ${50} | ${60}
    ${trouble('rate-limited', 30)}  | ${0}  | ${1}
    ${trouble('rate-limited', 600)} | ${0}  | ${10}
    ${trouble('permission')}        | ${0}  | ${1440}
    ${trouble('changed-by-hand')}   | ${9}  | ${1440}
  `('$finding.trouble after $tries tries: in $minutes minutes', ({ finding, tries, minutes }) => {
    const after = afterLook(group({ tries }), finding, { wanted: 'A', inSlack: inSlack(['A']), now });
    expect(after.tryAt!.toString()).toBe(now.add({ minutes }).toString());
    expect(isGroupDue(after, 'A', after.tryAt!.subtract({ seconds: 1 }))).toBe(false);
    expect(isGroupDue(after, 'A', after.tryAt!)).toBe(true);
    expect(isGroupDue(after, 'B', now)).toBe(true);
  });

  it('not while it is in step and the same person serves', () => {
    expect(isGroupDue(group(), 'A', now)).toBe(false);
    expect(isGroupDue(group(), null, now)).toBe(true);
    expect(isGroupDue(group({ state: 'waiting' }), 'A', now)).toBe(true);
  });
});

it('says since when: a trouble that lasts goes on, another begins anew', () => {
  const look = { wanted: 'A', inSlack: inSlack(['A']), now };
  const denied = afterLook(group(), { kind: 'trouble', trouble: 'permission' }, look);
  const later = { ...look, now: now.add({ hours: 24 }) };
  expect(denied.since.equals(now)).toBe(true);
  expect(afterLook(denied, { kind: 'trouble', trouble: 'permission' }, later).since.equals(now)).toBe(true);
  expect(afterLook(denied, { kind: 'trouble', trouble: 'paid-plan' }, later).since.equals(later.now)).toBe(true);
  expect(afterLook(denied, { kind: 'in-step' }, later)).toMatchObject({ since: later.now, tries: 0, tryAt: null });
  expect(afterLook(group(), { kind: 'in-step' }, later).since.equals(group().since)).toBe(true);
});

it('is taken over again only from those who were found in it', () => {
  const found = afterLook(
    group(),
    { kind: 'trouble', trouble: 'changed-by-hand' },
    { wanted: 'A', inSlack: inSlack(['X', 'Y']), now },
  );
  expect(takenOverAgain(found)).toMatchObject({ mine: ['X', 'Y'], state: 'waiting', found: null });
  expect(takenOverAgain(group())).toBeNull();
});
