import type { Selectable } from 'kysely';
import type { Overlay } from '../domain/overlay.ts';
import { record, type Stamp } from './changes.ts';
import { instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

type OverlayRow = Selectable<Tables['overlays']>;
type PartRow = Tables['overlay_parts'];

/** In the order in which they were made. */
export async function overlaysOf(rows: Rows, rotas: readonly string[]): Promise<Overlay[]> {
  if (rotas.length === 0) return [];
  const found = await rows
    .select('overlays')
    .selectAll()
    .where('rota_id', 'in', rotas)
    .orderBy('position')
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  const mine = rows.select('overlays').select('id').where('rota_id', 'in', rotas);
  const parts = await rows
    .select('overlay_parts')
    .selectAll()
    .where('overlay_id', 'in', mine)
    .orderBy('position')
    .execute();
  const byOverlay = Map.groupBy(parts, (part) => part.overlay_id);
  return found.map((row) => fromRow(row, byOverlay.get(row.id) ?? []));
}

/** On top of the others; adding one again changes nothing. Call it with the rota locked. */
export async function addOverlay(rows: Rows, overlay: Overlay, stamp: Stamp): Promise<void> {
  const { id, rota, kind, by, at, parts } = overlay;
  const added = await rows
    .insert('overlays', {
      ...{ id, rota_id: rota, kind, by_person: by, made_at: instantText(at), position: await onTop(rows, rota) },
      undone_by: overlay.undone?.by ?? null,
      undone_at: overlay.undone ? instantText(overlay.undone.at) : null,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return;
  await rows
    .insert(
      'overlay_parts',
      parts.map((part, position) => ({
        ...{ overlay_id: id, position, out_person: part.out, in_person: part.in },
        from_at: instantText(part.from),
        until_at: instantText(part.until),
      })),
    )
    .execute();
  await record(rows, stamp, 'rota', rota, kind, overlay);
}

async function onTop(rows: Rows, rota: string): Promise<number> {
  const top = await rows
    .select('overlays')
    .select('position')
    .where('rota_id', '=', rota)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return top ? top.position + 1 : 0;
}

/** Its parts lie where they do now; whose they are stays. */
export async function moveParts(rows: Rows, { id, parts }: Overlay): Promise<void> {
  for (const [position, { from, until }] of parts.entries()) {
    await rows
      .update('overlay_parts')
      .set({ from_at: instantText(from), until_at: instantText(until) })
      .where('overlay_id', '=', id)
      .where('position', '=', position)
      .execute();
  }
}

const fromRow = (row: OverlayRow, parts: readonly PartRow[]): Overlay => ({
  id: row.id,
  rota: row.rota_id,
  kind: row.kind,
  parts: parts.map(({ from_at, until_at, out_person, in_person }) => {
    return { from: readInstant(from_at), until: readInstant(until_at), out: out_person, in: in_person };
  }),
  by: row.by_person,
  at: readInstant(row.made_at),
  undone: row.undone_by === null ? null : { by: row.undone_by, at: readInstant(row.undone_at!) },
});
