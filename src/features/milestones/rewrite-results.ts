import { rewriteResults as rewrite } from '../../domain/milestone-end.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { changeMilestone, opensMilestoneForm } from './change-milestone.ts';
import { readResults, resultsModal } from './results-modal.ts';

export const openResults = opensMilestoneForm(({ milestone }) => resultsModal(milestone));

export async function saveResults(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, milestone: id } = readResults(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const { results } = answers;
  await changeMilestone(args, deps, {
    milestone: id,
    field: 'results',
    change: ({ store, stamp }) => store.milestones.change(id, (one) => rewrite(one, results), stamp),
    otherwise(outcome) {
      if (outcome.kind === 'unchanged') return;
      const { because } = outcome;
      return beside('results', because === 'not-ended' ? 'It still goes on.' : textSentence(because, results));
    },
  });
}
