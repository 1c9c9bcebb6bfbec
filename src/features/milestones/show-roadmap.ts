import type { Goal } from '../../domain/goal.ts';
import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { groupCalled, roadmapGroups } from './roadmap-groups.ts';
import { type RoadmapBy, roadmapMessage, unknownGroupMessage } from './roadmap-message.ts';

/** /milestone roadmap: the next three sprints by milestone, by team, or of the one whose name follows. */
export async function showRoadmap({ text, ...args }: CommandArgs, deps: Deps): Promise<void> {
  await tell(args, await drawAsked(text, args.body.user_id, deps), 'Roadmap');
}

async function drawAsked(text: string, visitor: string, deps: Deps): Promise<Message> {
  if (text === '' || /^(?:by )?milestones?$/iu.test(text)) return drawRoadmap('milestone', 0, visitor, deps);
  if (/^(?:by )?teams?$/iu.test(text)) return drawRoadmap('team', 0, visitor, deps);
  const called = await groupCalled(text, deps);
  return called.kind === 'found'
    ? drawRoadmap(called.by, 0, visitor, deps, called.id)
    : unknownGroupMessage(text, called.nearest);
}

/** A page of all, or of the one that the value names. */
export async function turnRoadmapPage(args: ButtonArgs, deps: Deps): Promise<void> {
  const [by, page, only] = args.value.split('/');
  const { id } = args.body.user;
  await turn(args, await drawRoadmap(by as RoadmapBy, Number(page), id, deps, only), 'Roadmap');
}

async function drawRoadmap(by: RoadmapBy, page: number, visitor: string, deps: Deps, only?: string): Promise<Message> {
  const { next } = await sprintOffer(deps);
  const sprints = [next[0]!, next.at(-1)!] as const;
  const teams = new Map((await deps.store.teams.all()).map((team) => [team.id, team]));
  const person = await deps.people.get(visitor);
  const mayMove = (goal: Goal) =>
    rightTo('edit-goal', { person, settings: deps.settings, teams: [teams.get(goal.team) ?? []].flat(), goal }).allowed;
  const groups = await roadmapGroups(by, sprints, deps);
  const shown = only === undefined ? groups : groups.filter(({ id }) => id === only);
  const teamNames = new Map([...teams].map(([id, { name }]) => [id, name]));
  return roadmapMessage({ by, sprints, groups: shown, teamNames, mayMove, page, only: only ?? null });
}
