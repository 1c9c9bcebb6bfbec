import { randomBytes } from 'node:crypto';
import type { Temporal } from '../domain/time.ts';
import { instantText } from './codecs.ts';
import type { Rows } from './rows.ts';

/** Whose link it is, and what it shows: a rota, by its id, or their own turns. */
export interface CalendarLink {
  person: string;
  shows: string;
}

/** 256 bits that nobody can guess, as they stand in an address. */
const newToken = (): string => randomBytes(32).toString('base64url');

export const calendarLinks = (rows: Rows) => ({
  /** Somebody's tokens by what they show; those that are missing are made. */
  async of(person: string, shows: readonly string[], at: Temporal.Instant): Promise<Map<string, string>> {
    if (shows.length === 0) return new Map();
    const made = shows.map((shows) => ({ person_id: person, shows, token: newToken(), made_at: instantText(at) }));
    await rows
      .insert('calendar_links', made)
      .onConflict((c) => c.doNothing())
      .execute();
    const found = await rows
      .select('calendar_links')
      .select(['shows', 'token'])
      .where('person_id', '=', person)
      .where('shows', 'in', shows)
      .execute();
    return new Map(found.map((row) => [row.shows, row.token]));
  },

  /** From now on the old one leads nowhere. */
  async renew({ person, shows }: CalendarLink, at: Temporal.Instant): Promise<void> {
    const set = { token: newToken(), made_at: instantText(at) };
    await rows
      .insert('calendar_links', { person_id: person, shows, ...set })
      .onConflict((c) => c.columns(['workspace_id', 'person_id', 'shows']).doUpdateSet(set))
      .execute();
  },

  async find(token: string): Promise<CalendarLink | null> {
    const row = await rows
      .select('calendar_links')
      .select(['person_id', 'shows'])
      .where('token', '=', token)
      .executeTakeFirst();
    return row ? { person: row.person_id, shows: row.shows } : null;
  },
});
