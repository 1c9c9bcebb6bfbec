import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';
import type { ToeStep } from '../../domain/toe-step.ts';
import { actions, button, paragraph, rich } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';

/** How we speak of stepping on toes, wherever it is seen. */

/** Says in the team's channel that it happened, privately to whom it concerns, and to teams that depend on it. */
export const toeStep = 'toe-step';
export const toeStepTold = 'toe-step-told';
export const toeStepForTeam = 'toe-step-for-team';

export const toesWereRight = 'toes-were-right';
export const toesWereWrong = 'toes-were-wrong';

/** A step with its goals, and the names of the teams that were told. */
export interface ToldStep {
  step: ToeStep;
  incoming: Goal;
  yielding: Goal | null;
  teams: readonly Pick<Team, 'name'>[];
}

/** What came in, why, what yields, and who was told. */
export function toeStepBlock({ step, incoming, yielding, teams }: ToldStep, length: number): KnownBlock {
  const told = toldElements(step, teams);
  return rich(
    paragraph(
      ...typed(':footprints: '),
      person(step.by),
      words(' stepped on toes: '),
      ...typed(clip(oneLine(incoming.title), length), { bold: true }),
      words(' came in.'),
      bold('\nWhy '),
      ...typed(clip(oneLine(step.why), length)),
      bold('\nYields '),
      ...yieldElements(step, yielding, length),
      ...(told.length > 0 ? [bold('\nTold '), ...told] : []),
    ),
  );
}

function yieldElements({ yields }: ToeStep, yielding: Goal | null, length: number): RichTextElement[] {
  if (!yields || !yielding) return [words('no goal')];
  const title = typed(clip(oneLine(yielding.title), length));
  if (yields.how === 'overtaken') return [...title, words(' · dropped, overtaken')];
  return [...title, words(' · stays with less: '), ...typed(clip(oneLine(yields.whatStays ?? ''), length))];
}

const mostTold = 8;

function toldElements({ told }: ToeStep, teams: ToldStep['teams']): RichTextElement[] {
  const all = [...told.people.map(person), ...teams.map(({ name }) => words(clip(oneLine(name), 60)))];
  const more = all.length - mostTold;
  const shown = all.slice(0, mostTold).flatMap((one, i) => (i === 0 ? [one] : [words(', '), one]));
  return [...shown, ...(more > 0 ? [words(` and ${more} more`)] : [])];
}

/** The same in a message's text. */
export function toeStepText({ step, incoming, yielding }: ToldStep): string {
  const title = clip(oneLine(incoming.title), 200);
  const yields = yielding ? clip(oneLine(yielding.title), 200) : 'no goal';
  const how = yielding ? { overtaken: ', dropped', less: ', stays with less' }[step.yields!.how] : '';
  const why = clip(oneLine(step.why), 300);
  return mrkdwn`:footprints: ${mention(step.by)} stepped on toes: ${title} came in. Why: ${why}. Yields: ${yields}${how}`.toString();
}

/** What the retro asks of it, with what was said so far. */
export function toeQuestion({ step, incoming }: ToldStep): KnownBlock {
  const said = (wasRight: boolean) => step.verdicts.filter((verdict) => verdict.wasRight === wasRight).length;
  const label = (text: string, count: number) => (count > 0 ? `${text} (${count})` : text);
  const spoken = oneLine(incoming.title);
  return actions(
    button(toesWereRight, {
      label: label('It was right', said(true)),
      value: step.id,
      spoken: `It was right: ${spoken}`,
    }),
    button(toesWereWrong, {
      label: label('It was not', said(false)),
      value: step.id,
      spoken: `It was not right: ${spoken}`,
    }),
  );
}
