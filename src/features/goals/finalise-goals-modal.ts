import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Goal } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { finaliseGoals } from '../../shared/goals/goal-buttons.ts';
import { ownerName } from '../../shared/goals/goal-owner.ts';
import { wordsOfKind } from '../../shared/goals/goal-words.ts';
import { sprintName, sprintWords } from '../../shared/sprints/sprint-words.ts';
import { context, input, option, plain, section } from '../../slack/blocks.ts';
import { boxes } from '../../slack/fields.ts';
import { readForm, typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

/** The first group of boxes: there what is wrong with the choice is said. */
export const firstBoxes = 'commit0';

export interface Candidates {
  team: Team;
  sprint: Sprint;
  /** Those to choose among. */
  goals: readonly Goal[];
  owners: ReadonlyMap<string, { name: string }>;
  limit: number;
  today: Temporal.PlainDate;
}

const Memory = z.object({ team: z.string(), sprint: z.number(), isConfirmed: z.boolean() });

/** First which goals to commit; what becomes of the others is asked next. `question` is asked once, with the choice kept. */
export function finaliseGoalsModal(seen: Candidates, chosen: readonly string[], question: string | null): ModalView {
  const { team, sprint, today } = seen;
  const memory: z.output<typeof Memory> = { team: team.id, sprint: sprint.number, isConfirmed: question !== null };
  return {
    type: 'modal',
    callback_id: finaliseGoals,
    private_metadata: JSON.stringify(memory),
    title: plain('Finalise goals'),
    submit: plain(question ? 'Commit them anyway' : 'Go on'),
    close: plain('Cancel'),
    blocks: [
      context(plain(`${team.name} · ${sprintWords(sprint, today)}`)),
      ...(question ? [section(mrkdwn`:warning: ${question}`)] : []),
      ...groups(seen, chosen),
    ],
  };
}

const boxesInGroup = 10;

function groups({ goals, owners, sprint, limit }: Candidates, chosen: readonly string[]): InputBlock[] {
  const options = goals.map((goal) =>
    option(goal.id, goal.title, `${wordsOfKind(goal.kind).name} of ${ownerName(goal, owners)}`),
  );
  const count = Math.ceil(options.length / boxesInGroup);
  return Array.from({ length: count }, (_, index) => {
    const own = options.slice(index * boxesInGroup, (index + 1) * boxesInGroup);
    const label = index === 0 ? `Goals that ${sprintName(sprint)} commits to` : 'More of them';
    const hint = `One or two big ones are best; the limit here is ${counted(limit, 'goal')}. What becomes of the others is asked next.`;
    return input(`commit${index}`, label, boxes(own, [...chosen]), { optional: true, ...(index === 0 && { hint }) });
  });
}

const Chosen = z
  .record(z.string(), z.array(z.string()).nullable())
  .transform((groups) => Object.values(groups).flatMap((chosen) => chosen ?? []));

export function readChosen(view: ViewOutput) {
  const { answers: chosen = [] } = readForm(view, Chosen);
  return { chosen, draft: typedInto(view), ...Memory.parse(JSON.parse(view.private_metadata)) };
}
