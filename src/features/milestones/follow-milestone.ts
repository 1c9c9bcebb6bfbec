import { followMilestone } from '../../domain/milestone-life.ts';
import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { refusal } from '../../shared/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { changeMilestone, opensMilestoneForm } from './change-milestone.ts';
import { followersModal, readFollowers } from './followers-modal.ts';
import { unfitSentence } from './milestone-faults.ts';
import { milestoneIsGone } from './milestone-is-gone.ts';
import { redrawMilestoneHere } from './open-milestone.ts';

export const openFollowers = opensMilestoneForm(({ milestone }) => followersModal(milestone));

export async function saveFollowers(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, milestone: id } = readFollowers(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const unfit = unfitSentence(answers.people, await deps.people.getAll(answers.people));
  if (unfit) return args.ack({ response_action: 'errors', errors: { people: unfit } });
  await changeMilestone(args, deps, {
    milestone: id,
    field: 'people',
    change: ({ store, stamp }) => store.milestones.change(id, (one) => followMilestone(one, answers), stamp),
    otherwise: () => undefined,
  });
}

/** Whoever presses it follows from now on, or no longer. */
export async function toggleFollowing(args: ButtonArgs, deps: Deps): Promise<void> {
  const by = args.body.user.id;
  const right = rightTo('follow-milestone', { person: await deps.people.get(by), settings: deps.settings });
  if (!right.allowed) return tell(args, saying(await refusal('follow-milestone', right, deps)));
  const stamp = { by, at: deps.clock() };
  const outcome = await deps.store.milestones.change(
    args.value,
    (one) => {
      const { people, channel } = one.followers;
      const others = people.filter((person) => person !== by);
      return followMilestone(one, { channel, people: others.length < people.length ? others : [...people, by] });
    },
    stamp,
  );
  if (outcome.kind === 'missing') return tell(args, milestoneIsGone());
  deps.refreshHomes([by]);
  await redrawMilestoneHere(args, deps);
}
