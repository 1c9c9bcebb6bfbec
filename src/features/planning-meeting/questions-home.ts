import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Dependency } from '../../domain/dependency.ts';
import type { Team } from '../../domain/team.ts';
import { answerActions } from '../../shared/goals/dependency-buttons.ts';
import { actions, context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

const mostQuestions = 30;

/** What other teams need of this person's, and nobody has answered yet. */
export function questionsHome(questions: readonly Dependency[], teams: ReadonlyMap<string, Team>): KnownBlock[] {
  if (questions.length === 0) return [];
  const more = questions.length - mostQuestions;
  const nameOf = (team: string) => clip(oneLine(teams.get(team)?.name ?? ''), 100);
  return [
    section(mrkdwn`:handshake: *Other teams need you*`),
    ...questions
      .slice(0, mostQuestions)
      .flatMap(({ goal, team }) => [
        section(plain(clip(oneLine(goal.title), 200))),
        context(plain(`${nameOf(goal.team)} needs ${nameOf(team)} in Sprint ${goal.sprint}`)),
        actions(...answerActions({ goal: goal.id, team, sprint: goal.sprint }, goal.title)),
      ]),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more, in your team's channel.`)] : []),
  ];
}
