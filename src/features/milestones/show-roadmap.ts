import type { Goal } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import { isGoingOn } from '../../domain/milestone.ts';
import { newestFirst } from '../../domain/milestone-order.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { sprintOffer } from '../../shared/sprint-offer.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { type RoadmapBy, type RoadmapGroup, roadmapMessage } from './roadmap-message.ts';

/** /milestone roadmap: the next three sprints by milestone, or by team. */
export async function showRoadmap({ text, ...args }: CommandArgs, deps: Deps): Promise<void> {
  const by = /^(?:by )?teams?$/iu.test(text) ? 'team' : 'milestone';
  await tell(args, await drawRoadmap(by, 0, deps), 'Roadmap');
}

export async function turnRoadmapPage(args: ButtonArgs, deps: Deps): Promise<void> {
  const [by, page] = args.value.split('/');
  await turn(args, await drawRoadmap(by as RoadmapBy, Number(page), deps), 'Roadmap');
}

async function drawRoadmap(by: RoadmapBy, page: number, deps: Deps): Promise<Message> {
  const { next } = await sprintOffer(deps);
  const sprints = [next[0]!, next.at(-1)!] as const;
  const living = (await deps.store.goals.ofSprints(...sprints)).filter(({ state }) => state !== 'dropped');
  const goals = inOrder(living).toSorted((a, b) => a.sprint - b.sprint);
  const teams = await deps.store.teams.all();
  const teamNames = new Map(teams.map(({ id, name }) => [id, name]));
  const groups = by === 'milestone' ? await byMilestone(goals, deps) : byTeam(goals, teamNames);
  return roadmapMessage({ by, sprints, groups, teamNames, page });
}

/** Those that go on even without a goal, then what serves none. */
async function byMilestone(goals: readonly Goal[], { store }: Deps): Promise<RoadmapGroup[]> {
  const byId = Map.groupBy(goals, ({ milestone }) => milestone);
  const all = newestFirst(await store.milestones.all()).filter((one) => isGoingOn(one) || byId.has(one.id));
  const groups = all.map(({ id, title }) => ({ title, goals: byId.get(id) ?? [] }));
  const others = goals.filter(({ milestone }) => !all.some(({ id }) => id === milestone));
  return others.length > 0 ? [...groups, { title: 'No milestone', goals: others }] : groups;
}

const byTeam = (goals: readonly Goal[], names: ReadonlyMap<string, string>): RoadmapGroup[] =>
  [...Map.groupBy(goals, ({ team }) => team)]
    .map(([team, goals]) => ({ title: names.get(team) ?? 'A team that is gone', goals }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
