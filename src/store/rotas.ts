import type { Overlay } from '../domain/overlay.ts';
import type { Rota } from '../domain/rota.ts';
import { record, type Stamp } from './changes.ts';
import { instantText } from './codecs.ts';
import { addOverlay, moveParts, overlaysOf } from './overlays.ts';
import { addRotaParts, deleteRotaParts, fullRotas, lockRota, rotaRow } from './rota-rows.ts';
import type { Rows } from './rows.ts';

/** A rota with what people agreed on top of it, oldest first. */
export interface LivedRota {
  rota: Rota;
  overlays: readonly Overlay[];
}

/** What a rule makes of a rota: its new form, what people agreed on, what of it lies at other hours now, and which agreements are undone. */
interface RotaOutcome {
  kind: string;
  rota?: Rota;
  agreed?: readonly Overlay[];
  refit?: readonly Overlay[];
  undone?: readonly string[];
}

export const rotas = (rows: Rows) => ({
  /** Ended ones too, by name. */
  async all(): Promise<LivedRota[]> {
    return lived(rows, await rows.select('rotas').selectAll().execute());
  },

  async find(id: string): Promise<LivedRota | null> {
    return (await lived(rows, await rows.select('rotas').selectAll().where('id', '=', id).execute()))[0] ?? null;
  },

  /** Adding one again (the same form sent twice) changes nothing; false says so. */
  async add(rota: Rota, stamp: Stamp): Promise<boolean> {
    return rows.atomically(async (rows) => {
      const added = await rows
        .insert('rotas', { id: rota.id, ...rotaRow(rota), version: 1 })
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!added) return false;
      await addRotaParts(rows, rota);
      await record(rows, stamp, 'rota', rota.id, 'added', rota);
      return true;
    });
  },

  /** Changes a rota, or what lies on it, by a pure rule: whoever else decides about this rota waits. */
  async change<Outcome extends RotaOutcome>(
    id: string,
    rule: (lived: LivedRota) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const [before] = await lived(rows, await lockRota(rows, id));
      if (!before) return { kind: 'missing' };

      const outcome = rule(before);
      await carryOut(rows, before.rota, outcome, stamp);
      return outcome;
    });
  },
});

async function carryOut(rows: Rows, before: Rota, outcome: RotaOutcome, stamp: Stamp): Promise<void> {
  if (outcome.rota) await saveRota(rows, before, outcome.rota, outcome.kind, stamp);
  for (const overlay of outcome.agreed ?? []) await addOverlay(rows, overlay, stamp);
  for (const overlay of outcome.refit ?? []) await moveParts(rows, overlay);
  for (const overlay of outcome.undone ?? []) await undo(rows, before.id, overlay, stamp);
}

async function lived(rows: Rows, found: Parameters<typeof fullRotas>[1]): Promise<LivedRota[]> {
  const full = await fullRotas(rows, found);
  const overlays = await overlaysOf(
    rows,
    full.map(({ id }) => id),
  );
  const byRota = Map.groupBy(overlays, (overlay) => overlay.rota);
  return full.map((rota) => ({ rota, overlays: byRota.get(rota.id) ?? [] }));
}

async function saveRota(rows: Rows, before: Rota, after: Rota, act: string, stamp: Stamp): Promise<void> {
  await rows.update('rotas').set(rotaRow(after)).where('id', '=', after.id).execute();
  await deleteRotaParts(rows, after.id);
  await addRotaParts(rows, after);
  await record(rows, stamp, 'rota', after.id, act, { before, after });
}

async function undo(rows: Rows, rota: string, overlay: string, stamp: Stamp): Promise<void> {
  const undone = await rows
    .update('overlays')
    .set({ undone_by: stamp.by, undone_at: instantText(stamp.at) })
    .where('id', '=', overlay)
    .where('rota_id', '=', rota)
    .where('undone_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (undone) await record(rows, stamp, 'rota', rota, 'undone', { overlay });
}
