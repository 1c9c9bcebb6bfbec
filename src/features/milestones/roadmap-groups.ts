import type { Goal } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import { isGoingOn } from '../../domain/milestone.ts';
import { newestFirst } from '../../domain/milestone-order.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { Deps } from '../../feature.ts';
import type { RoadmapBy } from './roadmap-message.ts';
import type { RoadmapGroup } from './roadmap-pages.ts';

/** What is planned for these sprints; teams and milestones that go on are there without a goal, too. */
export async function roadmapGroups(
  by: RoadmapBy,
  [first, last]: readonly [number, number],
  { store }: Deps,
): Promise<RoadmapGroup[]> {
  const living = (await store.goals.ofSprints(first, last)).filter(({ state }) => state !== 'dropped');
  const goals = inOrder(living).toSorted((a, b) => a.sprint - b.sprint);
  return by === 'milestone' ? byMilestone(goals, store) : byTeam(goals, store);
}

/** What serves none comes last. */
async function byMilestone(goals: readonly Goal[], store: Deps['store']): Promise<RoadmapGroup[]> {
  const byId = Map.groupBy(goals, ({ milestone }) => milestone);
  const all = newestFirst(await store.milestones.all()).filter((one) => isGoingOn(one) || byId.has(one.id));
  const groups = all.map(({ id, title }) => ({ id, title, goals: byId.get(id) ?? [] }));
  const others = goals.filter(({ milestone }) => !all.some(({ id }) => id === milestone));
  return others.length > 0 ? [...groups, { id: '', title: 'No milestone', goals: others }] : groups;
}

async function byTeam(goals: readonly Goal[], store: Deps['store']): Promise<RoadmapGroup[]> {
  const byId = Map.groupBy(goals, ({ team }) => team);
  const shown = (await store.teams.all()).filter(({ id, isArchived }) => !isArchived || byId.has(id));
  return shown
    .map(({ id, name }) => ({ id, title: name, goals: byId.get(id) ?? [] }))
    .sort((a, b) => plainly(a.title).localeCompare(plainly(b.title), 'en'));
}

type Called = { kind: 'found'; by: RoadmapBy; id: string } | { kind: 'none'; nearest: string | null };

/** The team or the milestone that is called so, in full or in part. */
export async function groupCalled(typed: string, { store }: Deps): Promise<Called> {
  const teams = (await store.teams.all()).filter(({ isArchived }) => !isArchived);
  const all = [
    ...teams.map(({ id, name }) => ({ by: 'team' as const, id, title: name })),
    ...newestFirst(await store.milestones.goingOn()).map(({ id, title }) => ({ by: 'milestone' as const, id, title })),
  ];
  const name = plainly(typed);
  const like = ({ title }: (typeof all)[number]) => name !== '' && plainly(title).includes(name);
  const found = all.find(({ title }) => plainly(title) === name) ?? all.find(like);
  if (found) return { kind: 'found', ...found };
  const near = nearestWord(
    name,
    all.map(({ title }) => plainly(title)),
  );
  return { kind: 'none', nearest: all.find(({ title }) => plainly(title) === near)?.title ?? null };
}

/** Without what surrounds a name: "🚀 Growth" is growth. */
const plainly = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
