import type { RichTextSection } from '@slack/types';
import { clip } from '../../domain/clip.ts';
import type { Goal, Objection } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';
import { byImport, whoeverImports } from '../../shared/by-time.ts';
import { dependencyParagraphs } from '../../shared/goals/dependency-words.ts';
import { ownerElement } from '../../shared/goals/goal-owner.ts';
import { wordsOfKind } from '../../shared/goals/goal-words.ts';
import { markParagraphs } from '../../shared/goals/mark-words.ts';
import { paragraph } from '../../slack/blocks.ts';
import { bold, people, person, typed, words } from '../../slack/rich.ts';
import { qualityWords } from './form-words.ts';

/** A goal's parts as paragraphs in which all that people typed reads as typed, cut to `length`. */

export const titleParagraph = ({ title }: Goal): RichTextSection => paragraph(...typed(title, { bold: true }));

export const peopleParagraph = (goal: Goal): RichTextSection =>
  paragraph(
    ...typed(`${wordsOfKind(goal.kind).emoji} ${wordsOfKind(goal.kind).name}, owned by `),
    ownerElement(goal),
    ...(goal.helpers.length > 0 ? [words(' with '), ...people(goal.helpers, mostPeople)] : []),
    ...(goal.proposer === goal.owner
      ? []
      : [words(goal.imported ? '; imported by ' : '; proposed by '), proposerElement(goal)]),
  );

const proposerElement = ({ proposer }: Goal) => (proposer === byImport ? words(whoeverImports) : person(proposer));

const mostPeople = 20;

/** Nothing where nothing was said. */
const labelled = (label: string, text: string | null, length: number): RichTextSection[] =>
  text === null ? [] : [paragraph(bold(`${label}\n`), ...typed(clip(text, length)))];

export function wordsParagraphs(goal: Goal, teams: ReadonlyMap<string, Team>, length: number): RichTextSection[] {
  const ticked = goal.qualities.map((quality) => qualityWords[quality].name.toLowerCase()).join(', ');
  return [
    ...labelled('How we will know', goal.measure, length),
    ...labelled('Why it matters, and to whom', goal.why, length),
    ...labelled('Milestone', goal.milestoneTitle ?? null, length),
    ...dependencyParagraphs(goal, teams, length),
    ...labelled('Its proposer says it is', ticked || null, length),
    ...markParagraphs(goal, length),
    ...labelled('Dropped', goal.dropReason, length),
    ...labelled('Imported, where it was written', asWritten(goal.imported), length),
  ];
}

function asWritten(imported: Goal['imported']): string | null {
  if (!imported) return null;
  const { owner, kind, outcome, notes } = imported;
  const said = Object.entries({ owner, kind, outcome }).filter(([, text]) => text !== null);
  return [...said.map(([name, text]) => `${name}: ${text}`), ...notes].join('\n') || 'without owner, kind or outcome';
}

export const objectionParagraphs = (objection: Objection, length: number): RichTextSection[] => [
  paragraph(
    ...typed(':speech_balloon: '),
    person(objection.by),
    words(` doubts that it is ${qualityWords[objection.quality].name.toLowerCase()}: `),
    ...typed(clip(objection.reason, length)),
  ),
  ...answerParagraphs(objection, length),
];

const answerParagraphs = ({ answer }: Objection, length: number): RichTextSection[] =>
  answer
    ? [
        paragraph(
          ...typed(':leftwards_arrow_with_hook: '),
          person(answer.by),
          words(' answered: '),
          ...typed(clip(answer.text, length)),
        ),
      ]
    : [];
