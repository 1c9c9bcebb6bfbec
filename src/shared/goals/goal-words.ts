import type { PlainTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { CommittedHow, Goal, GoalState, Kind } from '../../domain/goal.ts';
import { openObjections } from '../../domain/goal-objection.ts';
import { plain } from '../../slack/blocks.ts';
import { joined, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { milestoneEmoji } from '../milestones/milestone-words.ts';
import { outcomeWords } from '../outcomes/outcome-words.ts';
import { dependencyFacts } from './dependency-words.ts';
import { ownerMention } from './goal-owner.ts';
import { markFacts } from './mark-words.ts';

/** How we speak of goals, wherever they are seen. */

export const kindWords: Record<Kind, { name: string; emoji: string; means: string }> = {
  moonshot: {
    name: 'Moonshot',
    emoji: ':rocket:',
    means: 'Big and scary: about half fail, and scraping it counts as a success.',
  },
  roofshot: { name: 'Roofshot', emoji: ':house:', means: 'Maybe big too, but we expect to reach it every time.' },
};

const unknownKind = { name: 'Kind unknown', emoji: ':package:' };

/** A kind's name and emoji, that of an imported goal without one too. */
export const wordsOfKind = (kind: Kind | null): { name: string; emoji: string } =>
  kind === null ? unknownKind : kindWords[kind];

const stateEmoji: Record<GoalState, string> = {
  planned: ':calendar:',
  proposed: ':raised_hand:',
  committed: ':dart:',
  dropped: ':wastebasket:',
};

const committedWords: Record<CommittedHow, string> = {
  finalised: '',
  'finalised-for-lead': ', finalised for the lead',
  'not-finalised': ', not finalised',
  joined: ', joined the running sprint',
};

export function stateOf({ state, committedAs, imported, outcome }: Goal): string {
  if (outcome && state !== 'dropped') return `${outcome.is}${imported ? ', imported' : ''}`;
  if (imported) return `${state}, imported`;
  return state === 'committed' && committedAs ? `committed${committedWords[committedAs.how]}` : state;
}

const emojiOf = ({ state, outcome }: Goal): string =>
  outcome && state !== 'dropped' ? outcomeWords[outcome.is].emoji : stateEmoji[state];

/** A goal's facts in one line: kind, owner, state, what is objected, answered and needed. */
export function factsOf(goal: Goal): Mrkdwn {
  const { emoji, name } = wordsOfKind(goal.kind);
  const open = openObjections(goal).length;
  const facts = [mrkdwn`${emoji} ${name}`, ownerMention(goal), mrkdwn`${emojiOf(goal)} ${stateOf(goal)}`];
  const objections = open > 0 ? [mrkdwn`:speech_balloon: ${counted(open, 'open objection')}`] : [];
  return joined([...facts, ...objections, ...markFacts(goal), ...dependencyFacts(goal)], '  ·  ');
}

/** What it serves, in a few words that read as typed. */
export const milestoneFact = ({ milestoneTitle }: Goal): PlainTextElement[] =>
  milestoneTitle === undefined ? [] : [plain(`${milestoneEmoji} ${clip(oneLine(milestoneTitle), 50)}`)];
