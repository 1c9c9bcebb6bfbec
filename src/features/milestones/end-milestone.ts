import { endMilestone as end } from '../../domain/milestone-life.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { textSentence } from '../../shared/text-faults.ts';
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
    otherwise: ({ because }) =>
      beside('results', because === 'ended' ? 'It has ended already.' : textSentence(because, results)),
  });
}
