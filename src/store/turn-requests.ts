import type { Selectable } from 'kysely';
import type { RequestOutcome, RequestState, TurnRequest } from '../domain/turn-request.ts';
import { record, type Stamp } from './changes.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import { type LivedRota, rotas } from './rotas.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

type Row = Selectable<Tables['turn_requests']>;

export const turnRequests = (rows: Rows) => ({
  /** Adding one again (the same form sent twice) changes nothing; false says so. */
  async add(request: TurnRequest, stamp: Stamp): Promise<boolean> {
    return rows.atomically(async (rows) => {
      const added = await rows
        .insert('turn_requests', toRow(request))
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
    return (await full(rows, await rows.select('turn_requests').selectAll().where('id', '=', id).execute()))[0] ?? null;
  },

  /** Those that wait for an answer, the first to expire first. */
  async open(): Promise<TurnRequest[]> {
    const found = await rows
      .select('turn_requests')
      .selectAll()
      .where('state', '=', 'open')
      .orderBy('expires_at')
      .execute();
    return full(rows, found);
  },

  /** Changes a request and what lies on its rota by a pure rule: whoever else decides about either waits. */
  async decide(
    id: string,
    rule: (request: TurnRequest, lived: LivedRota) => RequestOutcome,
    stamp: Stamp,
  ): Promise<RequestOutcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const [before] = await full(rows, await lock(rows, id));
      if (!before) return { kind: 'missing' };
      const outcome = await rotas(rows).change(before.rota, (lived) => rule(before, lived), stamp);
      if ('request' in outcome && outcome.request) await save(rows, outcome.request, outcome.kind, stamp);
      return outcome;
    });
  },
});

const lock = (rows: Rows, id: string): Promise<Row[]> =>
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

async function full(rows: Rows, found: readonly Row[]): Promise<TurnRequest[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const people = await rows
    .select('turn_request_people')
    .selectAll()
    .where('request_id', 'in', ids)
    .orderBy('position')
    .execute();
  return found.map((row) => ({
    ...fromRow(row),
    asked: people
      .filter(({ request_id }) => request_id === row.id)
      .map(({ person_id, says_no }) => ({ person: person_id, saysNo: says_no === 1 })),
  }));
}

const toRow = (request: TurnRequest) => ({
  id: request.id,
  rota_id: request.rota,
  kind: request.kind,
  hero_id: request.hero,
  from_at: instantText(request.from),
  until_at: instantText(request.until),
  return_from_at: request.inReturn && instantText(request.inReturn.from),
  return_until_at: request.inReturn && instantText(request.inReturn.until),
  of_everyone: flag(request.ofEveryone),
  note: request.note,
  by_person: request.by,
  asked_at: instantText(request.at),
  expires_at: instantText(request.expiresAt),
  state: request.state,
  taken_by: request.takenBy,
  version: 1,
});

const fromRow = (row: Row): Omit<TurnRequest, 'asked'> => ({
  id: row.id,
  rota: row.rota_id,
  kind: row.kind,
  hero: row.hero_id,
  from: readInstant(row.from_at),
  until: readInstant(row.until_at),
  inReturn: returnOf(row),
  ofEveryone: row.of_everyone === 1,
  note: row.note,
  by: row.by_person,
  at: readInstant(row.asked_at),
  expiresAt: readInstant(row.expires_at),
  state: row.state as RequestState,
  takenBy: row.taken_by,
});

const returnOf = ({ return_from_at, return_until_at }: Row): TurnRequest['inReturn'] =>
  return_from_at === null || return_until_at === null
    ? null
    : { from: readInstant(return_from_at), until: readInstant(return_until_at) };
