import { describe, expect, it } from 'vitest';
import type { Goal, Mark } from '../../src/domain/goal.ts';
import { type MarkOutcome, markGoal, marksClosed, marksOn } from '../../src/domain/goal-mark.ts';
import { type Meeting, newMeeting } from '../../src/domain/meeting.ts';
import { Temporal } from '../../src/domain/time.ts';
import { dropped, goal, now } from './example-goals.ts';

const mark = (changed: Partial<Mark> = {}): Mark => ({
  ...{ sprint: 42, question: 'right', by: 'cy', says: 'yes', at: now },
  ...changed,
});
const marked = (...marks: Partial<Mark>[]): Goal => ({ ...goal, marks: marks.map(mark) });
const told = (outcome: MarkOutcome) =>
  outcome.kind === 'marked' ? outcome.goal.marks.map(({ by, says }) => `${by} ${says}`) : outcome;

describe('a mark', () => {
  it.each`
    case                                          | before                                | of                               | after
    ${'is the first'}                             | ${marked()}                           | ${{}}                            | ${['cy yes']}
    ${'stands beside those of others'}            | ${marked({ by: 'ana' })}              | ${{ says: 'no' }}                | ${['ana yes', 'cy no']}
    ${'takes the place of what they said before'} | ${marked({}, { by: 'ana' })}          | ${{ says: 'no' }}                | ${['ana yes', 'cy no']}
    ${'is not said twice'}                        | ${marked({})}                         | ${{ at: now.add({ hours: 1 }) }} | ${{ kind: 'unchanged' }}
    ${'leaves the other question as it is'}       | ${marked({})}                         | ${{ question: 'ambitious' }}     | ${['cy yes', 'cy yes']}
    ${'leaves what they said of another sprint'}  | ${marked({ sprint: 41, says: 'no' })} | ${{}}                            | ${['cy no', 'cy yes']}
    ${'is refused on a dropped goal'}             | ${dropped}                            | ${{}}                            | ${{ kind: 'refused', because: 'dropped' }}
    ${'is refused on a goal that moved on'}       | ${{ ...goal, sprint: 43 }}            | ${{}}                            | ${{ kind: 'refused', because: 'moved' }}
  `('$case', ({ before, of, after }) => {
    expect(told(markGoal(before, mark(of), null))).toEqual(after);
  });

  it('is refused once marks are closed, whoever answered before', () => {
    expect(markGoal(marked({}), mark({ says: 'no' }), 'turn-came')).toEqual({ kind: 'refused', because: 'turn-came' });
  });
});

it('counts for the sprint that the goal is in, and for its own question', () => {
  const seen = marked({ by: 'ana' }, { by: 'ben', says: 'no' }, { by: 'cy' }, { sprint: 41, by: 'pat' });
  expect(marksOn(seen, 'right')).toEqual({ yes: ['ana', 'cy'], no: ['ben'] });
  expect(marksOn(seen, 'ambitious')).toEqual({ yes: [], no: [] });
  expect(marksOn({ ...seen, sprint: 43 }, 'right')).toEqual({ yes: [], no: [] });
});

describe('marks are open', () => {
  const sprintStart = Temporal.Instant.from('2026-11-30T00:00:00Z');
  const deadline = Temporal.Instant.from('2026-11-25T16:00:00Z');
  const idle = newMeeting(42);
  const presenting = (team: string): Meeting => ({ ...idle, startedAt: now, turns: [{ team, beganAt: now }] });
  const turns = [...presenting('platform').turns, { team: 'growth', beganAt: null }];
  const toCome: Meeting = { ...presenting('platform'), turns };
  const over: Meeting = { ...idle, startedAt: now, endedAt: now };

  it.each`
    case                                      | meeting                        | deadline    | at                            | closed
    ${'before the meeting'}                   | ${idle}                        | ${null}     | ${'2026-11-25T09:00:00Z'}     | ${null}
    ${'when the meeting is late'}             | ${idle}                        | ${null}     | ${'2026-11-26T09:00:00Z'}     | ${null}
    ${'in the breakouts'}                     | ${{ ...idle, startedAt: now }} | ${null}     | ${'2026-11-25T16:05:00Z'}     | ${null}
    ${'while another team presents'}          | ${toCome}                      | ${null}     | ${'2026-11-25T16:25:00Z'}     | ${null}
    ${'until its own turn'}                   | ${presenting('growth')}        | ${null}     | ${'2026-11-25T16:30:00Z'}     | ${'turn-came'}
    ${'until the meeting is over'}            | ${over}                        | ${null}     | ${'2026-11-25T17:00:00Z'}     | ${'turn-came'}
    ${'until just before the deadline'}       | ${idle}                        | ${deadline} | ${'2026-11-25T15:59:59.999Z'} | ${null}
    ${'until the deadline'}                   | ${idle}                        | ${deadline} | ${'2026-11-25T16:00:00Z'}     | ${'deadline-passed'}
    ${'until just before the sprint begins'}  | ${idle}                        | ${null}     | ${'2026-11-29T23:59:59.999Z'} | ${null}
    ${'until the sprint begins'}              | ${idle}                        | ${null}     | ${'2026-11-30T00:00:00Z'}     | ${'sprint-began'}
    ${'until it begins, whatever came first'} | ${over}                        | ${deadline} | ${'2026-11-30T00:00:00Z'}     | ${'sprint-began'}
  `('$case', ({ meeting, deadline, at, closed }) => {
    expect(marksClosed('growth', { meeting, deadline, sprintStart }, Temporal.Instant.from(at))).toBe(closed);
  });
});
