import { heroFrom } from '../../domain/hand-over.ts';
import { noteOf } from '../../domain/hand-over-note.ts';
import { isAskedFor, turnsAround, turnToNote } from '../../domain/note-moment.ts';
import type { Person } from '../../domain/person.ts';
import type { Turn } from '../../domain/rota.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { followUpsOf } from './follow-up-offer.ts';
import { type EndedAtHome, followUpsHome, unwrittenHome } from './hand-over-home.ts';
import { attempt, type ReadRota, readRotas } from './living-rotas.ts';
import type { AskedNote } from './note-message.ts';

/** What somebody has to hand over, and what they keep of the days after their turn. */
export async function showHandOversAtHome({ id }: Person, deps: Deps): Promise<HomeSections> {
  const all = await deps.store.rotas.all();
  const lately = (agreed: ReadRota['agreed']) => attempt(() => servedLately(agreed, id, deps), agreed, deps) ?? [];
  const served = all.filter((agreed) => lately(agreed).length > 0);
  const unwritten: Omit<AskedNote, 'note' | 'open'>[] = [];
  const ended: EndedAtHome[] = [];
  for (const read of await readRotas(served, deps)) {
    for (const turn of lately(read.agreed)) {
      unwritten.push(...(await unwrittenOf(read, turn, id, deps)));
      ended.push(...(await endedOf(read, turn, id, deps)));
    }
  }
  return { needs: unwrittenHome(unwritten), heroes: followUpsHome(ended) };
}

const servedLately = (agreed: ReadRota['agreed'], person: string, { clock }: Deps): Turn[] =>
  turnsAround(agreed.rota, clock()).filter(
    ({ from }) => !turnToNote(agreed, { turnFrom: from, person }, clock()).because,
  );

async function unwrittenOf({ agreed, reader }: ReadRota, turn: Turn, person: string, { store, clock }: Deps) {
  const { rota } = agreed;
  if (!isAskedFor(agreed, reader, { turn, person }, clock())) return [];
  const book = await store.handOverNotes.bookOf(rota.id);
  if (noteOf(book, { turnFrom: turn.from, person })) return [];
  return [{ rota, turn, isOver: !isBefore(clock(), turn.until), next: heroFrom(agreed, turn.until) }];
}

async function endedOf({ agreed, reader }: ReadRota, turn: Turn, person: string, deps: Deps): Promise<EndedAtHome[]> {
  if (isBefore(deps.clock(), turn.until)) return [];
  const { offered, kept } = await followUpsOf(agreed, turn, person, deps);
  const today = dateIn(reader.zoneOf(person), deps.clock());
  return isBefore(offered.at(-1)!, today) ? [] : [{ rota: agreed.rota, turn, kept, today }];
}
