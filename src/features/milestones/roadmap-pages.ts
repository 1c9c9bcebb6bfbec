import type { Goal } from '../../domain/goal.ts';

/** The goals of the next sprints of one milestone, or of one team. */
export interface RoadmapGroup {
  id: string;
  title: string;
  goals: readonly Goal[];
}

/** Rows of a page: a group's name and each goal is one. */
const pageRows = 18;

/** A group longer than a page goes on on the next one. */
export function pagesOf(groups: readonly RoadmapGroup[]): RoadmapGroup[][] {
  const pages: RoadmapGroup[][] = [[]];
  let room = pageRows;
  for (const piece of groups.flatMap(cut)) {
    const rows = Math.max(2, piece.goals.length + 1);
    if (rows > room) {
      pages.push([]);
      room = pageRows;
    }
    pages.at(-1)!.push(piece);
    room -= rows;
  }
  return pages;
}

function cut({ goals, ...group }: RoadmapGroup): RoadmapGroup[] {
  const size = pageRows - 1;
  const count = Math.max(1, Math.ceil(goals.length / size));
  return Array.from({ length: count }, (_, i) => ({ ...group, goals: goals.slice(i * size, (i + 1) * size) }));
}
