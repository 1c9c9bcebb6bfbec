import type { Act } from '../../domain/acts.ts';
import type { Goal } from '../../domain/goal.ts';
import { type Milestone, type Side, sides } from '../../domain/milestone.ts';
import type { Concern } from '../../domain/milestone-outlook.ts';
import type { MilestoneSettings } from '../../domain/milestone-settings.ts';
import type { Person } from '../../domain/person.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';

/** A milestone, who looks at it, and all that decides what they may do with it. */
export interface MilestoneScene {
  milestone: Milestone;
  /** Of every sprint. */
  goals: readonly Goal[];
  teams: ReadonlyMap<string, Team>;
  visitor: Person;
  settings: Settings;
  /** Who says yes for each side; null where admins do. */
  sayers: MilestoneSettings['sayers'];
  offer: SprintsOnOffer;
  concerns: readonly Concern[];
}

/** The running sprint, if one is, and those that come next, by number too. */
interface SprintsOnOffer {
  sprints: readonly Sprint[];
  running: number | null;
  next: readonly number[];
  today: Temporal.PlainDate;
}

/** The sprint that is planned next. */
export const nextOf = ({ sprints, next }: SprintsOnOffer): Sprint => sprints.find(({ number }) => number === next[0])!;

export const rightOver = (act: Act, { milestone, visitor, settings }: MilestoneScene): Right =>
  rightTo(act, { person: visitor, settings, milestone });

export const rightToAgree = (side: Side, { visitor, settings, sayers }: MilestoneScene): Right =>
  rightTo('agree-milestone', { person: visitor, settings, sayer: sayers[side] });

/** The sides that this person may still speak for. */
export const sidesOpenTo = (scene: MilestoneScene): Side[] =>
  scene.milestone.state === 'suggested'
    ? sides.filter((side) => !scene.milestone.agreed[side] && rightToAgree(side, scene).allowed)
    : [];

/** Whose Home shows it. */
export const concernedBy = ({ owner, partners, followers, suggestedBy }: Milestone): string[] => [
  ...(owner === null ? [] : [owner]),
  ...partners.map(({ person }) => person),
  ...followers.people,
  suggestedBy,
];
