import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { moveGoal, openGoal } from '../../shared/goal-buttons.ts';
import { milestoneEmoji } from '../../shared/milestone-words.ts';
import { actions, button, context, type Message, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { typed } from '../../slack/rich.ts';

export const turnRoadmap = 'turn-roadmap';
export const turnRoadmapBack = 'turn-roadmap-back';
export const turnRoadmapOn = 'turn-roadmap-on';

export type RoadmapBy = 'milestone' | 'team';

/** The goals of the next sprints of one milestone, or of one team. */
export interface RoadmapGroup {
  title: string;
  goals: readonly Goal[];
}

interface Roadmap {
  by: RoadmapBy;
  /** The first and the last sprint shown. */
  sprints: readonly [number, number];
  groups: readonly RoadmapGroup[];
  /** By team id. */
  teamNames: ReadonlyMap<string, string>;
  page: number;
}

const lengths = [200, 100, 40];
/** Rows of a page: a group's name and each goal is one. */
const pageRows = 18;

/** What is planned for the next sprints, each goal with a button that moves it. */
export function roadmapMessage({ by, sprints: [first, last], groups, teamNames, page }: Roadmap): Message {
  const title = `Roadmap: Sprints ${first} to ${last}`;
  const pages = pagesOf(groups);
  const here = Math.min(page, pages.length - 1);
  const other = by === 'milestone' ? 'team' : 'milestone';
  const row = (goal: Goal, length: number) =>
    section(
      plain(`Sprint ${goal.sprint}: ${clip(oneLine(goal.title), length)} (${rowFact(goal, by, teamNames)})`),
      goal.state === 'committed'
        ? button(openGoal, { label: 'Open', value: goal.id, spoken: `Open ${oneLine(goal.title)}` })
        : button(moveGoal, { label: 'Move', value: goal.id, spoken: `Move ${oneLine(goal.title)}` }),
    );
  return {
    text: fittingText([
      title,
      ...groups.map(({ title, goals }) => escaped(`${clip(oneLine(title), 80)}: ${goals.length}`)),
    ]),
    blocks: firstThatFits(lengths, (length) => [
      section(mrkdwn`*${title}*, by ${by}`),
      ...(pages[here] ?? []).flatMap((group) => groupBlocks(group, length, row)),
      ...(groups.length === 0 ? [context(mrkdwn`Nothing is planned yet: \`/goal\` proposes the first.`)] : []),
      actions(
        ...(here > 0 ? [button(turnRoadmapBack, { label: 'Page before', value: `${by}/${here - 1}` })] : []),
        ...(here + 1 < pages.length ? [button(turnRoadmapOn, { label: 'Next page', value: `${by}/${here + 1}` })] : []),
        button(turnRoadmap, { label: `By ${other}`, value: `${other}/0` }),
      ),
    ]),
  };
}

function groupBlocks(
  { title, goals }: RoadmapGroup,
  length: number,
  row: (goal: Goal, length: number) => KnownBlock,
): KnownBlock[] {
  const name = rich(paragraph(...typed(clip(oneLine(title), length), { bold: true })));
  return [name, ...(goals.length > 0 ? goals.map((goal) => row(goal, length)) : [context(mrkdwn`No goal yet`)])];
}

function rowFact({ team, milestoneTitle, state }: Goal, by: RoadmapBy, teamNames: ReadonlyMap<string, string>): string {
  const fact =
    by === 'milestone'
      ? (teamNames.get(team) ?? 'a team that is gone')
      : milestoneTitle === undefined
        ? 'no milestone'
        : `${milestoneEmoji} ${milestoneTitle}`;
  return `${clip(oneLine(fact), 50)}, ${state}`;
}

/** A group longer than a page goes on on the next one. */
function pagesOf(groups: readonly RoadmapGroup[]): RoadmapGroup[][] {
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

function cut({ title, goals }: RoadmapGroup): RoadmapGroup[] {
  const size = pageRows - 1;
  const count = Math.max(1, Math.ceil(goals.length / size));
  return Array.from({ length: count }, (_, i) => ({ title, goals: goals.slice(i * size, (i + 1) * size) }));
}
