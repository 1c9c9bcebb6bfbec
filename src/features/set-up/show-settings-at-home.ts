import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { scopesThatAreOff } from './optional-scopes.ts';
import { settingsFacts } from './settings-facts.ts';
import { settingsHome } from './settings-home.ts';

const entries = 5;

export async function showSettingsAtHome(person: Person, deps: Deps): Promise<HomeSections> {
  if (!rightTo('set-up', { person, settings: deps.settings }).allowed) return {};
  const settings = settingsHome({
    facts: await settingsFacts(deps),
    deliveries: await deps.store.announcements.ledger(entries),
    off: scopesThatAreOff(deps.grantedScopes),
  });
  return { settings };
}
