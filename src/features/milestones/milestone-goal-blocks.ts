import type { KnownBlock } from '@slack/types';
import { isGoingOn } from '../../domain/milestone.ts';
import { goalsBySprint, type SprintGoals } from '../../domain/milestone-outlook.ts';
import { goalRow } from '../../shared/goals/goal-rows.ts';
import { context, divider, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import type { MilestoneScene } from './seen-milestone.ts';

const mostGoals = 24;
const sprintsBack = 6;

/** The last sprints that had some, the running one and those to come. */
export function goalBlocks({ goals, offer, milestone }: MilestoneScene): KnownBlock[] {
  const ahead = isGoingOn(milestone) ? offer.sprints.map(({ number }) => number) : [];
  const all = goalsBySprint(goals, ahead);
  const first = offer.running ?? offer.next[0]!;
  const past = all.filter(({ sprint }) => sprint < first);
  const shown = [...past.slice(-sprintsBack), ...all.filter(({ sprint }) => sprint >= first)];
  if (shown.length === 0) return [];
  const earlier = past.slice(0, -sprintsBack).reduce((sum, { goals }) => sum + goals.length, 0);
  return [
    divider,
    section(mrkdwn`*Goals by sprint*`),
    ...(earlier > 0 ? [context(mrkdwn`${counted(earlier, 'goal')} in earlier sprints`)] : []),
    ...cut(shown).flatMap((of) => sprintBlocks(of, offer.running)),
  ];
}

/** As many goals as there is room for, over all sprints. */
function cut(shown: readonly SprintGoals[]): (SprintGoals & { more: number })[] {
  let room = mostGoals;
  return shown.map(({ sprint, goals }) => {
    const fitting = goals.slice(0, Math.max(0, Math.min(room, 5)));
    room -= fitting.length;
    return { sprint, goals: fitting, more: goals.length - fitting.length };
  });
}

function sprintBlocks({ sprint, goals, more }: SprintGoals & { more: number }, running: number | null): KnownBlock[] {
  const name = sprint === running ? `Sprint ${sprint}, running` : `Sprint ${sprint}`;
  if (goals.length + more === 0) return [context(mrkdwn`*${name}* · no goal`)];
  return [
    context(mrkdwn`*${name}*${more > 0 ? ` · and ${more} more` : ''}`),
    ...goals.flatMap(({ milestoneTitle: _, ...goal }) => goalRow(goal, 200)),
  ];
}
