import type { KnownBlock, ModalView } from '@slack/types';
import type { Goal } from '../../domain/goal.ts';
import { saidWhenCommitted } from '../../domain/goal-edit.ts';
import type { GoalOutcome } from '../../domain/outcome.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { stateOf, wordsOfKind } from '../../shared/goals/goal-words.ts';
import { chainWords, sequelParagraphs } from '../../shared/outcomes/ending-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { sprintWords } from '../../shared/sprints/sprint-words.ts';
import { button, context, divider, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import { actBlocks, type CardAct, type CardEnding } from './goal-act-blocks.ts';
import { type Deed, deedParagraph } from './goal-history.ts';
import { showGoalHistory } from './goal-history-modal.ts';
import { peopleParagraph, titleParagraph, wordsParagraphs } from './goal-paragraphs.ts';
import { objectionBlocks } from './objection-blocks.ts';

const mostDeeds = 5;
const wholeField = 3000;

interface Card {
  goal: Goal;
  sprint: Sprint;
  team: Team;
  teams: ReadonlyMap<string, Team>;
  history: readonly Deed[];
  may: Record<CardAct, boolean>;
  ending: CardEnding;
  today: Temporal.PlainDate;
  /** When the owner is away, or support hero. */
  ownerNotes?: readonly Mrkdwn[];
  /** What an earlier goal like it teaches. */
  alike?: readonly KnownBlock[];
}

/** The goal's own card: all of it, with what its reader may do. */
export function goalModal(card: Card): ModalView {
  const { goal, sprint, team, teams, today, ownerNotes = [], alike = [] } = card;
  return {
    type: 'modal',
    title: plain('Goal'),
    close: plain('Close'),
    blocks: [
      rich(titleParagraph(goal)),
      context(plain(`${team.name} · ${sprintWords(sprint, today)}`), mrkdwn`*${stateOf(goal)}*`),
      ...outcomeBlocks(goal, card.ending),
      ...committedBlocks(goal),
      rich(peopleParagraph(goal)),
      ...(ownerNotes.length > 0 ? [context(...ownerNotes)] : []),
      ...alike,
      ...wordsParagraphs(goal, teams, wholeField).map((words) => rich(words)),
      ...actBlocks(card),
      ...objectionBlocks(goal, card.may['answer-objection'], wholeField),
      ...historyBlocks(goal, card.history),
    ],
  };
}

function committedBlocks(goal: Goal): KnownBlock[] {
  const said = saidWhenCommitted(goal);
  if (!said) return [];
  return [
    rich(
      paragraph(
        bold('When it was committed it said: '),
        ...(said.title === undefined ? [] : [words('“'), ...typed(said.title), words('” ')]),
        ...(said.kind === undefined ? [] : [words(wordsOfKind(said.kind).name)]),
      ),
    ),
  ];
}

function outcomeBlocks({ outcome }: Goal, { ending, sprints }: CardEnding): KnownBlock[] {
  const said = sequelParagraphs(ending, wholeField);
  const facts = [
    ...(outcome
      ? [mrkdwn`${outcomeWords[outcome.is].emoji} *${outcomeWords[outcome.is].name}*${howWords(outcome)}`]
      : []),
    ...(sprints > 1 ? [mrkdwn`:link: ${chainWords(sprints)}`] : []),
  ];
  const reason = outcome?.reason ? [paragraph(bold('Corrected: '), ...typed(outcome.reason))] : [];
  return [...(facts.length > 0 ? [context(...facts)] : []), ...[...reason, ...said].map((one) => rich(one))];
}

const howWords = ({ how, voted }: GoalOutcome): string =>
  how === 'corrected' && voted ? `, corrected; the vote said ${outcomeWords[voted].name.toLowerCase()}` : '';

function historyBlocks({ id }: Goal, history: readonly Deed[]): KnownBlock[] {
  const newest = history.slice(-mostDeeds).toReversed();
  return [
    divider,
    section(
      mrkdwn`*Last changes*, of ${history.length}`,
      button(showGoalHistory, { label: 'History', value: id, spoken: 'History of this goal' }),
    ),
    rich({ type: 'rich_text_list', style: 'bullet', elements: newest.map(deedParagraph) }),
  ];
}
