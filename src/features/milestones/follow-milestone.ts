import { beginFollowing, followMilestone, mostFollowers, stopFollowing } from '../../domain/milestone-followers.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { changeMilestone, opensMilestoneForm } from './change-milestone.ts';
import { followersModal, readFollowers } from './followers-modal.ts';
import { unfitSentence } from './milestone-faults.ts';
import { milestoneIsGone } from './milestone-is-gone.ts';
import { milestoneScene } from './milestone-scene.ts';
import { redrawMilestoneHere } from './open-milestone.ts';
import { rightOver } from './seen-milestone.ts';

const tooMany = `Up to ${mostFollowers} people follow a milestone; a channel takes as many as you like.`;

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
    otherwise: ({ kind }) => (kind === 'refused' ? beside('people', tooMany) : undefined),
  });
}

/** Whoever presses it follows from now on, or no longer; pressed twice is once. */
const follows =
  (rule: typeof beginFollowing) =>
  async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const by = args.body.user.id;
    const scene = await milestoneScene(args.value, by, deps);
    if (!scene) return tell(args, milestoneIsGone());
    const right = rightOver('follow-milestone', scene);
    if (!right.allowed) return tell(args, saying(await refusal('follow-milestone', right, deps)));
    const stamp = { by, at: deps.clock() };
    const outcome = await deps.store.milestones.change(args.value, (one) => rule(one, by), stamp);
    if (outcome.kind === 'refused') return tell(args, saying(mrkdwn`${tooMany}`));
    deps.refreshHomes([by]);
    await redrawMilestoneHere(args, deps);
  };

export const follow = follows(beginFollowing);
export const unfollow = follows(stopFollowing);
