import type { Goal, Mark, Question } from './goal.ts';
import { hasTurnCome, type Meeting } from './meeting.ts';
import { isBefore, type Temporal } from './time.ts';

export type MarkOutcome =
  | { kind: 'marked'; goal: Goal }
  | { kind: 'unchanged' }
  | { kind: 'refused'; because: 'dropped' | 'moved' | MarksClosed };

/** Why a team's goals take no more marks. */
export type MarksClosed = 'turn-came' | 'deadline-passed' | 'sprint-began';

export interface Closing {
  meeting: Meeting;
  /** The meeting's time where it is async: nobody's turn comes there. */
  deadline: Temporal.Instant | null;
  sprintStart: Temporal.Instant;
}

/** Answers one of the two questions about a goal; whoever answered otherwise before has changed their mind. */
export function markGoal(goal: Goal, mark: Mark, closed: MarksClosed | null): MarkOutcome {
  const because = markFault(goal, mark, closed);
  if (because) return { kind: 'refused', because };

  const others = goal.marks.filter((one) => !isSameAnswerers(one, mark));
  const earlier = goal.marks.find((one) => isSameAnswerers(one, mark));
  if (earlier?.says === mark.says) return { kind: 'unchanged' };
  return { kind: 'marked', goal: { ...goal, marks: [...others, mark] } };
}

/** They are open until the team's turn in the meeting or the deadline, and never longer than until the sprint begins. */
export function marksClosed(
  team: string,
  { meeting, deadline, sprintStart }: Closing,
  now: Temporal.Instant,
): MarksClosed | null {
  if (!isBefore(now, sprintStart)) return 'sprint-began';
  if (deadline) return isBefore(now, deadline) ? null : 'deadline-passed';
  return hasTurnCome(meeting, team) ? 'turn-came' : null;
}

/** Who says yes and who says no, for the sprint that the goal is in, as they said it. */
export function marksOn(goal: Goal, question: Question): Record<Mark['says'], string[]> {
  const marks = goal.marks.filter((mark) => mark.sprint === goal.sprint && mark.question === question);
  const saying = (says: Mark['says']) => marks.filter((mark) => mark.says === says).map(({ by }) => by);
  return { yes: saying('yes'), no: saying('no') };
}

function markFault(goal: Goal, mark: Mark, closed: MarksClosed | null) {
  if (goal.state === 'dropped') return 'dropped';
  return goal.sprint === mark.sprint ? closed : 'moved';
}

const isSameAnswerers = (one: Mark, other: Mark): boolean =>
  one.sprint === other.sprint && one.question === other.question && one.by === other.by;
