import { rightTo } from '../../domain/rights.ts';
import type { EarlyDeps } from '../../feature.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';

/** Why this person may not set up or edit, with who can: somebody else may have done it while the form was open. */
export async function rightFault(by: string, deps: EarlyDeps): Promise<string | null> {
  const right = rightTo('set-up', { person: await deps.people.get(by), settings: deps.settings });
  return right.allowed ? null : refusalInWords('set-up', right, deps);
}

export async function adminFault(admins: readonly string[], { people }: EarlyDeps): Promise<string | null> {
  const others = [...(await people.getAll(admins)).values()].filter(({ standing }) => standing !== 'full');
  if (others.length === 0) return null;
  const names = new Intl.ListFormat('en-GB').format(others.map(({ name }) => name));
  return `Only full members of this workspace can be admins, not ${names}.`;
}
