import { sprintsFrom } from '../../domain/sprint-calendar.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { type DatesOffer, datesModal, draftOf, readDates } from './dates-modal.ts';
import { readPreview } from './dates-preview-modal.ts';
import { rightToEdit } from './rights-to-dates.ts';
import { type SprintScene, sprintScene } from './sprint-scene.ts';

/** /sprint dates, or the button on a sprint, which opens that one's. */
export async function openDates(args: CommandArgs | ButtonArgs, deps: Deps): Promise<void> {
  const right = await rightToEdit('user_id' in args.body ? args.body.user_id : args.body.user.id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('edit-dates', right, deps)), 'Sprint dates');

  const offer = offerIn(await sprintScene(deps));
  const wanted = Number('value' in args ? args.value : '');
  const sprint = offer.sprints.find(({ number }) => number === wanted) ?? offer.sprints[0]!;
  await show(args, datesModal(offer, draftOf(sprint)));
}

/** The running sprint, if one is, and those that begin within a year. */
export function offerIn({ schedule: { plan }, running, next, furthest, today }: SprintScene): DatesOffer {
  const first = (running ?? next).number;
  return { sprints: sprintsFrom(plan, first, furthest - first + 1), today };
}

/** Another sprint was picked: its dates appear. */
export async function chooseSprint(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view } = args.body;
  if (view) await redraw(args, view.id, await otherSprintModal(view, deps));
}

/** The form for the sprint that is picked in it, with what was chosen for later sprints. */
export async function otherSprintModal(view: Parameters<typeof readDates>[0], deps: Deps) {
  const { chosen, draft } = readDates(view);
  const offer = offerIn(await sprintScene(deps));
  const sprint = offer.sprints.find(({ number }) => number === chosen) ?? offer.sprints[0]!;
  const { number, typed } = draftOf(sprint);
  return datesModal(offer, { number, typed: { ...typed, later: draft.typed.later ?? null } });
}

/** From the preview to the form, with all that was typed. */
export async function goBackToDates(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view } = args.body;
  if (!view) return;
  const { edit } = readPreview(view);
  await redraw(args, view.id, datesModal(offerIn(await sprintScene(deps)), draftOf(edit)));
}
