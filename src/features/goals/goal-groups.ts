import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { goalRow } from '../../shared/goal-rows.ts';
import { sprintWords } from '../../shared/sprint-words.ts';
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
  return items.flatMap(({ sprint, team, goal }, i) => {
    const above = items[i - 1];
    const isNewSprint = above?.sprint.number !== sprint.number;
    const isNewTeam = isNewSprint || above?.team.id !== team.id;
    return [
      ...(isNewSprint ? [section(mrkdwn`*${sprintWords(sprint, today)}*`)] : []),
      ...(isNewTeam ? [rich(paragraph(...typed(clip(oneLine(team.name), titleLength), { bold: true })))] : []),
      ...(goal ? goalRow(goal, titleLength) : [context(mrkdwn`Nothing yet`)]),
    ];
  });
}
