import { type Milestone, sides } from '../../domain/milestone.ts';
import { updateMoment } from '../../domain/milestone-moments.ts';
import { newestFirst } from '../../domain/milestone-order.ts';
import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import { lastSprintBegun } from '../../domain/sprint-calendar.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { updatesWaiting } from '../../shared/updates-waiting.ts';
import { listedMilestones } from './list-milestones.ts';
import { agreementsHome, milestonesHome, updatesHome } from './milestones-home.ts';
import { sayersNow } from './who-agrees.ts';

/** Theirs first: those that they own or have a part in. */
export async function showMilestonesAtHome(visitor: Person, deps: Deps): Promise<HomeSections> {
  const sayers = await sayersNow(deps);
  const goingOn = newestFirst(await deps.store.milestones.goingOn());
  const mine = goingOn.filter((one) => isTheirs(one, visitor.id));
  const mayAgree = sides.filter((side) => {
    return rightTo('agree-milestone', { person: visitor, settings: deps.settings, sayer: sayers[side] }).allowed;
  });
  const toAgree = goingOn
    .filter(({ state }) => state === 'suggested')
    .map((milestone) => ({ milestone, sides: mayAgree.filter((side) => !milestone.agreed[side]) }))
    .filter(({ sides }) => sides.length > 0);
  const maySuggest = rightTo('suggest-milestone', { person: visitor, settings: deps.settings }).allowed;
  const inOrder = [...mine, ...goingOn.filter((one) => !mine.includes(one))];
  const needs = [...updatesHome(await toUpdate(visitor, deps)), ...agreementsHome(toAgree)];
  return { needs, milestones: milestonesHome(await listedMilestones(inOrder, deps), maySuggest) };
}

/** From the day on which owners are asked until the planning meeting. */
async function toUpdate({ id, timeZone }: Person, { store, settings, clock }: Deps): Promise<readonly Milestone[]> {
  const schedule = await scheduleOf(store, settings);
  const now = clock();
  const sprint = lastSprintBegun(schedule.plan, dateIn(schedule.timeZone, now));
  if (!sprint) return [];
  const { at, until } = updateMoment(sprint, schedule, timeZone);
  const isAsked = !isBefore(now, at) && isBefore(now, until);
  return isAsked ? ((await updatesWaiting(sprint.number, schedule, store)).get(id) ?? []) : [];
}

const isTheirs = ({ owner, partners }: Milestone, person: string): boolean =>
  owner === person || partners.some((partner) => partner.person === person);
