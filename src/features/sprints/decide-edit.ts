import { type EditOutcome, type EditRefusal, editSprint, type SprintEdit } from '../../domain/edit-sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { SprintScene } from './sprint-scene.ts';

export type Edited = Extract<EditOutcome, { kind: 'edited' }>;
export type Refusal = EditRefusal | 'unchanged';

/** What an edit comes to as things stand; one that neither moves nor renames anything is refused. */
export function decideEdit(
  edit: SprintEdit,
  { schedule: { plan }, today }: SprintScene,
): Edited | { kind: 'refused'; because: Refusal } {
  const outcome = editSprint(plan, edit, today);
  if (outcome.kind === 'refused' || outcome.moved.length > 0) return outcome;
  const isRenamed = sprintNumbered(plan, edit.number)?.name !== edit.name;
  return isRenamed ? outcome : { kind: 'refused', because: 'unchanged' };
}
