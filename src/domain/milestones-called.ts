import { isGoingOn, type Milestone } from './milestone.ts';
import { nearestWord } from './nearest-word.ts';

export type Called =
  | { kind: 'found'; milestone: Milestone }
  /** Several bear these words; or none does, and these are nearest. */
  | { kind: 'several' | 'nearest'; milestones: Milestone[] }
  | { kind: 'none' };

/** Which one somebody means who types a name or part of it, the nearest where it is misspelt; those that go on come first. */
export function milestonesCalled(typed: string, all: readonly Milestone[]): Called {
  const name = plainly(typed);
  const inOrder = [...all.filter(isGoingOn), ...all.filter((one) => !isGoingOn(one))];
  const exact = inOrder.filter(({ title }) => plainly(title) === name);
  const like = exact.length > 0 ? exact : inOrder.filter(({ title }) => name !== '' && plainly(title).includes(name));
  const [only, another] = like;
  if (only && !another) return { kind: 'found', milestone: only };
  if (only) return { kind: 'several', milestones: like };
  const nearest = nearestWord(
    name,
    inOrder.map(({ title }) => plainly(title)),
  );
  const found = inOrder.filter(({ title }) => plainly(title) === nearest);
  return found.length > 0 ? { kind: 'nearest', milestones: found } : { kind: 'none' };
}

const plainly = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();
