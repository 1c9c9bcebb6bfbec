import type { Selectable } from 'kysely';
import type { Temporal } from '../domain/time.ts';
import type { RequestState, TurnRequest } from '../domain/turn-request.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

export type RequestRow = Selectable<Tables['turn_requests']>;

/** These with the people who were asked, in their order. */
export async function fullRequests(rows: Rows, found: readonly RequestRow[]): Promise<TurnRequest[]> {
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

export const requestRow = (request: TurnRequest) => ({
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

const fromRow = (row: RequestRow): Omit<TurnRequest, 'asked'> => ({
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

export function movedRequest(row: RequestRow, moved: (at: Temporal.Instant) => Temporal.Instant): TurnRequest {
  const request = { ...fromRow(row), asked: [] };
  const { from, until, inReturn } = request;
  const fitted = inReturn && { from: moved(inReturn.from), until: moved(inReturn.until) };
  return { ...request, from: moved(from), until: moved(until), inReturn: fitted };
}

const returnOf = ({ return_from_at, return_until_at }: RequestRow): TurnRequest['inReturn'] =>
  return_from_at === null || return_until_at === null
    ? null
    : { from: readInstant(return_from_at), until: readInstant(return_until_at) };
