import type { Button, KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { moveGoal, openGoal } from '../../shared/goals/goal-buttons.ts';
import { milestoneEmoji } from '../../shared/milestones/milestone-words.ts';
import { actions, button, context, type Message, paragraph, plain, rich, saying, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { typed } from '../../slack/rich.ts';
import { pagesOf, type RoadmapGroup } from './roadmap-pages.ts';

export const turnRoadmap = 'turn-roadmap';
export const turnRoadmapBack = 'turn-roadmap-back';
export const drawRoadmapAnew = 'draw-roadmap-anew';
export const turnRoadmapOn = 'turn-roadmap-on';

export type RoadmapBy = 'milestone' | 'team';

interface Roadmap {
  by: RoadmapBy;
  /** The first and the last sprint shown. */
  sprints: readonly [number, number];
  groups: readonly RoadmapGroup[];
  /** By team id. */
  teamNames: ReadonlyMap<string, string>;
  /** May whoever looks move it? What they may not is theirs to open. */
  mayMove(goal: Goal): boolean;
  page: number;
  /** The one group that was asked for, by id; null where all are shown. */
  only: string | null;
}

const lengths = [200, 100, 40];

/** What is planned for the next sprints, each goal with a button that moves it, or opens it. */
export function roadmapMessage(roadmap: Roadmap): Message {
  const { by, groups, only } = roadmap;
  const title = titleOf(roadmap);
  const bare = by === 'team' && only === null ? groups.filter(({ goals }) => goals.length === 0) : [];
  const pages = pagesOf(groups.filter((group) => !bare.includes(group)));
  const here = Math.min(roadmap.page, pages.length - 1);
  const isLast = here === pages.length - 1;
  return {
    text: fittingText([
      title,
      ...groups.map(({ title, goals }) => escaped(`${clip(oneLine(title), 80)}: ${goals.length}`)),
    ]),
    blocks: firstThatFits(lengths, (length) => [
      section(only === null ? mrkdwn`*${title}*, by ${by}` : mrkdwn`*${title}*`),
      ...(pages[here] ?? []).flatMap((group) => groupBlocks(group, length, roadmap)),
      ...(isLast ? withoutGoals(bare) : []),
      ...(groups.length === 0 ? [context(mrkdwn`Nothing is planned yet: \`/goal\` proposes the first.`)] : []),
      actions(...turns(roadmap, here, isLast)),
      context(mrkdwn`As it stood when this was drawn: *Refresh* shows what has been moved since.`),
    ]),
  };
}

const titleOf = ({ sprints: [first, last] }: Roadmap): string => `Roadmap: Sprints ${first} to ${last}`;

function turns({ by, only }: Roadmap, here: number, isLast: boolean): Button[] {
  const value = (page: number) => [by, page, ...(only === null ? [] : [only])].join('/');
  const other = by === 'milestone' ? 'team' : 'milestone';
  return [
    ...(here > 0 ? [button(turnRoadmapBack, { label: 'Page before', value: value(here - 1) })] : []),
    ...(isLast ? [] : [button(turnRoadmapOn, { label: 'Next page', value: value(here + 1) })]),
    only === null
      ? button(turnRoadmap, { label: `By ${other}`, value: `${other}/0` })
      : button(turnRoadmap, { label: 'All', value: `${by}/0` }),
    button(drawRoadmapAnew, { label: 'Refresh', value: value(here), spoken: 'Draw the roadmap anew' }),
  ];
}

function groupBlocks({ title, goals }: RoadmapGroup, length: number, roadmap: Roadmap): KnownBlock[] {
  const name = rich(paragraph(...typed(clip(oneLine(title), length), { bold: true })));
  return [
    name,
    ...(goals.length > 0 ? goals.map((goal) => goalRow(goal, length, roadmap)) : [context(mrkdwn`No goal yet`)]),
  ];
}

function goalRow(goal: Goal, length: number, roadmap: Roadmap): KnownBlock {
  const title = oneLine(goal.title);
  return section(
    plain(`Sprint ${goal.sprint}: ${clip(title, length)} (${factOf(goal, roadmap)})`),
    goal.state === 'committed' || !roadmap.mayMove(goal)
      ? button(openGoal, { label: 'Open', value: goal.id, spoken: `Open ${title}` })
      : button(moveGoal, { label: 'Move', value: goal.id, spoken: `Move ${title}` }),
  );
}

function factOf({ team, milestoneTitle, state }: Goal, { by, teamNames }: Roadmap): string {
  const served = milestoneTitle === undefined ? 'no milestone' : `${milestoneEmoji} ${milestoneTitle}`;
  const fact = by === 'milestone' ? (teamNames.get(team) ?? 'a team that is gone') : served;
  return `${clip(oneLine(fact), 50)}, ${state}`;
}

/** Teams with nothing planned are one line at the end of all. */
function withoutGoals(teams: readonly RoadmapGroup[]): KnownBlock[] {
  if (teams.length === 0) return [];
  const names = teams.map(({ title }) => clip(oneLine(title), 40)).join(', ');
  return [context(plain(clip(`Nothing planned yet: ${names}`, 1000)))];
}

export function unknownGroupMessage(typed: string, nearest: string | null): Message {
  const says = mrkdwn`No team and no milestone is called “${clip(typed, 300)}”.`;
  return saying(
    nearest === null
      ? mrkdwn`${says} \`/milestone roadmap team\` shows all teams.`
      : mrkdwn`${says} Did you mean \`/milestone roadmap ${clip(oneLine(nearest), 100)}\`?`,
  );
}
