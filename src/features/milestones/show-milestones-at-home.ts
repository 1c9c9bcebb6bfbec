import { type Milestone, sides } from '../../domain/milestone.ts';
import { newestFirst } from '../../domain/milestone-order.ts';
import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { listedMilestones } from './list-milestones.ts';
import { agreementsHome, milestonesHome } from './milestones-home.ts';

/** Theirs first: those that they own or have a part in. */
export async function showMilestonesAtHome(visitor: Person, deps: Deps): Promise<HomeSections> {
  const { sayers } = await deps.store.milestones.settings();
  const goingOn = newestFirst(await deps.store.milestones.goingOn());
  const mine = goingOn.filter((one) => isTheirs(one, visitor.id));
  const mayAgree = sides.filter((side) => {
    return rightTo('agree-milestone', { person: visitor, settings: deps.settings, sayer: sayers[side] }).allowed;
  });
  const toAgree = goingOn
    .filter(({ state }) => state === 'suggested')
    .map((milestone) => ({ milestone, sides: mayAgree.filter((side) => !milestone.agreed[side]) }))
    .filter(({ sides }) => sides.length > 0);
  const inOrder = [...mine, ...goingOn.filter((one) => !mine.includes(one))];
  return { needs: agreementsHome(toAgree), milestones: milestonesHome(await listedMilestones(inOrder, deps)) };
}

const isTheirs = ({ owner, partners }: Milestone, person: string): boolean =>
  owner === person || partners.some((partner) => partner.person === person);
