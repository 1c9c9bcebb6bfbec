import type { Milestone } from '../../domain/milestone.ts';
import type { Right } from '../../domain/rights.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { redrawComingPlanning } from '../../shared/sprints/planning-posts.ts';
import { saying } from '../../slack/blocks.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { milestoneIsGone } from './milestone-is-gone.ts';
import { milestoneScene } from './milestone-scene.ts';
import { drawMilestone } from './open-milestone.ts';
import { concernedBy, type MilestoneScene, rightOver } from './seen-milestone.ts';

type Settled = { kind: string; milestone?: Milestone };
type Unchanged<Outcome> = Exclude<Outcome, { milestone: Milestone } | { kind: 'missing' }>;

interface Change<Outcome> {
  milestone: string;
  /** Beside which field to say who can. */
  field: string;
  mayDo?(scene: MilestoneScene): Right;
  /** In a transaction that the messages join. */
  change(doing: { store: Store; stamp: Stamp; scene: MilestoneScene }): Promise<Outcome>;
  /** What the form says where the milestone stays as it is. */
  otherwise(outcome: Unchanged<Outcome>, scene: MilestoneScene): FormAnswer | Promise<FormAnswer>;
}

/** Changes a milestone as a form asks, if whoever sent it still may, and lets everybody see it. */
export async function changeMilestone<Outcome extends Settled>(
  args: SubmissionArgs,
  deps: Deps,
  { milestone: id, field, mayDo = (scene) => rightOver('edit-milestone', scene), change, otherwise }: Change<Outcome>,
): Promise<void> {
  const scene = await milestoneScene(id, args.body.user.id, deps);
  const gone = beside(field, "That milestone isn't there any more.");
  if (!scene) return args.ack(gone);
  const right = mayDo(scene);
  if (!right.allowed) return args.ack(beside(field, await refusalInWords('edit-milestone', right, deps)));

  const stamp = { by: args.body.user.id, at: deps.clock() };
  const outcome = await deps.store.transaction(async (store) => {
    const outcome = await change({ store, stamp, scene });
    if (outcome.milestone) await redrawMilestone(store, outcome.milestone, stamp, deps);
    return outcome;
  });
  if (!outcome.milestone)
    return args.ack(outcome.kind === 'missing' ? gone : await otherwise(outcome as Unchanged<Outcome>, scene));

  await args.ack();
  deps.refreshHomes(concernedBy(outcome.milestone));
  await redrawCardBelow(args, id, deps);
}

/** All that was said about it, and what the next planning says. */
export async function redrawMilestone(store: Store, { id }: Milestone, { at }: Stamp, deps: Deps): Promise<void> {
  await store.announcements.redrawAbout(id);
  await redrawComingPlanning(store, deps.settings, at);
}

/** The form stood on the milestone's card, or alone. */
async function redrawCardBelow(args: SubmissionArgs, id: string, deps: Deps): Promise<void> {
  const card = args.view.previous_view_id;
  const view = card && (await drawMilestone(id, args.body.user.id, deps));
  if (view) await redraw(args, card, view);
}

/** A button that opens a form about a milestone, for those who may use it; others hear who can. */
export const opensMilestoneForm =
  (draw: (scene: MilestoneScene, deps: Deps) => Parameters<typeof show>[1] | Promise<Parameters<typeof show>[1]>) =>
  async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const scene = await milestoneScene(args.value, args.body.user.id, deps);
    if (!scene) return tell(args, milestoneIsGone());
    const right = rightOver('edit-milestone', scene);
    if (!right.allowed) return tell(args, saying(await refusal('edit-milestone', right, deps)));
    await show(args, await draw(scene, deps));
  };
