import type { Person } from '../../domain/person.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { absencesHome } from './absences-home.ts';

export async function showAbsencesAtHome({ id, timeZone }: Person, { store, clock }: Deps): Promise<HomeSections> {
  const today = dateIn(timeZone, clock());
  return { next: absencesHome(await store.absences.ofPerson(id, today), today) };
}
