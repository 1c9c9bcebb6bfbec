import type { Selectable } from 'kysely';
import type { HeroGroup } from '../domain/hero-group.ts';
import { record, type Stamp } from './changes.ts';
import { instantText, readInstant } from './codecs.ts';
import { forgetNextMoment } from './next-moment.ts';
import { lockRota } from './rota-rows.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

type Row = Selectable<Tables['hero_groups']>;

/** A group that a rota keeps to whoever is on duty, or next. */
type ChosenGroup = Pick<HeroGroup, 'id' | 'handle' | 'part'>;

export const heroGroups = (rows: Rows) => ({
  async all(): Promise<HeroGroup[]> {
    const found = await rows.select('hero_groups').selectAll().orderBy('since').execute();
    return found.map(fromRow);
  },

  async find(id: string): Promise<HeroGroup | null> {
    const row = await rows.select('hero_groups').selectAll().where('group_id', '=', id).executeTakeFirst();
    return row ? fromRow(row) : null;
  },

  /** Chooses what a rota keeps from now on; one that it keeps already goes on. Null, or the one that another rota keeps: then nothing changes. */
  async choose(rota: string, chosen: readonly ChosenGroup[], stamp: Stamp): Promise<HeroGroup | null> {
    return rows.atomically(async (rows) => {
      await lockRota(rows, rota);
      const all = (await rows.select('hero_groups').selectAll().execute()).map(fromRow);
      const taken = all.find((group) => group.rota !== rota && chosen.some(({ id }) => id === group.id));
      if (taken) return taken;
      await giveUp(
        rows,
        all.filter((group) => group.rota === rota && !isAmong(chosen, group)),
      );
      for (const group of chosen) await addGroup(rows, freshRow(rota, group, stamp));
      await record(rows, stamp, 'rota', rota, 'groups-chosen', { chosen });
      return null;
    });
  },

  /** No rota keeps it any more. */
  async forget(id: string): Promise<void> {
    await rows.delete('hero_groups').where('group_id', '=', id).execute();
    await forgetNextMoment(rows, null);
  },

  /** Writes down how one stands by a pure rule, which sees it as it is; null from the rule changes nothing. */
  async change(id: string, rule: (group: HeroGroup) => HeroGroup | null): Promise<HeroGroup | null> {
    return rows.atomically(async (rows) => {
      const row = await rows
        .update('hero_groups')
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .where('group_id', '=', id)
        .returningAll()
        .executeTakeFirst();
      const after = row ? rule(fromRow(row)) : null;
      if (!after) return null;
      await rows.update('hero_groups').set(stateOf(after)).where('group_id', '=', id).execute();
      await forgetNextMoment(rows, null);
      return after;
    });
  },
});

const isAmong = (chosen: readonly ChosenGroup[], group: HeroGroup): boolean =>
  chosen.some(({ id, part }) => id === group.id && part === group.part);

async function giveUp(rows: Rows, groups: readonly HeroGroup[]): Promise<void> {
  const ids = groups.map(({ id }) => id);
  if (ids.length > 0) await rows.delete('hero_groups').where('group_id', 'in', ids).execute();
}

const addGroup = (rows: Rows, row: ReturnType<typeof freshRow>) =>
  rows
    .insert('hero_groups', row)
    .onConflict((c) => c.doNothing())
    .execute();

const freshRow = (rota: string, { id, handle, part }: ChosenGroup, { by, at }: Stamp) => ({
  ...{ group_id: id, handle, rota_id: rota, part, chosen_by: by },
  ...{ person_id: null, mine: null, trying: null, found: null, state: 'waiting' as const, slack_word: null },
  ...{ since: instantText(at), try_at: null, tries: 0, version: 1 },
});

const stateOf = ({ handle, person, mine, trying, found, state, word, since, tryAt, tries }: HeroGroup) => ({
  ...{ handle, person_id: person, mine: listText(mine), trying: listText(trying), found: listText(found) },
  ...{ state, slack_word: word, since: instantText(since), try_at: tryAt && instantText(tryAt), tries },
});

const listText = (people: readonly string[] | null): string | null => people?.join(' ') ?? null;
const readList = (text: string | null): string[] | null => (text === null ? null : text.split(' ').filter(Boolean));

const fromRow = (row: Row): HeroGroup => ({
  ...{ id: row.group_id, rota: row.rota_id, part: row.part, handle: row.handle, chosenBy: row.chosen_by },
  ...{ person: row.person_id, mine: readList(row.mine), trying: readList(row.trying), found: readList(row.found) },
  ...{ state: row.state, word: row.slack_word, since: readInstant(row.since) },
  ...{ tryAt: row.try_at === null ? null : readInstant(row.try_at), tries: row.tries },
});
