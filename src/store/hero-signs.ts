import type { Selectable } from 'kysely';
import type { HeroSign, SignKind, SignPlace } from '../domain/hero-sign.ts';
import { record, type Stamp } from './changes.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import { forgetNextMoment } from './next-moment.ts';
import { lockRota } from './rota-rows.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

type Row = Selectable<Tables['hero_signs']>;
type Key = Pick<HeroSign, 'rota' | 'kind'>;

export const heroSigns = (rows: Rows) => ({
  /** Those that are still to be taken away, too: they come first. */
  async all(): Promise<HeroSign[]> {
    const found = await rows.select('hero_signs').selectAll().orderBy('is_wanted').orderBy('since').execute();
    return found.map(fromRow);
  },

  async find(rota: string, kind: SignKind): Promise<HeroSign | null> {
    const row = await ofRota(rows, rota).where('kind', '=', kind).executeTakeFirst();
    return row ? fromRow(row) : null;
  },

  /** Chooses what a rota shows in its channel from now on, or nothing; what it shows already goes on, the other is to be taken away. */
  async choose(rota: string, kind: SignKind | null, stamp: Stamp): Promise<void> {
    await rows.atomically(async (rows) => {
      await lockRota(rows, rota);
      const before = (await ofRota(rows, rota).execute()).map(fromRow);
      const wanted = before.find(({ isWanted }) => isWanted)?.kind ?? null;
      if (wanted !== kind) await chooseAnew(rows, rota, { before, wanted, kind }, stamp);
    });
  },

  /** Writes down how one stands by a pure rule, which sees it as it is: null from the rule changes nothing, `gone` forgets it. */
  async change(key: Key, rule: (sign: HeroSign) => HeroSign | 'gone' | null): Promise<HeroSign | null> {
    return rows.atomically(async (rows) => {
      const row = await lock(rows, key);
      return row ? settle(rows, key, rule(fromRow(row))) : null;
    });
  },
});

interface Choosing {
  before: readonly HeroSign[];
  wanted: SignKind | null;
  kind: SignKind | null;
}

async function chooseAnew(rows: Rows, rota: string, { before, wanted, kind }: Choosing, stamp: Stamp): Promise<void> {
  if (wanted) await setWanted(rows, { rota, kind: wanted }, false, stamp);
  if (kind) await want(rows, { rota, kind }, before, stamp);
  await record(rows, stamp, 'rota', rota, 'sign-chosen', { kind });
}

const lock = (rows: Rows, { rota, kind }: Key) =>
  rows
    .update('hero_signs')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('rota_id', '=', rota)
    .where('kind', '=', kind)
    .returningAll()
    .executeTakeFirst();

async function want(rows: Rows, key: Key, before: readonly HeroSign[], stamp: Stamp): Promise<void> {
  if (before.some(({ kind }) => kind === key.kind)) await setWanted(rows, key, true, stamp);
  else await rows.insert('hero_signs', freshRow(key.rota, key.kind, stamp)).execute();
}

async function settle(rows: Rows, key: Key, after: HeroSign | 'gone' | null): Promise<HeroSign | null> {
  if (after === null) return null;
  await forgetNextMoment(rows, null);
  if (after !== 'gone') {
    await update(rows, key, stateOf(after));
    return after;
  }
  await rows.delete('hero_signs').where('rota_id', '=', key.rota).where('kind', '=', key.kind).execute();
  return null;
}

const ofRota = (rows: Rows, rota: string) => rows.select('hero_signs').selectAll().where('rota_id', '=', rota);

async function setWanted(rows: Rows, key: Key, isWanted: boolean, { by, at }: Stamp): Promise<void> {
  const state = { state: 'waiting', found: null, slack_word: null, try_at: null, tries: 0 } as const;
  await update(rows, key, { is_wanted: flag(isWanted), chosen_by: by, since: instantText(at), ...state });
}

const update = (rows: Rows, { rota, kind }: Key, columns: Partial<Row>) =>
  rows.update('hero_signs').set(columns).where('rota_id', '=', rota).where('kind', '=', kind).execute();

const freshRow = (rota: string, kind: SignKind, { by, at }: Stamp) => ({
  ...{ rota_id: rota, kind, is_wanted: flag(true), chosen_by: by, shows: null },
  ...{ mine_in: null, mine: null, trying_in: null, trying: null, found: null },
  ...{ state: 'waiting' as const, slack_word: null, since: instantText(at), try_at: null, tries: 0, version: 1 },
});

const stateOf = ({ shows, mine, trying, found, state, word, since, tryAt, tries }: HeroSign) => ({
  ...{ shows, mine_in: mine?.channel ?? null, mine: mine?.says ?? null },
  ...{ trying_in: trying?.channel ?? null, trying: trying?.says ?? null, found },
  ...{ state, slack_word: word, since: instantText(since), try_at: tryAt && instantText(tryAt), tries },
});

const placeOf = (channel: string | null, says: string | null): SignPlace | null =>
  channel !== null && says !== null ? { channel, says } : null;

const fromRow = (row: Row): HeroSign => ({
  ...{ rota: row.rota_id, kind: row.kind, isWanted: row.is_wanted === 1, chosenBy: row.chosen_by, shows: row.shows },
  ...{ mine: placeOf(row.mine_in, row.mine), trying: placeOf(row.trying_in, row.trying), found: row.found },
  ...{ state: row.state, word: row.slack_word, since: readInstant(row.since), tries: row.tries },
  tryAt: row.try_at === null ? null : readInstant(row.try_at),
});
