import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTurnCome, type Meeting, moveOn, newMeeting, stageOf, stepOf, turnsNow } from '../../src/domain/meeting.ts';
import { Temporal } from '../../src/domain/time.ts';

const at = (minute: number) => Temporal.Instant.from('2026-12-09T16:00:00Z').add({ minutes: minute });

/** Somebody presses each time, a minute apart, with the teams in these orders. */
function walked(...orders: string[][]): Meeting {
  return orders.reduce(
    (meeting, order, minute) => moveOn(meeting, stepOf(meeting), order, at(minute)).meeting,
    newMeeting(43),
  );
}

const told = (meeting: Meeting) => {
  const stage = stageOf(meeting);
  return stage.kind === 'presenting' ? stage.team : stage.kind;
};

describe('a meeting', () => {
  const two = ['growth', 'mobile'];
  it.each`
    presses | order  | stage
    ${0}    | ${two} | ${'not-started'}
    ${1}    | ${two} | ${'breakouts'}
    ${2}    | ${two} | ${'growth'}
    ${3}    | ${two} | ${'mobile'}
    ${4}    | ${two} | ${'over'}
    ${1}    | ${[]}  | ${'breakouts'}
    ${2}    | ${[]}  | ${'over'}
  `('of $order is at $stage after $presses steps', ({ presses, order, stage }) => {
    const meeting = walked(...Array(presses).fill(order));
    expect(told(meeting)).toBe(stage);
    expect(stepOf(meeting)).toBe(presses);
  });

  it('keeps the time at which each part began', () => {
    const meeting = walked(two, two, two, two);
    expect(meeting.startedAt).toEqual(at(0));
    expect(meeting.turns.map(({ beganAt }) => beganAt)).toEqual([at(1), at(2)]);
    expect(stageOf(meeting)).toEqual({ kind: 'over', since: at(3) });
  });

  it('takes the order as it is when the first team presents, and keeps it', () => {
    const meeting = walked(two, two.toReversed(), two);
    expect(told(meeting)).toBe('growth');
    expect(meeting.turns.map(({ team }) => team)).toEqual(['mobile', 'growth']);
  });

  it('lets a team that is new present last, and leaves out one that is gone', () => {
    const meeting = walked(two, two, ['growth', 'data'], ['growth', 'data']);
    expect(meeting.turns.map(({ team }) => team)).toEqual(['growth', 'data']);
    expect(told(meeting)).toBe('over');
  });

  it('keeps the turn of a team that has presented, though it is gone', () => {
    expect(turnsNow(walked(two, two), ['mobile']).map(({ team }) => team)).toEqual(['growth', 'mobile']);
  });
});

describe('of two who press at once', () => {
  const teams = ['growth', 'mobile', 'platform'];

  it('one moves it, the other hears that it has moved', () => {
    const { meeting } = moveOn(walked(teams), 1, teams, at(9));
    expect(told(meeting)).toBe('growth');
    expect(moveOn(meeting, 1, teams, at(9))).toEqual({ kind: 'refused', because: 'moved-already', meeting });
  });

  it('both hear that it is over, at the end', () => {
    const over = walked([], []);
    expect(moveOn(over, 1, [], at(9))).toEqual({ kind: 'refused', because: 'over', meeting: over });
    expect(moveOn(over, 2, [], at(9))).toEqual({ kind: 'refused', because: 'over', meeting: over });
  });

  it('whoever presses, however late, each step is taken once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 40 }), (presses) => {
        let meeting = newMeeting(43);
        const seen = [told(meeting)];
        for (const from of presses) {
          const outcome = moveOn(meeting, from, teams, at(seen.length));
          expect(outcome.kind === 'moved-on').toBe(from === stepOf(meeting) && from < 5);
          if (outcome.kind === 'moved-on') seen.push(told(outcome.meeting));
          meeting = outcome.meeting;
        }
        expect(['not-started', 'breakouts', ...teams, 'over'].slice(0, seen.length)).toEqual(seen);
        expect(teams.filter((team) => hasTurnCome(meeting, team))).toEqual(
          teams.slice(0, Math.max(0, seen.length - 2)),
        );
      }),
    );
  });
});

it('closes every team’s turn when it is over, also of one that never presented', () => {
  expect(hasTurnCome(walked(['growth'], ['growth']), 'mobile')).toBe(false);
  expect(hasTurnCome(walked([], []), 'mobile')).toBe(true);
});
