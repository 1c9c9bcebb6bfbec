import { chainsSection, lessonsSection } from './learning-sections.ts';
import { milestonesSection, outcomesSection, successSection, teamsSection } from './outcome-sections.ts';
import { heroesSection, sidequestsSection } from './people-sections.ts';
import type { Reported, Section } from './reported.ts';

/** The report's parts in their order, each null where it has nothing to tell. */
const sections: readonly ((reported: Reported) => Section | null)[] = [
  outcomesSection,
  successSection,
  teamsSection,
  milestonesSection,
  chainsSection,
  sidequestsSection,
  heroesSection,
  lessonsSection,
];

/** The report's parts, less those that have nothing to tell. */
export const sectionsOf = (reported: Reported): Section[] =>
  sections.map((section) => section(reported)).filter((section) => section !== null);
