import type { KnownBlock } from '@slack/types';
import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import type { EarlyDeps } from '../../feature.ts';
import { openSetUp } from '../../help.ts';
import { notSetUpHome, setUpHome } from './set-up-home.ts';
import { unsaidIn } from './show-settings.ts';

/** What to do first. */
export async function whatToDoFirst(person: Person, { settings, store }: EarlyDeps): Promise<KnownBlock[]> {
  if (!settings) return notSetUpHome(openSetUp);
  if (!rightTo('set-up', { person, settings }).allowed) return [];

  const teams = await store.teams.all();
  return setUpHome(
    teams.some(({ isArchived }) => !isArchived),
    await unsaidIn(store),
  );
}
