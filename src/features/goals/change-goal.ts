import type { Act } from '../../domain/acts.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import { redrawCardBelow } from '../../shared/goals/goal-card.ts';
import { concerned, type GoalScene, goalScene, rightOver } from '../../shared/goals/goal-scene.ts';
import { followSummary } from '../../shared/outcomes/summary-posts.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import type { Stamp, Store } from '../../store/index.ts';

type Settled = { kind: string; goal?: Goal };
type Unchanged<Outcome> = Exclude<Outcome, { goal: Goal } | { kind: 'missing' }>;

interface Change<Outcome> {
  goal: string;
  act: Act | ((scene: GoalScene) => Promise<Act>);
  /** Beside which field to say who can. */
  field: string;
  /** In a transaction that the channel's messages join. */
  change(doing: { store: Store; stamp: Stamp; scene: GoalScene }): Promise<Outcome>;
  /** What the form says where the goal stays as it is. */
  otherwise(outcome: Unchanged<Outcome>, scene: GoalScene): FormAnswer | Promise<FormAnswer>;
}

/** Changes a goal as a form asks, if whoever sent it still may, and lets everybody see it. */
export async function changeGoal<Outcome extends Settled>(
  args: SubmissionArgs,
  deps: Deps,
  { goal: id, act: acts, field, change, otherwise }: Change<Outcome>,
): Promise<void> {
  const visitor = args.body.user.id;
  const scene = await goalScene(id, visitor, deps);
  const gone = beside(field, "That goal isn't there any more.");
  if (!scene) return args.ack(gone);
  const act = typeof acts === 'string' ? acts : await acts(scene);
  const right = rightOver(act, scene);
  if (!right.allowed) return args.ack(beside(field, await refusalInWords(act, right, deps)));

  const stamp = { by: visitor, at: deps.clock() };
  const outcome = await deps.store.transaction(async (store) => {
    const outcome = await change({ store, stamp, scene });
    if (outcome.goal) await announceGoals(store, scene.team, [outcome.goal], stamp.at, [scene.goal.sprint]);
    if (outcome.goal?.committedAs) await followSummary(store, outcome.goal, stamp.at);
    return outcome;
  });
  if (!outcome.goal)
    return args.ack(outcome.kind === 'missing' ? gone : await otherwise(outcome as Unchanged<Outcome>, scene));

  await args.ack();
  deps.refreshHomes(concerned(scene, outcome.goal));
  await redrawCardBelow(args, id, deps);
}
