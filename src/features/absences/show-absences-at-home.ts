import type { KnownBlock } from '@slack/types';
import type { Person } from '../../domain/person.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { absencesHome } from './absences-home.ts';

export async function showAbsencesAtHome({ id, timeZone }: Person, { store, clock }: Deps): Promise<KnownBlock[]> {
  const today = dateIn(timeZone, clock());
  return absencesHome(await store.absences.ofPerson(id, today), today);
}
