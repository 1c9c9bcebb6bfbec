import type { Goal } from './goal.ts';
import { type Asking, askedAfter, type Fate, type Said, type Sequel } from './sequel.ts';
import { isOpen, type TidyUp, type TidyUpFate, withdrawn } from './tidy-up.ts';
import type { Temporal } from './time.ts';
import { neededTextFault, type TextFault, textLimit, trimmed } from './typed-text.ts';

/** How a goal ended, and what came after it. */
export interface Ending {
  goal: Goal;
  sequel: Sequel;
  /** In the order of their sprints. */
  tidyUps: readonly TidyUp[];
}

export interface Answer {
  /** What is left, or the lesson. */
  text: string;
  /** null where that is still to be said. */
  fate: Fate | null;
  /** Who finishes it and in which sprint, where it is kept. */
  tidyUp: Pick<TidyUp, 'owner' | 'sprint'>;
  /** The new proposal's id, where it is reshaped. */
  reshapedAs: string;
  by: string;
  now: Temporal.Instant;
}

export type AnswerOutcome =
  | { kind: 'ending-answered'; ending: Ending }
  | { kind: 'said-before' }
  | { kind: 'refused'; because: 'not-asked' | 'reshaped' | 'no-such-fate' | TextFault };

/** Takes what was said about a goal; said anew it counts anew, but a proposal that came of it stays. */
export function answerEnding(ending: Ending, answer: Answer): AnswerOutcome {
  const { goal, sequel } = ending;
  const asked = askedAfter(goal);
  if (!asked) return { kind: 'refused', because: 'not-asked' };
  const fateFault = fateFaultIn(answer.fate, asked, sequel);
  if (fateFault) return { kind: 'refused', because: fateFault };

  const text = trimmed(answer.text);
  const fault = neededTextFault(text, textLimit);
  if (fault) return { kind: 'refused', because: fault };

  const worded = { ...sequel, [asked.words]: said(sequel[asked.words], text, answer) };
  const answered = chosen({ ...ending, sequel: worded }, text, answer);
  return isSame(ending, answered) ? { kind: 'said-before' } : { kind: 'ending-answered', ending: answered };
}

const isSame = (one: Ending, other: Ending): boolean => JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));

const partsOf = ({ sequel: { left, lesson, choice }, tidyUps }: Ending) => [
  ...[left?.text, lesson?.text, choice?.fate, choice?.reshapedAs],
  ...tidyUps.map(({ sprint, owner, left, round, state }) => [sprint, owner, left, round, state]),
];

function fateFaultIn(fate: Fate | null, { fates }: Asking, { choice }: Sequel): 'no-such-fate' | 'reshaped' | null {
  if (fate === null) return null;
  if (!fates.includes(fate)) return 'no-such-fate';
  return choice?.fate === 'reshape' && fate !== 'reshape' ? 'reshaped' : null;
}

const said = (before: Said | null, text: string, { by, now }: Answer): Said =>
  before?.text === text ? before : { text, by, at: now };

function chosen(ending: Ending, text: string, answer: Answer): Ending {
  const { fate, by, now } = answer;
  if (fate === null) return ending;

  const { goal, sequel } = ending;
  const tidyUps = withdrawn(ending.tidyUps, answer);
  const reshapedAs = fate === 'reshape' ? answer.reshapedAs : null;
  return {
    goal,
    sequel: sequel.choice?.fate === fate ? sequel : { ...sequel, choice: { fate, by, at: now, reshapedAs } },
    tidyUps: fate === 'keep' ? kept(goal, text, tidyUps, answer) : tidyUps,
  };
}

/** One that was settled stays as it is. */
function kept(goal: Goal, left: string, tidyUps: readonly TidyUp[], { tidyUp }: Answer): TidyUp[] {
  const { sprint } = tidyUp;
  const others = tidyUps.filter((one) => one.sprint !== sprint);
  const before = tidyUps.find((one) => one.sprint === sprint);
  const isSettled = before && before.state !== 'withdrawn';
  return isSettled
    ? [...tidyUps]
    : [...others, { goal: goal.id, ...tidyUp, left, round: 1, state: 'open', settled: null }];
}

export interface TidyUpSettling {
  /** Of the tidy-up. */
  sprint: number;
  fate: TidyUpFate;
  /** For which sprint it is kept, or under which id it is a proposal now. */
  keptFor: number;
  reshapedAs: string;
  by: string;
  now: Temporal.Instant;
}

export type TidyUpOutcome =
  | { kind: 'tidy-up-settled'; ending: Ending; tidyUp: TidyUp }
  | { kind: 'unchanged'; tidyUp: TidyUp | null };

/** Says what became of a tidy-up; said twice, the first counts. */
export function settleTidyUp(ending: Ending, settling: TidyUpSettling): TidyUpOutcome {
  const { sprint, fate, keptFor, by, now } = settling;
  const before = ending.tidyUps.find((one) => one.sprint === sprint);
  if (!before || !isOpen(before)) return { kind: 'unchanged', tidyUp: before ?? null };

  const tidyUp: TidyUp = { ...before, state: fate, settled: { by, at: now } };
  const next: TidyUp[] = fate === 'kept' ? [{ ...before, sprint: keptFor, round: before.round + 1 }] : [];
  const others = ending.tidyUps.filter((one) => one !== before && one.sprint !== next[0]?.sprint);
  const tidyUps = [...others, tidyUp, ...next].toSorted((a, b) => a.sprint - b.sprint);
  return { kind: 'tidy-up-settled', tidyUp, ending: { ...ending, tidyUps, sequel: reshapedBy(ending, settling) } };
}

const reshapedBy = ({ sequel }: Ending, { fate, by, now, reshapedAs }: TidyUpSettling): Sequel =>
  fate === 'reshaped' ? { ...sequel, choice: { fate: 'reshape', by, at: now, reshapedAs } } : sequel;
