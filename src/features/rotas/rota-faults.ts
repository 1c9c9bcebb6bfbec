import { personFault } from '../../domain/person-fault.ts';
import { editableFrom, type RotaFault, rotaFault } from '../../domain/rota-edit.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { refusalInWords } from '../../shared/refusal.ts';
import { day } from '../../slack/dates.ts';
import type { Errors } from '../../slack/form.ts';
import { type RotaDraft, versionOf } from './rota-draft.ts';
import { rotaTeam } from './rota-modal.ts';
import { type RotaScene, rightToEdit } from './rota-scene.ts';

/** What keeps a draft from being saved, by field. */
export async function faultsOf(by: string, draft: RotaDraft, scene: RotaScene, deps: Deps): Promise<Errors | null> {
  const right = await rightToEdit(by, scene.team, deps);
  if (!right.allowed) return { [rotaTeam]: await refusalInWords('edit-rota', right, deps) };
  if (scene.team?.isArchived) return { [rotaTeam]: 'That team has been archived meanwhile.' };
  const people = await deps.people.getAll(draft.people.map(({ person }) => person));
  const unfit = [...people.values()].filter((person) => personFault(person, false) !== null);
  if (unfit.length > 0) {
    return { people: `${unfit.map(({ name }) => name).join(', ')}: only full members can be support hero.` };
  }
  return whenFault(draft, scene);
}

/** The same for its days and times alone, which only the clock changes. */
export function whenFault(draft: RotaDraft, scene: RotaScene): Errors | null {
  const fault = rotaFault(scene.known?.rota ?? null, versionOf(draft, scene.workingDays), scene);
  return fault && { [fault === 'nobody' ? 'people' : 'firstOn']: sentences[fault](scene) };
}

const sentences: Record<RotaFault, (scene: RotaScene) => string> = {
  nobody: () => 'Somebody has to be in it.',
  'begins-too-early': ({ known, now }) =>
    known
      ? `What was served stays as it was: choose ${earliest(known.rota, now)} or later.`
      : 'At most a week ago, please.',
  'cuts-running-turn': ({ known, now }) =>
    `The turn that runs goes on to its end: choose ${earliest(known!.rota, now)} or later.`,
  'rests-on-first-day': () => 'Turns of days begin on a day of duty: choose another first day, or all seven days.',
};

function earliest(rota: NonNullable<RotaScene['known']>['rota'], now: Temporal.Instant): string {
  return day(dateIn(rota.timeZone, editableFrom(rota, now)), dateIn(rota.timeZone, now));
}
