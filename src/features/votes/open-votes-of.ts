import { unvoted } from '../../domain/vote.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { isOver } from './vote-faults.ts';
import { sceneOf } from './vote-scene.ts';
import type { OwnVote } from './vote-shown.ts';

/** Those in which somebody may vote now. */
export async function openVotesOf(person: string, deps: Deps): Promise<OwnVote[]> {
  const { store, settings, clock } = deps;
  const open = await store.votes.open();
  if (open.length === 0) return [];

  const schedule = await scheduleOf(store, settings);
  const owned = await store.goals.concerning(person, [], open[0]!.sprint, open.at(-1)!.sprint);
  const concerns = (team: string, members: readonly string[]) =>
    members.includes(person) || owned.some((goal) => goal.team === team && goal.owner === person);
  const own: OwnVote[] = [];
  for (const vote of open.filter(({ team, members }) => concerns(team, members))) {
    const scene = await sceneOf(vote, (await store.teams.find(vote.team))!, schedule, deps);
    if (!scene.roll.includes(person) || scene.goals.length === 0 || isOver(scene, clock())) continue;
    own.push({ ...scene, left: unvoted(vote, scene.goals, person).length });
  }
  return own;
}
