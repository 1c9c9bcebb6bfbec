import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { groupCalled, roadmapGroups } from './roadmap-groups.ts';
import { type RoadmapBy, roadmapMessage, unknownGroupMessage } from './roadmap-message.ts';

/** /milestone roadmap: the next three sprints by milestone, by team, or of the one whose name follows. */
export async function showRoadmap({ text, ...args }: CommandArgs, deps: Deps): Promise<void> {
  await tell(args, await drawAsked(text, deps), 'Roadmap');
}

async function drawAsked(text: string, deps: Deps): Promise<Message> {
  if (text === '' || /^(?:by )?milestones?$/iu.test(text)) return drawRoadmap('milestone', 0, deps);
  if (/^(?:by )?teams?$/iu.test(text)) return drawRoadmap('team', 0, deps);
  const called = await groupCalled(text, deps);
  return called.kind === 'found'
    ? drawRoadmap(called.by, 0, deps, called.id)
    : unknownGroupMessage(text, called.nearest);
}

/** A page of all, or of the one that the value names. */
export async function turnRoadmapPage(args: ButtonArgs, deps: Deps): Promise<void> {
  const [by, page, only] = args.value.split('/');
  await turn(args, await drawRoadmap(by as RoadmapBy, Number(page), deps, only), 'Roadmap');
}

async function drawRoadmap(by: RoadmapBy, page: number, deps: Deps, only?: string): Promise<Message> {
  const { next } = await sprintOffer(deps);
  const sprints = [next[0]!, next.at(-1)!] as const;
  const teamNames = new Map((await deps.store.teams.all()).map(({ id, name }) => [id, name]));
  const groups = await roadmapGroups(by, sprints, deps);
  const shown = only === undefined ? groups : groups.filter(({ id }) => id === only);
  return roadmapMessage({ by, sprints, groups: shown, teamNames, page, only: only ?? null });
}
