import type { Deps, SubmissionArgs } from '../../feature.ts';
import { datesFault } from './dates-faults.ts';
import { datesSprint, fieldOf, readDates } from './dates-modal.ts';
import { previewOf } from './dates-preview.ts';
import { datesPreviewModal } from './dates-preview-modal.ts';
import { decideEdit } from './decide-edit.ts';
import { otherSprintModal } from './open-dates.ts';
import { rightFault } from './rights-to-dates.ts';
import { sprintScene } from './sprint-scene.ts';

/** Shows what would move, in place of the form; nothing is stored yet. */
export async function showPreview(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { chosen, draft, edit, errors } = readDates(args.view);
  if (chosen !== draft.number) {
    return args.ack({ response_action: 'update', view: await otherSprintModal(args.view, deps) });
  }
  if (!edit) return args.ack({ response_action: 'errors', errors });
  const fault = await rightFault(args.body.user.id, deps);
  if (fault) return args.ack({ response_action: 'errors', errors: { [datesSprint]: fault } });

  const scene = await sprintScene(deps);
  const decision = decideEdit(edit, scene);
  if (decision.kind === 'refused') {
    const { field, sentence } = datesFault(decision.because, edit, scene.schedule.plan, scene.today);
    return args.ack({ response_action: 'errors', errors: { [fieldOf(field, edit.number)]: sentence } });
  }
  const preview = await previewOf(edit, decision, scene, deps);
  await args.ack({ response_action: 'update', view: datesPreviewModal(preview) });
}
