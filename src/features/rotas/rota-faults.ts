import { personFault } from '../../domain/person-fault.ts';
import { type Rota, type RotaVersion, versionStart } from '../../domain/rota.ts';
import { editableOn, type RotaFault, rotaFault } from '../../domain/rota-edit.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
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
  const version = versionOf(draft, scene.workingDays);
  const { timeZone } = draft;
  const { now, known } = scene;
  const fault = rotaFault(known?.rota ?? null, version, { timeZone, now });
  if (!fault) return null;
  const earliest = known && day(earliestFor(known.rota, { timeZone, now, version }), dateIn(timeZone, now));
  return { [fault === 'nobody' ? 'people' : 'firstOn']: sentences[fault](earliest) };
}

const sentences: Record<RotaFault, (earliest: string | null) => string> = {
  nobody: () => 'Somebody has to be in it.',
  'begins-too-early': (earliest) =>
    earliest ? `What was served stays as it was: choose ${earliest} or later.` : 'At most a week ago, please.',
  'cuts-running-turn': (earliest) => `The turn that runs goes on to its end: choose ${earliest} or later.`,
  'after-its-end': () => 'It has ended by then: choose an earlier day, or change its end first.',
  'rests-on-first-day': () => 'Turns of days begin on a day of duty: choose another first day, or all seven days.',
};

/** The first day on which a version of this hour may begin. */
function earliestFor(
  rota: Rota,
  { timeZone, now, version }: { timeZone: string; now: Temporal.Instant; version: RotaVersion },
): Temporal.PlainDate {
  const firstOn = editableOn(rota, now);
  const begins = versionStart({ timeZone }, { ...version, firstOn });
  return isBefore(begins, now) ? firstOn.add({ days: 1 }) : firstOn;
}
