import { isContested } from '../../domain/contested.ts';
import { dependenciesOf, isUnmet } from '../../domain/dependency.ts';
import { type Goal, type GoalState, questions } from '../../domain/goal.ts';
import { marksOn } from '../../domain/goal-mark.ts';
import { openObjections } from '../../domain/goal-objection.ts';
import { markFact, markFacts } from '../../shared/goals/mark-words.ts';
import { counted } from '../../slack/numbers.ts';

const states: readonly GoalState[] = ['committed', 'proposed', 'planned'];

/** A team's goals in a few words: "1 committed, 2 proposed · 1 to talk about". */
export function goalsInWords(goals: readonly Goal[]): string {
  const counts = states.map((state) => ({ state, count: goals.filter((goal) => goal.state === state).length }));
  const present = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${state}`);
  const contested = goals.filter(isContested).length;
  return [present.join(', ') || 'no goals yet', ...(contested > 0 ? [`${contested} to talk about`] : [])].join(' · ');
}

/** What people say of a goal and what is open in it: "Right goal? 3 yes, 1 no · 1 open objection". */
export const remarksOn = (goal: Goal): string[] => [...markFacts(goal), ...openPoints(goal)];

/** Why it is contested: the same without what nobody says no to. */
export const contentionsIn = (goal: Goal): string[] => [
  ...questions.flatMap((question) => (marksOn(goal, question).no.length > 0 ? [markFact(goal, question)] : [])),
  ...openPoints(goal),
];

function openPoints(goal: Goal): string[] {
  const objections = openObjections(goal).length;
  const unmet = dependenciesOf(goal).filter(isUnmet).length;
  return [
    ...(objections > 0 ? [counted(objections, 'open objection')] : []),
    ...(unmet > 0 ? [`${counted(unmet, 'needed team')} ${unmet === 1 ? 'has' : 'have'} not said yes`] : []),
  ];
}
