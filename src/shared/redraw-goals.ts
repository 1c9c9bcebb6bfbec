import type { Store } from '../store/index.ts';
import { listsOf } from './goal-lists.ts';

/** The lists of goals in these people's teams say when an owner is busy elsewhere: they are drawn again. */
export async function redrawGoalsOf(people: readonly string[], store: Store): Promise<void> {
  const teams = await Promise.all(people.map((person) => store.teams.ofPerson(person)));
  for (const id of new Set(teams.flat().map((team) => team.id))) {
    for (const { kind, subject } of listsOf(id)) await store.announcements.redraw(kind, subject);
  }
}
