import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import type { EarlyDeps, HomeSections } from '../../feature.ts';
import { openSetUp } from '../../help.ts';
import { notSetUpHome, setUpHome } from './set-up-home.ts';
import { unsaidIn } from './show-settings.ts';

/** What to do first. */
export async function whatToDoFirst(person: Person, { settings, store }: EarlyDeps): Promise<HomeSections> {
  const maySetUp = rightTo('set-up', { person, settings }).allowed;
  if (!settings) return { welcome: notSetUpHome(maySetUp ? openSetUp : null) };
  if (!maySetUp) return {};

  const teams = await store.teams.all();
  const hasTeams = teams.some(({ isArchived }) => !isArchived);
  return { needs: setUpHome(hasTeams, await unsaidIn(store)) };
}
