import { endMilestone as end } from '../../domain/milestone-end.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import { changeMilestone, opensMilestoneForm } from './change-milestone.ts';
import { endMilestoneModal, readEnd } from './end-milestone-modal.ts';

export const openEnd = opensMilestoneForm(({ milestone }) => endMilestoneModal(milestone));

export async function saveEnd(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, milestone: id } = readEnd(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const { how, results } = answers;
  await changeMilestone(args, deps, {
    milestone: id,
    field: 'results',
    change: ({ store, stamp }) => store.milestones.change(id, (one) => end(one, how, results, stamp), stamp),
    otherwise(outcome) {
      if (outcome.kind === 'unchanged') return;
      const { because } = outcome;
      return beside('results', isTextFault(because) ? textSentence(because, results) : refusals[because]);
    },
  });
}

const refusals = {
  ended: 'It has ended already.',
  'not-agreed': 'It was never agreed: it can be given up, not closed.',
};
