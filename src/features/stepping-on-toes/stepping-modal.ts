import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { oneLine } from '../../domain/clip.ts';
import { type Goal, kinds } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { titleLimit } from '../../domain/typed-text.ts';
import { stepOnToes } from '../../shared/goals/goal-buttons.ts';
import { kindWords } from '../../shared/goals/goal-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { text } from '../../slack/answers.ts';
import { context, input, option, plain, section } from '../../slack/blocks.ts';
import { personField, radios, select, textField } from '../../slack/fields.ts';
import { readForm, type Typed, typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export interface SteppingForm {
  sprint: Sprint;
  teams: readonly Team[];
  /** What may yield. */
  goals: readonly Goal[];
  draft: Typed;
  /** What was asked about the limit, and for which answer. */
  asked: Asked | null;
}

const Asked = z.object({ about: z.string(), question: z.string() });
type Asked = z.output<typeof Asked>;

export function steppingModal({ sprint, teams, goals, draft, asked }: SteppingForm): ModalView {
  return {
    type: 'modal',
    callback_id: stepOnToes,
    private_metadata: JSON.stringify(asked),
    title: plain('Step on toes'),
    submit: plain('Let it in'),
    close: plain('Cancel'),
    blocks: [
      ...(asked ? [section(mrkdwn`:warning: ${asked.question}`)] : []),
      context(
        mrkdwn`Something matters more than what ${sprintName(sprint)} planned? Nobody has to approve. It goes on the record, and the retro asks whether it was right.`,
      ),
      ...incomingFields(draft),
      ...yieldFields(teams, goals, draft),
    ],
  };
}

const incomingFields = (draft: Typed): InputBlock[] => [
  input('title', 'What comes in', {
    ...textField(draft.title, { multiline: true, max_length: titleLimit }),
    placeholder: plain('What will be true at the end of the sprint?'),
  }),
  input('why', 'Why now', textField(draft.why, { multiline: true, max_length: 3000 })),
  input('kind', 'Kind', radios(kindOptions, draft.kind)),
  input('owner', 'Owner', personField(draft.owner)),
];

const kindOptions = kinds.map((kind) => option(kind, kindWords[kind].name, kindWords[kind].means));

const yieldFields = (teams: readonly Team[], goals: readonly Goal[], draft: Typed): InputBlock[] => [
  input('yields', 'Which goal yields', select(yieldOptions(teams, goals), draft.yields)),
  input('how', 'What becomes of that goal', radios(howOptions, draft.how), { optional: true }),
  input('whatStays', 'If it stays: what of it', textField(draft.whatStays, { multiline: true, max_length: 3000 }), {
    optional: true,
  }),
];

/** Slack takes 100; nobody is in so many teams. */
function yieldOptions(teams: readonly Team[], goals: readonly Goal[]) {
  const several = teams.length > 1;
  return teams
    .flatMap((team) => [
      ...goals
        .filter((goal) => goal.team === team.id)
        .map((goal) => option(goal.id, oneLine(goal.title), several ? team.name : undefined)),
      option(noneOf(team.id), several ? `None: ${team.name} does it all` : 'None: we do it all'),
    ])
    .slice(0, 100);
}

const noneOf = (team: string): string => `none/${team}`;

const howOptions = [option('overtaken', 'It is dropped: overtaken'), option('less', 'It stays, with less')];

const Step = z.object({
  title: text,
  why: text,
  kind: z.enum(kinds, 'Please choose one'),
  owner: z.string('A goal has exactly one owner'),
  yields: z.string('Please say which goal yields, or that none does'),
  how: z.enum(['overtaken', 'less']).nullish(),
  whatStays: text,
});

export type StepAnswers = z.output<typeof Step>;

export const readStep = (view: ViewOutput) => ({
  ...readForm(view, Step),
  draft: typedInto(view),
  asked: Asked.nullable().parse(JSON.parse(view.private_metadata)),
});

/** Of the team, where no goal yields; null where one does. */
export const readNoneOf = (yields: string): string | null => (yields.startsWith('none/') ? yields.slice(5) : null);
