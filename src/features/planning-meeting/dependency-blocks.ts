import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { type Dependency, dependenciesOf, manyDependencies, openDependencies } from '../../domain/dependency.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';
import { answerName, neededTeamName } from '../../shared/goals/dependency-words.ts';
import { context, paragraph, rich } from '../../slack/blocks.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import type { Room } from './room.ts';

type Teams = ReadonlyMap<string, Team>;

/** What teams need of each other and have not got yet, the unanswered first; nothing where there is none. */
export function dependencyBlocks(goals: readonly Goal[], teams: Teams, room: Room): KnownBlock[] {
  const open = openDependencies(goals);
  const more = open.length - room.rows;
  const list = paragraph(
    bold('Open dependencies'),
    ...open.slice(0, room.rows).flatMap((one) => dependencyElements(one, teams, room)),
    ...(more > 0 ? [words(`\n… and ${more} more`)] : []),
  );
  return [...(open.length > 0 ? [rich(list)] : []), ...tooMany(goals).map((sentence) => context(mrkdwn`${sentence}`))];
}

export function dependencyLines(goals: readonly Goal[], teams: Teams): string[] {
  const open = openDependencies(goals).slice(0, 10);
  const each = open.map((dependency) => {
    const { goal, team } = dependency;
    const title = clip(oneLine(goal.title), 100);
    return escaped(
      `${title} (${nameOf(goal.team, teams)}) needs ${neededTeamName(team, teams)}: ${answerName(dependency)}`,
    );
  });
  return [...each, ...tooMany(goals)];
}

/** "Ship X (Growth) needs Platform: no answer yet" */
const dependencyElements = (dependency: Dependency, teams: Teams, { name, words: length }: Room): RichTextElement[] => {
  const title = clip(oneLine(dependency.goal.title), length);
  return [
    ...typed(`\n• ${title} (${clip(nameOf(dependency.goal.team, teams), name)}) needs `),
    ...typed(clip(neededTeamName(dependency.team, teams), name), { bold: true }),
    words(`: ${answerName(dependency)}`),
  ];
};

const nameOf = (team: string, teams: Teams): string => teams.get(team)?.name ?? '';

function tooMany(goals: readonly Goal[]): string[] {
  const { length } = goals.flatMap(dependenciesOf);
  return length >= manyDependencies
    ? [`${length} dependencies between teams in one sprint: they should be the exception, not the rule.`]
    : [];
}
