import type { Temporal } from './time.ts';

/** How far a planning meeting is. */
export interface Meeting {
  /** The number of the sprint that it plans. */
  sprint: number;
  startedAt: Temporal.Instant | null;
  /** In the order in which the teams present; none before the first one does. */
  turns: readonly Turn[];
  endedAt: Temporal.Instant | null;
}

export interface Turn {
  team: string;
  /** Null while it is to come. */
  beganAt: Temporal.Instant | null;
}

export type Stage =
  | { kind: 'not-started' }
  | { kind: 'breakouts'; since: Temporal.Instant }
  | { kind: 'presenting'; team: string; since: Temporal.Instant }
  | { kind: 'over'; since: Temporal.Instant };

export const newMeeting = (sprint: number): Meeting => ({ sprint, startedAt: null, turns: [], endedAt: null });

export function stageOf({ startedAt, turns, endedAt }: Meeting): Stage {
  const presenting = turns.findLast(({ beganAt }) => beganAt !== null);
  if (endedAt) return { kind: 'over', since: endedAt };
  if (presenting?.beganAt) return { kind: 'presenting', team: presenting.team, since: presenting.beganAt };
  return startedAt ? { kind: 'breakouts', since: startedAt } : { kind: 'not-started' };
}

export function hasTurnCome({ turns, endedAt }: Meeting, team: string): boolean {
  return endedAt !== null || turns.some((turn) => turn.team === team && turn.beganAt !== null);
}

/** How many steps the meeting has taken: a button carries the one it goes on from. */
export function stepOf({ startedAt, turns, endedAt }: Meeting): number {
  return [startedAt, ...turns.map(({ beganAt }) => beganAt), endedAt].filter((at) => at !== null).length;
}

export type MoveOutcome =
  | { kind: 'moved-on'; meeting: Meeting }
  | { kind: 'refused'; because: 'moved-already' | 'over'; meeting: Meeting };

/**
 * Goes on by one step: it starts with the breakouts, then each team presents, then it is over.
 *
 * `order` is what the teams' order would be now. It counts until the first team presents; later only who is new in it (at the end) or gone.
 */
export function moveOn(meeting: Meeting, from: number, order: readonly string[], now: Temporal.Instant): MoveOutcome {
  const stage = stageOf(meeting);
  if (stage.kind === 'over') return { kind: 'refused', because: 'over', meeting };
  if (stepOf(meeting) !== from) return { kind: 'refused', because: 'moved-already', meeting };

  if (stage.kind === 'not-started') return { kind: 'moved-on', meeting: { ...meeting, startedAt: now } };
  const turns = turnsNow(meeting, order);
  const next = turns.findIndex(({ beganAt }) => beganAt === null);
  if (next < 0) return { kind: 'moved-on', meeting: { ...meeting, turns, endedAt: now } };
  return { kind: 'moved-on', meeting: { ...meeting, turns: turns.with(next, { ...turns[next]!, beganAt: now }) } };
}

/** Every team's turn, as far as one can say now. */
export function turnsNow({ turns }: Meeting, order: readonly string[]): Turn[] {
  const known = new Set(turns.map(({ team }) => team));
  const kept = turns.filter(({ team, beganAt }) => beganAt !== null || order.includes(team));
  return [...kept, ...order.filter((team) => !known.has(team)).map((team) => ({ team, beganAt: null }))];
}
