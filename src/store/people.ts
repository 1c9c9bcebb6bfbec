import type { Selectable } from 'kysely';
import type { Person } from '../domain/person.ts';
import type { Temporal } from '../domain/time.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import { forgetNextMoment } from './next-moment.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

/** A copy of what Slack said, and when it said it. */
export interface KnownPerson {
  person: Person;
  readAt: Temporal.Instant;
}

export const people = (rows: Rows) => ({
  async find(id: string): Promise<KnownPerson | null> {
    const row = await rows.select('people').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? { person: fromRow(row), readAt: readInstant(row.read_at) } : null;
  },

  async all(): Promise<Person[]> {
    return (await rows.select('people').selectAll().execute()).map(fromRow);
  },

  /** Whose account has been deactivated, as far as Slack has said so. */
  async whoLeft(): Promise<string[]> {
    const found = await rows.select('people').select('id').where('standing', '=', 'deactivated').execute();
    return found.map(({ id }) => id);
  },

  async save(person: Person, readAt: Temporal.Instant): Promise<void> {
    const said = {
      name: person.name,
      time_zone: person.timeZone,
      standing: person.standing,
      is_workspace_admin: flag(person.isWorkspaceAdmin),
      read_at: instantText(readAt),
    };
    const before = await this.find(person.id);
    const isRenamed = before && before.person.name !== person.name;
    const now = isRenamed ? { ...said, renamed_at: said.read_at } : said;
    await rows
      .insert('people', { id: person.id, ...said, home_opened_at: null, renamed_at: null })
      .onConflict((c) => c.columns(['workspace_id', 'id']).doUpdateSet(now))
      .execute();
    if (hoursOf(before?.person) !== hoursOf(person)) await forgetNextMoment(rows, readAt);
  },

  /** When those of whom Slack has said another name since it was first heard got it. */
  async renamed(): Promise<Map<string, Temporal.Instant>> {
    const found = await rows
      .select('people')
      .select(['id', 'renamed_at'])
      .where('renamed_at', 'is not', null)
      .execute();
    return new Map(found.map(({ id, renamed_at }) => [id, readInstant(renamed_at!)]));
  },

  async openedHome(id: string, at: Temporal.Instant): Promise<void> {
    await rows
      .update('people')
      .set({ home_opened_at: instantText(at) })
      .where('id', '=', id)
      .execute();
  },

  /** Who has looked at their App Home since then. */
  async withHomeOpenSince(since: Temporal.Instant): Promise<string[]> {
    const found = await rows.select('people').select('id').where('home_opened_at', '>=', instantText(since)).execute();
    return found.map(({ id }) => id);
  },
});

/** What decides when somebody may be written to. */
const hoursOf = (person?: Person): string => (person ? `${person.standing} ${person.timeZone}` : '');

const fromRow = (row: Selectable<Tables['people']>): Person => ({
  id: row.id,
  name: row.name,
  timeZone: row.time_zone,
  standing: row.standing,
  isWorkspaceAdmin: row.is_workspace_admin === 1,
});
