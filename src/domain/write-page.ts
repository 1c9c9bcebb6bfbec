import { type Milestone, wasAgreed } from './milestone.ts';
import { newestFirst } from './milestone-order.ts';
import { type OnPage, writePart } from './milestone-page.ts';

/** The handbook's page of all that were agreed, newest first: what was read and has not changed is byte for byte as it was. */
export function writePage(opening: string | null, milestones: readonly Milestone[]): string {
  const shown = newestFirst(milestones.filter((one) => one.state !== 'suggested' && wasAgreed(one)));
  const parts = shown.map((milestone) => writePart(onPage(milestone), milestone.page?.source ?? null));
  return [opening ?? usualOpening, ...parts].reduce((page, part) => (page === '' ? part : `${apart(page)}${part}`));
}

/** The line before a heading is empty; a page that was read keeps its own distance. */
function apart(page: string): string {
  if (page.endsWith('\n\n') || /\n\s*\n$/u.test(page)) return page;
  return page.endsWith('\n') ? `${page}\n` : `${page}\n\n`;
}

const onPage = ({ answer, ...milestone }: Milestone): OnPage => ({
  ...milestone,
  answer: answer?.words ?? null,
});

const usualOpening = `---
title: Milestones
---

A milestone is a project over several sprints with one goal. Its dates and its scope may move; what counts is that the goal is reached.

`;
