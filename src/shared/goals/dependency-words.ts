import type { RichTextElement, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { type Dependency, dependenciesOf, needsOf } from '../../domain/dependency.ts';
import type { DependencyAnswer, Goal } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';
import { paragraph } from '../../slack/blocks.ts';
import { counted } from '../../slack/numbers.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';

/** How we speak of a goal's needing another team, wherever it is seen. */

export const answerWords: Record<DependencyAnswer['says'], { name: string; emoji: string }> = {
  can: { name: 'We can', emoji: ':white_check_mark:' },
  talk: { name: "Let's talk", emoji: ':left_speech_bubble:' },
  'not-now': { name: 'Not this sprint', emoji: ':no_entry_sign:' },
};

export const answerName = ({ answer }: Dependency): string =>
  answer ? answerWords[answer.says].name : 'no answer yet';

export const neededTeamName = (team: string, teams: ReadonlyMap<string, Team>): string =>
  teams.get(team)?.name ?? 'a team that is gone';

/** What its needed teams say, a fact for each answer; all in one where all can: "the needed team can". */
export function dependencyFacts(goal: Goal): string[] {
  const said = Map.groupBy(dependenciesOf(goal), ({ answer }) => answer?.says ?? 'nothing');
  if (said.size === 1 && said.has('can')) return [allCan(said.get('can')!.length)];
  return saidWords.flatMap(([says, words]) => (said.has(says) ? [words(said.get(says)!.length)] : []));
}

const allCan = (count: number) => (count === 1 ? 'the needed team can' : `all ${count} needed teams can`);

const saidWords = [
  ['not-now', (count: number) => `${counted(count, 'team')} can't`],
  ['talk', (count: number) => `${counted(count, 'team')} ${count === 1 ? 'wants' : 'want'} to talk`],
  ['nothing', (count: number) => `waits for ${counted(count, 'team')}`],
] as const;

/** The teams it needs or needed, as far as `length` goes, and what each says; nothing where it needs none. */
export function dependencyParagraphs(goal: Goal, teams: ReadonlyMap<string, Team>, length: number): RichTextSection[] {
  const all = needsOf(goal);
  const mostTeams = Math.min(10, Math.ceil(length / 20));
  if (all.length === 0) return [];
  const more = all.length - mostTeams;
  return [
    paragraph(
      bold('Other teams needed'),
      ...all.slice(0, mostTeams).flatMap((one) => dependencyLine(one, teams)),
      ...(more > 0 ? [words(`\n… and ${counted(more, 'team')} more`)] : []),
    ),
  ];
}

const longestName = 60;

const dependencyLine = (dependency: Dependency, teams: ReadonlyMap<string, Team>): RichTextElement[] => {
  const { team, answer } = dependency;
  return [
    words('\n'),
    ...typed(clip(oneLine(neededTeamName(team, teams)), longestName)),
    words(`: ${answerName(dependency)}`),
    ...(answer ? [words(', says '), person(answer.by)] : []),
  ];
};
