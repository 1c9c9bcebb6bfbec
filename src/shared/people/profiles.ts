import type { Person } from '../../domain/person.ts';
import type { Deps } from '../../feature.ts';

/** Those of these people of whom Slack can say who they are: what is about others does not wait for the rest. */
export async function profilesOf(
  ids: readonly string[],
  { people }: Pick<Deps, 'people'>,
): Promise<Map<string, Person>> {
  const asked = await Promise.allSettled([...new Set(ids)].map((id) => people.get(id)));
  const read = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return new Map(read.map((person) => [person.id, person]));
}
