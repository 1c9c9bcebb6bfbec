import type { Absence, AbsenceFault } from '../../domain/absence.ts';
import { type AbsenceDoubt, newAbsenceFault } from '../../domain/new-absence.ts';
import { type PersonFault, personFault } from '../../domain/person-fault.ts';
import type { Deps } from '../../feature.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import type { Errors } from '../../slack/form.ts';
import type { AbsenceScene } from './absence-scene.ts';
import { absentee } from './absences-modal.ts';

/** Why an absence is not stored, beside its field; null if nothing is wrong. */
export async function absenceErrors(absence: Absence, scene: AbsenceScene, deps: Deps): Promise<Errors | null> {
  const whose = await whoseFault(scene, deps);
  if (whose) return { [scene.mayChoose ? absentee : 'firstOn']: whose };

  const known = await deps.store.absences.ofPerson(absence.person, absence.firstOn);
  const fault = newAbsenceFault(absence, known);
  return fault && { [fields[fault]]: sentences[fault] };
}

async function whoseFault({ absentee: who, right }: AbsenceScene, deps: Deps): Promise<string | null> {
  const because = personFault(who, true);
  if (because) return `${who.name} ${strangers[because]}`;
  return right.allowed ? null : refusalInWords('record-absence', right, deps);
}

const strangers: Record<PersonFault, string> = {
  'unknown-person': 'is nobody I know.',
  guest: 'is a guest.',
  foreign: 'is from another company.',
  bot: 'is an app, and never away.',
  deactivated: 'has left.',
};

type Fault = AbsenceFault | 'noted-already';

const fields: Record<Fault, string> = {
  'ends-before-it-starts': 'lastOn',
  'too-long': 'lastOn',
  'no-time-left': 'halves',
  'noted-already': 'firstOn',
};

const sentences: Record<Fault, string> = {
  'ends-before-it-starts': 'It would end before it begins: choose a later day.',
  'too-long': 'An absence lasts a year at most.',
  'no-time-left': 'From noon on, and until noon: of a single day that leaves nothing. Tick one of them, or neither.',
  'noted-already': 'All of this is noted already: it stands below.',
};

/** What is asked once before it is stored. */
export const doubts: Record<AbsenceDoubt, string> = {
  'over-already': 'These days are over already. If you mean them, save again.',
  'far-ahead': 'This is more than a year ahead. If you mean it, save again.',
};
