import type { Goal, Objection } from './goal.ts';
import type { Temporal } from './time.ts';
import { neededTextFault, type TextFault, textLimit, trimmed } from './typed-text.ts';

export type ObjectionOutcome =
  | { kind: 'objected'; goal: Goal }
  | { kind: 'refused'; because: 'own-goal' | 'already-objected' | 'dropped' | TextFault };

/** A second person doubts one quality, and says why. It blocks nothing. */
export function objectTo(goal: Goal, objection: Omit<Objection, 'answer'>): ObjectionOutcome {
  const raised: Objection = { ...objection, reason: trimmed(objection.reason), answer: null };
  const because = objectionFault(goal, raised);
  return because
    ? { kind: 'refused', because }
    : { kind: 'objected', goal: { ...goal, objections: [...goal.objections, raised] } };
}

function objectionFault(goal: Goal, { quality, by, reason }: Objection) {
  if (goal.state === 'dropped') return 'dropped';
  if (goal.proposer === by) return 'own-goal';
  const isRepeated = openObjections(goal).some((open) => open.by === by && open.quality === quality);
  return isRepeated ? 'already-objected' : neededTextFault(reason, textLimit);
}

export const openObjections = ({ objections }: Goal): Objection[] => objections.filter(({ answer }) => answer === null);

export type AnswerOutcome =
  | { kind: 'answered'; goal: Goal }
  | { kind: 'refused'; because: 'unknown-objection' | 'already-answered' | 'dropped' | TextFault };

export interface Answer {
  text: string;
  by: string;
  at: Temporal.Instant;
}

export function answerObjection(goal: Goal, id: Objection['id'], { text, by, at }: Answer): AnswerOutcome {
  const answer = { text: trimmed(text), by, at };
  const because = answerFault(goal, id, answer.text);
  if (because) return { kind: 'refused', because };

  const objections = goal.objections.map((objection) => (objection.id === id ? { ...objection, answer } : objection));
  return { kind: 'answered', goal: { ...goal, objections } };
}

function answerFault({ state, objections }: Goal, id: Objection['id'], text: string) {
  const objection = objections.find((one) => one.id === id);
  if (!objection) return 'unknown-objection';
  if (state === 'dropped') return 'dropped';
  return objection.answer ? 'already-answered' : neededTextFault(text, textLimit);
}
