import type { Selectable } from 'kysely';
import type { Rota, RotaPerson, RotaVersion } from '../domain/rota.ts';
import { Temporal } from '../domain/time.ts';
import { instantText, readDate, readInstant, readWeekdays, weekdaysText } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

type PersonRow = Tables['rota_people'];

/** These rotas with their versions, people and gaps, by name. */
export async function fullRotas(rows: Rows, found: readonly Selectable<Tables['rotas']>[]): Promise<Rota[]> {
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  const versions = await rows.select('rota_versions').selectAll().where('rota_id', 'in', ids).execute();
  const people = await rows.select('rota_people').selectAll().where('rota_id', 'in', ids).execute();
  const gaps = await rows.select('rota_gaps').selectAll().where('rota_id', 'in', ids).orderBy('first_on').execute();

  const rotas = found.map((row) => ({
    id: row.id,
    name: row.name,
    team: row.team_id,
    channel: row.channel,
    timeZone: row.time_zone,
    versions: versions
      .filter(({ rota_id }) => rota_id === row.id)
      .sort((a, b) => (a.first_on < b.first_on ? -1 : 1))
      .map((version) => toVersion(version, people)),
    gaps: gaps
      .filter(({ rota_id }) => rota_id === row.id)
      .map(({ first_on, last_on }) => ({ firstOn: readDate(first_on), lastOn: readDate(last_on) })),
    endedAt: row.ended_at === null ? null : readInstant(row.ended_at),
  }));
  return rotas.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

export async function addRotaParts(rows: Rows, { id, versions, gaps }: Rota): Promise<void> {
  await rows.insert('rota_versions', versions.map(versionRow(id))).execute();
  const people = versions.flatMap((version) => personRows(id, version));
  if (people.length > 0) await rows.insert('rota_people', people).execute();
  const resting = gaps.map(({ firstOn, lastOn }) => {
    return { rota_id: id, first_on: firstOn.toString(), last_on: lastOn.toString() };
  });
  if (resting.length > 0) await rows.insert('rota_gaps', resting).execute();
}

export async function deleteRotaParts(rows: Rows, id: string): Promise<void> {
  for (const table of ['rota_gaps', 'rota_people', 'rota_versions'] as const) {
    await rows.delete(table).where('rota_id', '=', id).execute();
  }
}

export const rotaRow = (rota: Rota) => ({
  name: rota.name,
  team_id: rota.team,
  channel: rota.channel,
  time_zone: rota.timeZone,
  ended_at: rota.endedAt === null ? null : instantText(rota.endedAt),
});

const versionRow = (rota: string) => (version: RotaVersion) => ({
  rota_id: rota,
  first_on: version.firstOn.toString(),
  weekday: version.handOver.weekday,
  at_time: version.handOver.time.toString({ smallestUnit: 'minute' }),
  turn_count: version.length.count,
  turn_unit: version.length.unit,
  weekdays: weekdaysText(version.weekdays),
  minimum_gap: version.minimumGap,
  time_zone: version.timeZone ?? null,
});

const personRows = (rota: string, { firstOn, people }: RotaVersion) =>
  people.map(({ person, fromOn, lastOn }, position) => ({
    rota_id: rota,
    version_first_on: firstOn.toString(),
    position,
    person_id: person,
    from_on: fromOn?.toString() ?? null,
    last_on: lastOn?.toString() ?? null,
  }));

function toVersion(row: Tables['rota_versions'], people: readonly PersonRow[]): RotaVersion {
  const own = people.filter((person) => person.rota_id === row.rota_id && person.version_first_on === row.first_on);
  return {
    firstOn: readDate(row.first_on),
    people: own.sort((a, b) => a.position - b.position).map(toPerson),
    handOver: { weekday: row.weekday, time: Temporal.PlainTime.from(row.at_time) },
    length: { count: row.turn_count, unit: row.turn_unit },
    weekdays: readWeekdays(row.weekdays),
    minimumGap: row.minimum_gap,
    ...(row.time_zone !== null && { timeZone: row.time_zone }),
  };
}

const toPerson = ({ person_id, from_on, last_on }: PersonRow): RotaPerson => ({
  person: person_id,
  fromOn: from_on === null ? null : readDate(from_on),
  lastOn: last_on === null ? null : readDate(last_on),
});

/** The row of this rota, if it is there: whoever else writes in the rota waits until the transaction ends. */
export const lockRota = (rows: Rows, id: string) =>
  rows
    .update('rotas')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .execute();
