import type { RichTextElement, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import {
  type HealthUpdate,
  latestUpdate,
  type Milestone,
  type PartnerFunction,
  partnerFunctions,
} from '../../domain/milestone.ts';
import type { Team } from '../../domain/team.ts';
import { healthWords } from '../../shared/milestones/milestone-words.ts';
import { paragraph } from '../../slack/blocks.ts';
import { bold, date, people, person, typed, words } from '../../slack/rich.ts';

/** A milestone's parts as paragraphs in which all that people typed reads as typed, cut to `length`. */

const mostPeople = 20;

export const functionWords: Record<PartnerFunction, string> = {
  product: 'product',
  design: 'design',
  other: 'other functions',
};

export const titleParagraph = ({ title }: Milestone): RichTextSection => paragraph(...typed(title, { bold: true }));

export const goalParagraph = ({ goal }: Milestone): RichTextSection[] =>
  goal === '' ? [] : [paragraph(...typed(':dart: '), ...typed(goal))];

export function peopleOfMilestone({ owner, partners }: Milestone): RichTextSection {
  const byFunction = partnerFunctions.flatMap((of): RichTextElement[] => {
    const own = partners.filter((partner) => partner.function === of).map((partner) => partner.person);
    return own.length > 0 ? [words(`; ${functionWords[of]}: `), ...people(own, mostPeople)] : [];
  });
  const owned = owner === null ? [bold('Nobody owns it yet')] : [words('Owned by '), person(owner)];
  return paragraph(...owned, ...byFunction);
}

export function teamsParagraph({ teams, companyGoal }: Milestone, known: ReadonlyMap<string, Team>): RichTextSection[] {
  const names = teams.map((team) => clip(oneLine(known.get(team)?.name ?? 'a team that is gone'), 60)).join(', ');
  return [
    ...(teams.length > 0 ? [paragraph(bold('Teams: '), ...typed(clip(names, 2000)))] : []),
    ...(companyGoal === null ? [] : [paragraph(bold('Company goal: '), ...typed(companyGoal))]),
  ];
}

/** Nothing where nothing was said. */
const labelled = (label: string, text: string | null, length: number, by: string | null = null): RichTextSection[] => {
  if (text === null) return [];
  const author = by === null ? [] : [words(' by '), person(by)];
  return [paragraph(bold(label), ...author, words('\n'), ...typed(clip(text, length)))];
};

export function updateParagraph({ health, says, by, at }: HealthUpdate, length: number): RichTextSection {
  const { emoji, name } = healthWords[health];
  return paragraph(
    ...typed(`${emoji} `),
    bold(name),
    words(' · '),
    person(by),
    words(' · '),
    date(at, '{date_short_pretty}'),
    words('\n'),
    ...typed(clip(says, length)),
  );
}

/** Promise and answer stand side by side. */
export const promiseParagraphs = (milestone: Milestone, length: number): RichTextSection[] => [
  ...labelled('Success metric it should move', milestone.metrics, length),
  ...labelled('Why we believe it', milestone.why, length),
  ...labelled(milestone.state === 'given-up' ? 'Given up' : 'Results', milestone.results, length),
  ...labelled('What the metric says since', milestone.answer?.words ?? null, length, milestone.answer?.by ?? null),
];

export function wordsOfMilestone(milestone: Milestone, length: number): RichTextSection[] {
  const update = latestUpdate(milestone);
  return [
    ...(update ? [updateParagraph(update, length)] : []),
    ...promiseParagraphs(milestone, length),
    ...labelled('Context', milestone.context, length, milestone.contextBy),
    ...linkParagraphs(milestone),
  ];
}

function linkParagraphs({ links }: Milestone): RichTextSection[] {
  if (links.length === 0) return [];
  const each = links.flatMap(({ label, url }): RichTextElement[] => [
    words('\n• '),
    { type: 'link', url: clip(url, 2900), text: clip(label === '' ? url : label, 200) },
  ]);
  return [paragraph(bold('Links'), ...each)];
}
