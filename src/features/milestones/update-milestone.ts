import { updateMilestone as update } from '../../domain/milestone-life.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { changeMilestone, opensMilestoneForm } from './change-milestone.ts';
import { readUpdate, updateMilestoneModal } from './update-milestone-modal.ts';

export const openUpdate = opensMilestoneForm(({ milestone }) => updateMilestoneModal(milestone));

export async function saveUpdate(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, milestone: id } = readUpdate(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const { health, says } = answers;
  await changeMilestone(args, deps, {
    milestone: id,
    field: 'says',
    change: ({ store, stamp }) => store.milestones.change(id, (one) => update(one, health, says, stamp), stamp),
    otherwise(outcome) {
      if (outcome.kind === 'unchanged') return;
      const { because } = outcome;
      return beside('says', because === 'ended' ? 'It has ended meanwhile.' : textSentence(because, says));
    },
  });
}
