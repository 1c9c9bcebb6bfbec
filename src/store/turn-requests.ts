import type { Temporal } from '../domain/time.ts';
import type { RequestOutcome, TurnRequest } from '../domain/turn-request.ts';
import { record, type Stamp } from './changes.ts';
import { flag } from './codecs.ts';
import { type LivedRota, rotas } from './rotas.ts';
import type { Rows } from './rows.ts';
import { fullRequests, movedRequest, type RequestRow, requestRow } from './turn-request-rows.ts';

export const turnRequests = (rows: Rows) => ({
  /** Adding one again (the same form sent twice) changes nothing; false says so. */
  async add(request: TurnRequest, stamp: Stamp): Promise<boolean> {
    return rows.atomically(async (rows) => {
      const added = await rows
        .insert('turn_requests', requestRow(request))
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!added) return false;
      const people = request.asked.map(({ person, saysNo }, position) => {
        return { request_id: request.id, person_id: person, position, says_no: flag(saysNo) };
      });
      await rows.insert('turn_request_people', people).execute();
      await record(rows, stamp, 'turn-request', request.id, 'asked', request);
      return true;
    });
  },

  async find(id: string): Promise<TurnRequest | null> {
    return (
      (await fullRequests(rows, await rows.select('turn_requests').selectAll().where('id', '=', id).execute()))[0] ??
      null
    );
  },

  /** Those that wait for an answer, the first to expire first. */
  async open(): Promise<TurnRequest[]> {
    const found = await rows
      .select('turn_requests')
      .selectAll()
      .where('state', '=', 'open')
      .orderBy('expires_at')
      .execute();
    return fullRequests(rows, found);
  },

  /** Moves what is asked and agreed in a rota to where it lies now: the turns keep their days. */
  async refit(rota: string, moved: (at: Temporal.Instant) => Temporal.Instant): Promise<void> {
    const found = await rows
      .select('turn_requests')
      .selectAll()
      .where('rota_id', '=', rota)
      .where('state', 'in', ['open', 'accepted'])
      .execute();
    for (const row of found) {
      const { id, from_at, until_at, return_from_at, return_until_at } = requestRow(movedRequest(row, moved));
      const set = { from_at, until_at, return_from_at, return_until_at };
      await rows.update('turn_requests').set(set).where('id', '=', id).execute();
    }
  },

  /** Changes a request and what lies on its rota by a pure rule: whoever else decides about either waits. */
  async decide(
    id: string,
    rule: (request: TurnRequest, lived: LivedRota) => RequestOutcome,
    stamp: Stamp,
  ): Promise<RequestOutcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const [before] = await fullRequests(rows, await lock(rows, id));
      if (!before) return { kind: 'missing' };
      const outcome = await rotas(rows).change(before.rota, (lived) => rule(before, lived), stamp);
      if ('request' in outcome && outcome.request) await save(rows, outcome.request, outcome.kind, stamp);
      return outcome;
    });
  },
});

const lock = (rows: Rows, id: string): Promise<RequestRow[]> =>
  rows
    .update('turn_requests')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .execute();

async function save(rows: Rows, { id, state, takenBy, asked }: TurnRequest, act: string, stamp: Stamp): Promise<void> {
  await rows.update('turn_requests').set({ state, taken_by: takenBy }).where('id', '=', id).execute();
  for (const { person, saysNo } of asked) {
    await rows
      .update('turn_request_people')
      .set({ says_no: flag(saysNo) })
      .where('request_id', '=', id)
      .where('person_id', '=', person)
      .execute();
  }
  await record(rows, stamp, 'turn-request', id, act, { state, takenBy });
}
