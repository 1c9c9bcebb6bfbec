import { type Rota, type RotaPerson, versionStart } from '../../domain/rota.ts';
import { peopleFrom } from '../../domain/rota-edit.ts';
import { type RotaDraft, versionOf } from './rota-draft.ts';

interface Drafts {
  /** As the form was drawn, and as it was sent. */
  before: RotaDraft;
  draft: RotaDraft;
  known: Rota | null;
}

/** Who was picked, in their order: as it was, or as it goes on from another first day; whoever is new comes last. */
export function continued(picked: readonly string[], { before, draft, known }: Drafts): RotaPerson[] {
  const isUntouched = known !== null && idsOf(before.people) === idsOf(peopleAt(known, before));
  const ordered = isUntouched ? peopleAt(known, draft) : before.people;
  const kept = ordered.filter(({ person }) => picked.includes(person));
  const fresh = picked.filter((person) => !kept.some((one) => one.person === person));
  return [...kept, ...fresh.map((person) => ({ person, fromOn: null, lastOn: null }))];
}

function peopleAt(rota: Rota, draft: RotaDraft): RotaPerson[] {
  const version = versionOf(draft, []);
  return peopleFrom(rota, version.firstOn, versionStart(draft, version));
}

const idsOf = (people: readonly RotaPerson[]): string => people.map(({ person }) => person).join();
