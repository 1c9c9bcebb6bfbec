import type { RichTextElement } from '@slack/types';
import type { DependencyAnswer, Objection } from '../../domain/goal.ts';
import type { GoalAct } from '../../domain/goal-act.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Choice, Sequel } from '../../domain/sequel.ts';
import { isOpen, type TidyUp } from '../../domain/tidy-up.ts';
import { byTime } from '../../shared/by-time.ts';
import { answerWords } from '../../shared/goals/dependency-words.ts';
import { tidyUpStates } from '../../shared/outcomes/ending-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { words } from '../../slack/rich.ts';
import { after, before, type Details, edits, quoted } from './goal-edits.ts';

type Tell = (details: Details, by: string) => RichTextElement[];

/** What was done to a goal, after the name of whoever did it; what time did begins a sentence. */
export const deedWords = (act: string, details: Details, by: string): RichTextElement[] =>
  (deeds[act as keyof typeof deeds] ?? somethingElse)(details, by);

const said =
  (text: string): Tell =>
  () => [words(text)];

/** Another version of Roofshot may have known more, before a move. */
const somethingElse = said('changed it');

const deeds: Record<Exclude<GoalAct, 'marked'>, Tell> = {
  proposed: said('proposed it'),
  imported: said('imported it'),
  edited: edits,
  moved: (details) => [words(`moved it to Sprint ${after(details.sprint)}`)],
  objected: ({ objections }) => [words('objected'), ...because(after<Objection[]>(objections)?.at(-1)?.reason)],
  answered: ({ objections }) => [words('answered an objection'), ...because(answerIn(objections))],
  dropped: ({ dropReason }) => [words('dropped it'), ...because(after(dropReason))],
  overtaken: said('stepped on toes: another goal overtook it'),
  yielded: said('stepped on toes: it stays with less, as another goal came in'),
  'ending-answered': ({ sequel }) => saidAfter(sequel as Partial<Sequel>),
  reshaped: said('proposed it anew, in another shape'),
  corrected: (details) => [words(`corrected its outcome to ${outcomeIn(details)}`), ...because(reasonIn(details))],
  'tidy-up-settled': ({ tidyUps }) => [words(`said what became of its tidy-up${settledIn(tidyUps as TidyUp[])}`)],
  'dependency-answered': ({ answers }) => [words('answered for a team that it needs'), ...because(saysIn(answers))],
  voted: (details, by) => [
    words(`${by === byTime ? 'The vote closed' : 'closed the vote early'}: ${outcomeIn(details)}`),
  ],
  settled: (details) => [words(`settled what the vote left open: ${outcomeIn(details)}`)],
  'settled-for-lead': (details) => [words(`settled for the lead what the vote left open: ${outcomeIn(details)}`)],
  finalised: (details) => [words(finalised(details))],
  'planning-opened': said('The planning week opened: it became a proposal'),
  stood: said('The sprint began, nobody had finalised: it stands'),
  'moved-on': (details) => [words(`Others were chosen: it moved on to Sprint ${after(details.sprint)}`)],
};

const because = (reason: unknown): RichTextElement[] => (reason ? [words(': '), ...quoted(reason)] : []);

const reasonIn = ({ outcome }: Details): unknown => after<{ reason?: string }>(outcome)?.reason;

function answerIn(objections: unknown): string | undefined {
  const open = before<Objection[]>(objections)?.filter(({ answer }) => !answer) ?? [];
  const answered = after<Objection[]>(objections)?.find(
    ({ id, answer }) => answer && open.some((one) => one.id === id),
  );
  return answered?.answer?.text;
}

function saysIn(answers: unknown): string | undefined {
  const says = after<DependencyAnswer[]>(answers)?.at(-1)?.says;
  return says && answerWords[says].name;
}

function saidAfter({ lesson, left, choice }: Partial<Sequel> = {}): RichTextElement[] {
  const fate = choice ? [words(`; ${fates[choice.fate]}`)] : [];
  return [words(lesson ? 'wrote the lesson' : 'said what is left'), ...because((lesson ?? left)?.text), ...fate];
}

const fates: Record<Choice['fate'], string> = {
  keep: 'it is kept as a tidy-up',
  reshape: 'it is reshaped',
  drop: 'it ends here',
};

function settledIn(tidyUps: readonly TidyUp[] = []): string {
  const settled = tidyUps.findLast((one) => !isOpen(one));
  return settled ? `: ${tidyUpStates[settled.state]}` : '';
}

function finalised(details: Details): string {
  if (details.sprint) return `left it for Sprint ${after(details.sprint)} when finalising`;
  return after(details.state) === 'dropped' ? 'dropped it when finalising' : 'finalised it';
}

function outcomeIn({ outcome }: Details): string {
  const is = after<{ is?: Outcome }>(outcome)?.is;
  return is ? outcomeWords[is].name.toLowerCase() : 'no outcome';
}
