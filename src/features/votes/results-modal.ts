import type { KnownBlock, ModalView } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { GoalResult, VoteNote } from '../../domain/vote.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { context, divider, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { person, typed, words } from '../../slack/rich.ts';
import type { ClosedShown } from './closed-vote-message.ts';
import { ballotsWords, leftOpenWords } from './vote-words.ts';

export interface Results extends ClosedShown {
  teamName: string;
  isAnonymous: boolean;
}

const mostGoals = 15;
const mostNotes = 60;

/** All that a closed vote has to say, notes and all. */
export function resultsModal(results: Results): ModalView {
  const { teamName, sprint, goals, closed, isAnonymous } = results;
  const { voted, roll, present, quorum } = closed;
  const notesEach = Math.floor(mostNotes / Math.max(1, Math.min(goals.length, mostGoals)));
  const away = roll - present;
  return {
    type: 'modal',
    title: plain('Results and notes'),
    close: plain('Close'),
    blocks: [
      section(mrkdwn`*${clip(oneLine(teamName), 80)}, ${sprintName(sprint)}*`),
      context(
        mrkdwn`${voted} of ${roll} voted${away > 0 ? `, ${away} were away` : ''}; a result takes ${counted(quorum, 'vote')}.`,
      ),
      ...(isAnonymous
        ? [context(mrkdwn`:bust_in_silhouette: Anonymous: with fewer than four ballots, no counts and no notes.`)]
        : []),
      ...goals.slice(0, mostGoals).flatMap((goal) => goalBlocks(goal, results, notesEach)),
      ...(goals.length > mostGoals ? [context(mrkdwn`… and ${counted(goals.length - mostGoals, 'goal')} more`)] : []),
    ],
  };
}

function goalBlocks(goal: Goal, { closed }: Results, notesEach: number): KnownBlock[] {
  const result = closed.results.find(({ goal: id }) => id === goal.id)!;
  const more = result.notes.length - notesEach;
  return [
    divider,
    rich(paragraph(...typed(goal.title, { bold: true }))),
    context(verdict(goal, result, closed.quorum)),
    ...(result.notes.length > 0
      ? [rich(...result.notes.slice(0, notesEach).map((note) => noteParagraph(note, notesEach)))]
      : []),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'note')} more`)] : []),
  ];
}

function verdict({ outcome }: Goal, result: GoalResult, quorum: number): Mrkdwn {
  const said = result.outcome ? outcomeOf(result.outcome) : `left open, ${leftOpenWords(result.leftOpen!, quorum)}`;
  const ballots = ballotsWords(result);
  const aside = ballots ? ` (${ballots})` : '';
  return mrkdwn`The vote: ${said}${aside}.${result.settled && outcome ? settledWords(result.settled, outcomeOf(outcome.is)) : mrkdwn``}`;
}

const settledWords = ({ by, isForLead }: NonNullable<GoalResult['settled']>, is: string): Mrkdwn =>
  mrkdwn` ${mention(by)} settled it${isForLead ? ' for the lead' : ''}: ${is}.`;

const outcomeOf = (outcome: keyof typeof outcomeWords): string => {
  const { emoji, name } = outcomeWords[outcome];
  return `${emoji} ${name.toLowerCase()}`;
};

/** All notes of a view together stay below what Slack takes. */
const mostTyped = 60_000;

const noteParagraph = ({ choice, text, by }: VoteNote, notesEach: number) =>
  paragraph(
    ...typed(`${outcomeWords[choice].emoji} `),
    ...(by ? [person(by), words(': ')] : []),
    ...typed(clip(text, Math.min(1500, Math.floor(mostTyped / (notesEach * mostGoals))))),
  );
