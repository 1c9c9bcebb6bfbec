import { correctOutcome as correct, isCorrectable } from '../../domain/outcome-correction.ts';
import { sprintStart } from '../../domain/sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Temporal } from '../../domain/time.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { goalIsGone, goalScene, rightOver } from '../../shared/goals/goal-scene.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { changeEnding } from './change-ending.ts';
import { correctOutcomeModal, readCorrection } from './correct-outcome-modal.ts';

export async function openCorrection(args: ButtonArgs, deps: Deps): Promise<void> {
  const scene = await goalScene(args.value, args.body.user.id, deps);
  if (!scene) return tell(args, goalIsGone());
  const right = rightOver('correct-outcome', scene);
  if (!right.allowed) return tell(args, saying(await refusal('correct-outcome', right, deps)));

  const { goal } = scene;
  if (!goal.outcome) return tell(args, saying(mrkdwn`${refusals['no-outcome']}`));
  const nextSprintBegins = await nextSprintBeginsAfter(goal.sprint, deps);
  const isOpen = isCorrectable(goal, { now: deps.clock(), nextSprintBegins });
  await (isOpen ? show(args, correctOutcomeModal(goal)) : tell(args, saying(mrkdwn`${refusals['too-late']}`)));
}

export async function saveCorrection(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id } = readCorrection(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const { is, reason } = answers;
  const goal = await deps.store.goals.find(id);
  const nextSprintBegins = await nextSprintBeginsAfter(goal?.sprint ?? 0, deps);
  await changeEnding(args, deps, {
    ...{ goal: id, act: 'correct-outcome', field: 'reason' },
    change: ({ store, stamp }) =>
      store.endings.change(
        id,
        (ending) => correct(ending, { is, reason, by: stamp.by, now: stamp.at, nextSprintBegins }),
        stamp,
      ),
    otherwise: (outcome) => {
      if (outcome.kind === 'unchanged') return beside('is', 'That is what it says already.');
      if (isTextFault(outcome.because)) return beside('reason', textSentence(outcome.because, reason));
      return beside('is', refusals[outcome.because]);
    },
  });
}

async function nextSprintBeginsAfter(sprint: number, { store, settings }: Deps): Promise<Temporal.Instant> {
  const { plan, timeZone } = await scheduleOf(store, settings);
  return sprintStart(sprintNumbered(plan, sprint + 1)!, timeZone);
}

const refusals = {
  'no-outcome': 'This goal has no outcome to correct.',
  'too-late': 'The next sprint has begun, so this outcome stands.',
};
