import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { countsOf, type PastGoal } from '../../domain/history.ts';
import { successIn } from '../../domain/looking-back.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { openMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { chainWords } from '../../shared/outcomes/ending-words.ts';
import { outcomeCircles } from '../../shared/outcomes/outcome-series.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { button, context, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';
import type { SeenHistory } from './seen-history.ts';
import { percentWords } from './success-words.ts';

/** The rows of each part of the history, in their order. */

const longest = 150;
const title = (typed: string): string => clip(oneLine(typed), longest);

/** By name. */
export function teamRows({ goals, names }: SeenHistory): KnownBlock[][] {
  const teams = [...Map.groupBy(goals, ({ team }) => team)].map(([team, own]) => ({ name: names.teamName(team), own }));
  return teams
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ name, own }) => [
      rich(paragraph(...typed(title(name), { bold: true }))),
      context(mrkdwn`${circlesOf(own)}   ${successIn(own).succeeded} of ${own.length} succeeded (${percentOf(own)})`),
    ]);
}

export function milestoneRows({ goals, milestones }: SeenHistory): KnownBlock[][] {
  const serving = goals.filter(({ milestone }) => milestone !== null && milestones.has(milestone));
  const groups = [...Map.groupBy(serving, ({ milestone }) => milestone!)];
  return groups
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id, own]) => {
      const name = title(milestones.get(id)!);
      const sprints = [...new Set(own.map(({ sprint }) => sprint))].toSorted((a, b) => a - b);
      return [
        section(plain(name), button(openMilestone, { label: 'Open', value: id, spoken: `Open ${name}` })),
        context(mrkdwn`${circlesOf(own)}   ${counted(own.length, 'goal')} in ${sprintsWords(sprints)}`),
      ];
    });
}

export function longGoalRows({ long, names }: SeenHistory): KnownBlock[][] {
  return long.map(({ goal, sprints, outcomes }) => {
    const name = title(goal.title);
    const went = outcomes.map((is) => (is ? outcomeWords[is].emoji : ':grey_question:')).slice(-mostListed);
    return [
      section(plain(name), button(openGoal, { label: 'Open', value: goal.id, spoken: `Open ${name}` })),
      context(
        mrkdwn`*${chainWords(sprints.length)}*: ${numbersWords(sprints)}   ${went.join('')}`,
        plain(title(names.teamName(goal.team))),
      ),
    ];
  });
}

export function sidequestRows({ sidequests, names }: SeenHistory): KnownBlock[][] {
  return sidequests.map(({ title: typedTitle, person: by, team, sprint, annoyed }) => [
    rich(
      paragraph(
        ...typed(title(typedTitle)),
        words('  ·  '),
        person(by),
        ...faint(`${annoyed ? 'annoyed me, fixed it  ·  ' : ''}${title(names.teamName(team))}  ·  Sprint ${sprint}`),
      ),
    ),
  ]);
}

export function heroRows({ heroes }: SeenHistory): KnownBlock[][] {
  return heroes.map(({ person: hero, days, bySprint }) => {
    const each = [...bySprint].toSorted(([a], [b]) => b - a).map(([sprint, own]) => `Sprint ${sprint}: ${own}`);
    const more = each.length - mostListed;
    const shown = each.slice(0, mostListed).join('  ·  ');
    return [
      rich(
        paragraph(
          person(hero),
          bold(`  ${counted(days, 'day')}`),
          ...faint(`${shown}${more > 0 ? `  ·  and ${more} sprints before` : ''}`),
        ),
      ),
    ];
  });
}

const faint = (text: string): RichTextElement[] => [words(`\n${text}`)];

const mostListed = 12;

const circlesOf = (goals: readonly PastGoal[]): string => outcomeCircles(countsOf(goals));
const percentOf = (goals: readonly PastGoal[]): string => percentWords(successIn(goals));

/** "Sprint 42", "Sprints 38, 40, 41" */
const sprintsWords = (sprints: readonly number[]): string =>
  `Sprint${sprints.length === 1 ? '' : 's'} ${numbersWords(sprints)}`;

/** "38, 40, 41", or only the last of many. */
function numbersWords(sprints: readonly number[]): string {
  const shown = sprints.slice(-mostListed);
  return `${shown.length < sprints.length ? '… ' : ''}${shown.join(', ')}`;
}
