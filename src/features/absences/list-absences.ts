import type { ModalView } from '@slack/types';
import { dateIn } from '../../domain/time.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { type Typed, typedInto } from '../../slack/form.ts';
import { type Asked, redraw, show, tell } from '../../slack/tell.ts';
import { type AbsenceScene, absenceScene } from './absence-scene.ts';
import { type AbsencesView, absencesModal, absentee, readTypedDays } from './absences-modal.ts';
import { calendarsOf, missedDays } from './missed-days.ts';

/** /roofshot away, and with days: these are filled in. */
export function openByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const typed = readTypedDays(args.text);
  const news = typed ? undefined : `I can't read days from “${args.text}”: please choose them here.`;
  return openOwn(args, args.command.user_id, deps, { draft: typed ?? {}, ...(news && { news }) });
}

export const openByButton = (args: ButtonArgs, deps: Deps): Promise<void> =>
  openOwn(args, args.body.user.id, deps, { draft: {} });

type Shown = Pick<AbsencesView, 'draft' | 'news' | 'asked'>;

async function openOwn(asked: Asked, visitor: string, deps: Deps, shown: Shown): Promise<void> {
  const scene = await absenceScene(visitor, visitor, deps);
  if (!scene.right.allowed && !scene.mayChoose) {
    return tell(asked, saying(await refusal('record-absence', scene.right, deps)));
  }
  await show(asked, await drawAbsences(scene, { ...shown, draft: { ...shown.draft, [absentee]: visitor } }, deps));
}

/** Somebody else was picked: theirs are shown. */
export async function showOf(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view, user } = args.body;
  if (!view) return;
  const scene = await absenceScene(user.id, args.value || user.id, deps);
  await redraw(args, view.id, await drawAbsences(scene, { draft: typedInto(view) }, deps));
}

/** The form as it stands, after something was done in it. */
export async function redrawAbsences(args: ButtonArgs, deps: Deps, news: string): Promise<void> {
  const { view, user } = args.body;
  if (!view) return;
  const draft = typedInto(view);
  const scene = await absenceScene(user.id, shownAbsentee(draft, user.id), deps);
  await redraw(args, view.id, await drawAbsences(scene, { draft, news }, deps));
}

/** Without a choice everybody's form is about themselves. */
const shownAbsentee = (draft: Typed, visitor: string): string =>
  typeof draft[absentee] === 'string' ? draft[absentee] : visitor;

/** What was noted afterwards can be removed for a while. */
const lately = { weeks: 2 };

export async function drawAbsences(scene: AbsenceScene, shown: Shown, deps: Deps): Promise<ModalView> {
  const { visitor, absentee: who, right, mayChoose } = scene;
  const today = dateIn(who.timeZone, deps.clock());
  const calendars = await calendarsOf(who.id, deps);
  const absences = await deps.store.absences.ofPerson(who.id, today.subtract(lately));
  return absencesModal({
    of: who.id === visitor.id ? null : who.id,
    mayChoose,
    mayChange: right.allowed,
    absences: absences.map((absence) => ({ absence, missed: missedDays(absence, calendars) })),
    today,
    ...shown,
  });
}
