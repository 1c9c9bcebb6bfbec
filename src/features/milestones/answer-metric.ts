import { answerForMetric } from '../../domain/milestone-end.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { changeMilestone, opensMilestoneForm } from './change-milestone.ts';
import { metricModal, readMetric } from './metric-modal.ts';

export const openMetric = opensMilestoneForm(({ milestone }) => metricModal(milestone));

export async function saveMetric(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, milestone: id } = readMetric(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const { words } = answers;
  await changeMilestone(args, deps, {
    milestone: id,
    field: 'words',
    change: ({ store, stamp }) => store.milestones.change(id, (one) => answerForMetric(one, words, stamp), stamp),
    otherwise(outcome) {
      if (outcome.kind === 'unchanged') return;
      const { because } = outcome;
      return beside('words', because === 'not-closed' ? 'It is not closed.' : textSentence(because, words));
    },
  });
}
