import type { ModalView } from '@slack/types';
import type { SprintEdit } from '../../domain/edit-sprint.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { announceMoves } from '../../shared/sprints/announce-moves.ts';
import { movesText } from '../../shared/sprints/moves-text.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Stamp } from '../../store/index.ts';
import { datesFault } from './dates-faults.ts';
import { datesModal, draftOf } from './dates-modal.ts';
import { previewOf } from './dates-preview.ts';
import { datesPreviewModal, readPreview } from './dates-preview-modal.ts';
import { datesSavedModal, mayNotEditModal } from './dates-saved-modal.ts';
import { decideEdit, type Edited, type Refusal } from './decide-edit.ts';
import { offerIn } from './open-dates.ts';
import { rightFault } from './rights-to-dates.ts';
import { type SprintScene, sceneAt } from './sprint-scene.ts';

/** Stores what was previewed, if that is still what would move. */
export async function saveDates(args: SubmissionArgs, deps: Deps): Promise<void> {
  const by = args.body.user.id;
  const fault = await rightFault(by, deps);
  if (fault) return args.ack({ response_action: 'update', view: mayNotEditModal(fault) });

  const { edit, seen } = readPreview(args.view);
  const stamp = { by, at: deps.clock() };
  const saving = await save(edit, seen, args.view.id, stamp, deps);
  await args.ack({ response_action: 'update', view: await answerTo(saving, edit, deps) });
  deps.refreshHomes(await deps.store.people.withHomeOpenSince(stamp.at.subtract({ hours: 7 * 24 })));
}

type Saving =
  | { kind: 'saved'; hasMoved: boolean }
  | { kind: 'moves-otherwise'; edited: Edited; scene: SprintScene }
  | { kind: 'refused'; because: Refusal; scene: SprintScene };

/** Decides anew on the plan as it is then; people are told in the same transaction. A form that is sent twice changes nothing more. */
async function save(edit: SprintEdit, seen: string, form: string, stamp: Stamp, deps: Deps): Promise<Saving> {
  return deps.store.transaction(async (store) => {
    const settings = await store.settings.lock();
    const scene = sceneAt(stamp.at, await scheduleOf(store, settings));
    const decision = decideEdit(edit, scene);
    if (decision.kind === 'refused' && decision.because === 'unchanged') return { kind: 'saved', hasMoved: false };
    if (decision.kind === 'refused') return { ...decision, scene };
    if (movesText(decision.moved) !== seen) return { kind: 'moves-otherwise', edited: decision, scene };

    await store.sprints.savePins(decision.plan.pins, stamp);
    await announceMoves(
      store,
      { edited: edit.number, moves: decision.moved, channel: settings.planningChannel, form },
      stamp,
    );
    return { kind: 'saved', hasMoved: decision.moved.length > 0 };
  });
}

async function answerTo(saving: Saving, edit: SprintEdit, deps: Deps): Promise<ModalView> {
  if (saving.kind === 'saved') return datesSavedModal(saving.hasMoved, deps.settings.planningChannel);
  const { scene } = saving;
  if (saving.kind === 'moves-otherwise')
    return datesPreviewModal(await previewOf(edit, saving.edited, scene, deps), meanwhile);
  const { sentence } = datesFault(saving.because, edit, scene.schedule.plan, scene.today);
  return datesModal(offerIn(scene), draftOf(edit), sentence);
}

const meanwhile = 'Somebody changed the sprints meanwhile: this is what would move now.';
