import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { goalRow } from '../../shared/goals/goal-rows.ts';
import { sprintWords } from '../../shared/sprints/sprint-words.ts';
import { context, paragraph, rich, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { typed } from '../../slack/rich.ts';

/** A goal of a team in a sprint, or that it has none there yet. */
export interface Listed {
  sprint: Sprint;
  team: Team;
  goal: Goal | null;
}

/** The living goals of these teams in these sprints, as lists show them: by sprint, then team. */
export function listed(teams: readonly Team[], sprints: readonly Sprint[], goals: readonly Goal[]): Listed[] {
  const living = inOrder(goals.filter(({ state }) => state !== 'dropped'));
  return sprints.flatMap((sprint) =>
    teams.flatMap((team): Listed[] => {
      const own = living.filter((goal) => goal.team === team.id && goal.sprint === sprint.number);
      return own.length > 0 ? own.map((goal) => ({ sprint, team, goal })) : [{ sprint, team, goal: null }];
    }),
  );
}

/** Each under its sprint and team; at most three blocks for each, and one for each sprint. */
export function groupedRows(items: readonly Listed[], titleLength: number, today: Temporal.PlainDate): KnownBlock[] {
  const bySprint = Map.groupBy(items, ({ sprint }) => sprint.number);
  return [...bySprint.values()].flatMap((own) => [
    section(mrkdwn`*${sprintWords(own[0]!.sprint, today)}*`),
    ...rowsByTeam(own, titleLength),
  ]);
}

/** Those of one sprint, each under its team. */
export function rowsByTeam(items: readonly Listed[], titleLength: number): KnownBlock[] {
  return items.flatMap(({ team, goal }, i) => {
    const isNewTeam = items[i - 1]?.team.id !== team.id;
    return [
      ...(isNewTeam ? [rich(paragraph(...typed(clip(oneLine(team.name), titleLength), { bold: true })))] : []),
      ...(goal ? goalRow(goal, titleLength) : [context(mrkdwn`Nothing yet`)]),
    ];
  });
}
