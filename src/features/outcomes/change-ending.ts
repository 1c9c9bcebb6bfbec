import type { Act } from '../../domain/acts.ts';
import type { Ending } from '../../domain/ending.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { redrawCardBelow } from '../../shared/goals/goal-card.ts';
import { goalDetails, goalOwnerLeft } from '../../shared/goals/goal-lists.ts';
import { concerned, type GoalScene, goalScene, rightOver } from '../../shared/goals/goal-scene.ts';
import { followSummary } from '../../shared/outcomes/summary-posts.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { leadToTell, tellLead } from './tell-lead.ts';

type Settled = { kind: string; ending?: Ending };
type Unchanged<Outcome> = Exclude<Outcome, { ending: Ending } | { kind: 'missing' | 'said-before' }>;

interface Change<Outcome> {
  goal: string;
  act: Act;
  /** Who owns what it is about, where that is not the goal's owner. */
  owner?: string;
  /** Beside which field to say what is wrong. */
  field: string;
  /** Called in a transaction that the messages join. */
  change(doing: { store: Store; stamp: Stamp; scene: GoalScene }): Promise<Outcome>;
  /** What the form says where all stays as it is. */
  otherwise(outcome: Unchanged<Outcome>): FormAnswer;
  /** The form that follows. */
  next?(scene: GoalScene): Promise<FormAnswer>;
}

/** Changes how a goal ended as a form asks, if whoever sent it still may, and all that was posted about it. */
export async function changeEnding<Outcome extends Settled>(
  args: SubmissionArgs,
  deps: Deps,
  { goal: id, act, owner, field, change, otherwise, next }: Change<Outcome>,
): Promise<void> {
  const scene = await goalScene(id, args.body.user.id, deps);
  const gone = beside(field, "That goal isn't there any more.");
  if (!scene) return args.ack(gone);
  const right = rightOver(act, owner ? { ...scene, goal: { ...scene.goal, owner } } : scene);
  if (!right.allowed) return args.ack(beside(field, await refusalInWords(act, right, deps)));

  const stamp = { by: args.body.user.id, at: deps.clock() };
  const lead = await leadToTell(scene, stamp, deps);
  const outcome = await deps.store.transaction(async (store) => {
    const outcome = await change({ store, stamp, scene });
    if (outcome.ending) {
      await followEnding(outcome.ending, store, stamp);
      if (lead) await tellLead(lead, outcome.ending, stamp, store);
    }
    return outcome;
  });
  if (outcome.kind === 'missing') return args.ack(gone);
  if (outcome.kind === 'said-before') return args.ack(next && (await next(scene)));
  if (!outcome.ending) return args.ack(otherwise(outcome as Unchanged<Outcome>));

  await args.ack(next && (await next(scene)));
  deps.refreshHomes(concerned(scene, outcome.ending.goal));
  await redrawCardBelow(args, id, deps);
}

/** All sprints that its tidy-ups are in show it, too. */
async function followEnding({ goal, tidyUps }: Ending, store: Store, { at }: Stamp): Promise<void> {
  for (const sprint of new Set([goal, ...tidyUps].map(({ sprint }) => sprint))) {
    await followSummary(store, { team: goal.team, sprint }, at);
  }
  await store.announcements.redraw(goalDetails, goal.id);
  await store.announcements.redraw(goalOwnerLeft, goal.team);
}
