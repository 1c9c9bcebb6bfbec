import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { dependenciesOf } from '../../domain/dependency.ts';
import { type Goal, type Mark, questions } from '../../domain/goal.ts';
import { type MarksClosed, marksOn } from '../../domain/goal-mark.ts';
import { openObjections } from '../../domain/goal-objection.ts';
import type { OwnerBusy } from '../../domain/owner-busy.ts';
import type { Team } from '../../domain/team.ts';
import { answerName, neededTeamName } from '../../shared/goals/dependency-words.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { ownerName } from '../../shared/goals/goal-owner.ts';
import { milestoneFact, stateOf, wordsOfKind } from '../../shared/goals/goal-words.ts';
import { questionWords } from '../../shared/goals/mark-words.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import { halves } from '../../slack/numbers.ts';
import { markActions } from './mark-buttons.ts';
import type { Room } from './room.ts';

export interface Names {
  /** People are named, not mentioned: a thread about every team would ping half the company. */
  names: ReadonlyMap<string, { name: string }>;
  teamsById: ReadonlyMap<string, Team>;
}

interface Asked extends Names {
  closed: MarksClosed | null;
  /** Owners who are support hero, follow up on it or are away in the sprint. */
  busy: ReadonlyMap<string, OwnerBusy>;
}

/** A goal with all that was said of it, and the two questions while they are open. */
export function askedGoalBlocks(goal: Goal, asked: Asked, room: Room): KnownBlock[] {
  const title = clip(goal.title, room.words);
  const open = button(openGoal, { label: 'Open', value: goal.id, spoken: `Open ${clip(oneLine(title), room.spoken)}` });
  const answers = questions.map((question) => `${questionWords[question]} ${answersTo(goal, question, asked, room)}`);
  const objections = objectionLines(goal, asked, room);
  return [
    section(plain(title), open),
    context(
      plain(factsOf(goal, asked, room)),
      ...[...needLines(goal, asked, room), ...busyLines(goal, asked)].map(plain),
      ...milestoneFact(goal),
    ),
    context(...answers.map(plain)),
    ...(objections.length > 0 ? [context(plain(objections.join('\n')))] : []),
    ...(asked.closed ? [] : [markActions(goal, room.spoken)]),
  ];
}

function factsOf(goal: Goal, names: Names, room: Room): string {
  const { emoji, name } = wordsOfKind(goal.kind);
  return [`${emoji} ${name}`, clip(ownerName(goal, names.names), room.name), stateOf(goal)].join('  ·  ');
}

/** ":ring_buoy: Its owner is support hero for 5 of 10 days" */
function busyLines({ owner }: Goal, { busy }: Asked): string[] {
  const found = owner === null ? undefined : busy.get(owner);
  if (!found) return [];
  const { hero, followUp, away, workingDays } = found;
  const parts = [
    ...(hero > 0 ? [`support hero for ${halves(hero)}`] : []),
    ...(followUp > 0 ? [`following up after support for ${halves(followUp)}`] : []),
    ...(away > 0 ? [`away for ${halves(away)}`] : []),
  ];
  const emoji = hero + followUp > 0 ? ':ring_buoy:' : ':palm_tree:';
  return [`${emoji} Its owner is ${list.format(parts)} of ${workingDays} days`];
}

const list = new Intl.ListFormat('en-GB');

const says = ['yes', 'no'] as const satisfies readonly Mark['says'][];

/** "2 yes (Ana, Ben), 1 no (Cat)" */
function answersTo(goal: Goal, question: Mark['question'], names: Names, room: Room): string {
  const marks = marksOn(goal, question);
  const given = says.filter((one) => marks[one].length > 0);
  if (given.length === 0) return 'no answers yet';
  return given.map((one) => `${marks[one].length} ${one} (${listed(marks[one], names, room)})`).join(', ');
}

function listed(people: readonly string[], names: Names, { name, rows }: Room): string {
  const named = people.slice(0, rows).map((person) => clip(nameOf(person, names), name));
  return [...named, ...(people.length > rows ? [`${people.length - rows} more`] : [])].join(', ');
}

function needLines(goal: Goal, { teamsById }: Names, { name, rows }: Room): string[] {
  const needs = dependenciesOf(goal);
  const named = needs
    .slice(0, rows)
    .map((one) => `${clip(neededTeamName(one.team, teamsById), name)}: ${answerName(one)}`);
  const list = [...named, ...(needs.length > rows ? [`${needs.length - rows} more`] : [])].join(', ');
  return needs.length > 0 ? [`:link: Needs ${list}`] : [];
}

function objectionLines(goal: Goal, names: Names, room: Room): string[] {
  const open = openObjections(goal);
  const mostObjections = Math.min(3, room.rows);
  const told = open.slice(0, mostObjections).map(({ by, quality, reason }) => {
    const who = clip(nameOf(by, names), room.name);
    return `:speech_balloon: ${who} doubts that it is ${quality}: ${clip(oneLine(reason), room.words)}`;
  });
  return [...told, ...(open.length > mostObjections ? [`… and ${open.length - mostObjections} more`] : [])];
}

export const nameOf = (person: string, { names }: Pick<Names, 'names'>): string =>
  names.get(person)?.name ?? 'somebody who left';
