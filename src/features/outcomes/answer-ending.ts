import { answerEnding as answer } from '../../domain/ending.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { goalIsGone, goalScene, rightOver } from '../../shared/goals/goal-scene.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { answerEndingModal, readAnswer } from './answer-ending-modal.ts';
import { changeEnding } from './change-ending.ts';
import { ownerFault } from './owner-fault.ts';
import { draftFrom, reshapeGoalModal } from './reshape-goal-modal.ts';
import { sprintAfter, sprintToPropose } from './sprint-after.ts';

export async function openAnswer(args: ButtonArgs, deps: Deps): Promise<void> {
  const scene = await goalScene(args.value, args.body.user.id, deps);
  const ending = scene && (await deps.store.endings.find(scene.goal.id));
  if (!ending) return tell(args, goalIsGone());
  const right = rightOver('answer-ending', scene);
  if (!right.allowed) return tell(args, saying(await refusal('answer-ending', right, deps)));

  const modal = answerEndingModal(ending, await sprintAfter(ending.goal.sprint, deps));
  await (modal ? show(args, modal) : tell(args, nothingIsAsked()));
}

const nothingIsAsked = () => saying(mrkdwn`:white_check_mark: Nothing is asked about this goal any more.`);

/** Stores the words; to reshape, the form of the new proposal follows. */
export async function saveAnswer(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id } = readAnswer(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const { text, fate, finisher } = answers;
  const fault = fate === 'keep' ? await ownerFault(finisher ?? null, deps) : null;
  if (fault) return args.ack(beside('finisher', fault));

  const found = await deps.store.goals.find(id);
  const sprint = await sprintAfter(found?.sprint ?? 0, deps);
  const isReshaped = fate === 'reshape' && !(await hasProposal(id, deps));
  await changeEnding(args, deps, {
    ...{ goal: id, act: 'answer-ending', field: 'text' },
    change: ({ store, stamp: { by, at } }) =>
      store.endings.change(
        id,
        (ending) =>
          answer(ending, {
            ...{ text, fate: isReshaped ? null : fate, reshapedAs: '' },
            ...{ tidyUp: { owner: finisher ?? by, sprint }, by, now: at },
          }),
        { by, at },
      ),
    otherwise: ({ because }) =>
      isTextFault(because) ? beside('text', textSentence(because, text)) : beside('fate', refusals[because]),
    ...(isReshaped && {
      next: async ({ goal }) => ({
        response_action: 'update',
        view: reshapeGoalModal(await sprintToPropose(deps), draftFrom(goal), {
          goal: id,
          tidyUp: null,
          isHinted: false,
        }),
      }),
    }),
  });
}

const hasProposal = async (goal: string, { store }: Deps): Promise<boolean> =>
  (await store.endings.find(goal))?.sequel.choice?.fate === 'reshape';

const refusals = {
  'not-asked': 'Nothing is asked about this goal any more: its outcome has been corrected meanwhile.',
  'no-such-fate': 'That is no choice any more: the outcome has been corrected meanwhile. Please open this anew.',
  reshaped: 'It has been proposed anew already: that proposal can be edited or dropped.',
};
