import type { Person } from '../../domain/person.ts';
import { isOpenTo } from '../../domain/rights.ts';
import type { EarlyDeps } from '../../feature.ts';

/** The admins whom the settings name, less those who left or may only read by now. */
export async function ableAdmins({ people, settings }: Pick<EarlyDeps, 'people' | 'settings'>): Promise<Person[]> {
  const named = await people.getAll(settings?.admins ?? []);
  return [...named.values()].filter((person) => isOpenTo('admin', { person, settings }));
}
