import { dateIn } from '../../domain/time.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { redrawGoalsOf } from '../../shared/goals/redraw-goals.ts';
import { redrawHandOversOf } from '../../shared/hero/hero-turns.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { absenceScene } from './absence-scene.ts';
import { absenceDays } from './absence-words.ts';
import { redrawAbsences } from './list-absences.ts';
import { tellRemoved } from './tell-absentee.ts';

export async function removeByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const by = args.body.user.id;
  const absence = await deps.store.absences.find(args.value);
  if (!absence) return redrawAbsences(args, deps, 'It has been removed already.');
  const { right, absentee } = await absenceScene(by, absence.person, deps);
  if (!right.allowed) return tell(args, saying(await refusal('record-absence', right, deps)));

  const at = deps.clock();
  await deps.store.transaction(async (store) => {
    const isNew = await store.absences.remove(absence.id, { by, at });
    if (!isNew) return;
    if (by !== absence.person) await tellRemoved(absence, store, at);
    await store.announcements.redrawAbout(absence.id);
    await redrawHandOversOf(absence.person, store, at);
    await redrawGoalsOf([absence.person], store, at);
  });
  deps.refreshHomes([absence.person]);
  await redrawAbsences(args, deps, `Removed: ${absenceDays(absence, dateIn(absentee.timeZone, at))}`);
}
