import { readApproximateDate, type Span } from './approximate-date.ts';
import { isBefore, type Temporal } from './time.ts';

export const healths = ['on-track', 'at-risk', 'off-track'] as const;
export type Health = (typeof healths)[number];

/** What partners from other functions are in. */
export const partnerFunctions = ['product', 'design', 'other'] as const;
export type PartnerFunction = (typeof partnerFunctions)[number];

/** Who must say that a suggestion is agreed. */
export const sides = ['product', 'engineering'] as const;
export type Side = (typeof sides)[number];

/** suggested: by anyone · agreed: both sides said so · closed: with its results · given-up: with the reason. */
export type MilestoneState = 'suggested' | 'agreed' | 'closed' | 'given-up';

/** A project over several sprints with one goal. */
export interface Milestone extends Omit<MilestoneForm, 'owner'> {
  id: string;
  /** null only where an imported page says none. */
  owner: string | null;
  contextBy: string | null;
  /** The day on which its dates were said: "Q3" means another one next year. */
  saidOn: Temporal.PlainDate;
  /** Every move of its dates, oldest first. */
  moves: readonly DatesMove[];
  /** Oldest first. */
  updates: readonly HealthUpdate[];
  state: MilestoneState;
  agreed: { readonly [S in Side]?: Deed };
  suggestedBy: string;
  suggestedAt: Temporal.Instant;
  /** What came of it, or why it was given up. */
  results: string | null;
  /** null while it goes on, and for one that was imported as past. */
  endedAt: Temporal.Instant | null;
  /** What the metric said some weeks after closing. */
  answer: (Deed & { words: string }) | null;
  followers: Followers;
  /** Where it stands on the handbook's page that was read, and how it is written there. */
  page: { position: number; source: string } | null;
}

/** What people fill in, and may change later. */
export interface MilestoneForm {
  title: string;
  /** In one sentence. */
  goal: string;
  owner: string;
  partners: readonly Partner[];
  /** As said: a day, a month, a quarter. */
  start: string | null;
  end: string | null;
  /** By id. */
  teams: readonly string[];
  links: readonly Link[];
  context: string | null;
  /** Which success metric it should move. */
  metrics: string | null;
  /** Why we believe that it will. */
  why: string | null;
  companyGoal: string | null;
}

export interface Partner {
  person: string;
  function: PartnerFunction;
}

export interface Link {
  label: string;
  url: string;
}

export interface Deed {
  by: string;
  at: Temporal.Instant;
}

export type Dates = Pick<MilestoneForm, 'start' | 'end'>;

interface DatesMove extends Deed {
  from: Dates;
  to: Dates;
}

export interface HealthUpdate extends Deed {
  health: Health;
  says: string;
}

export interface Followers {
  people: readonly string[];
  channel: string | null;
}

/** Goals can still be hung on it. */
export const isGoingOn = ({ state }: Pick<Milestone, 'state'>): boolean => state === 'suggested' || state === 'agreed';

/** Both sides have said so, or it came from a page of those that were. */
export const wasAgreed = ({ agreed, page }: Pick<Milestone, 'agreed' | 'page'>): boolean =>
  page !== null || sides.every((side) => agreed[side] !== undefined);

export const latestUpdate = ({ updates }: Pick<Milestone, 'updates'>): HealthUpdate | null => updates.at(-1) ?? null;

type Said = Pick<Milestone, 'start' | 'end' | 'saidOn'>;

/** The days that its start may mean; null where nothing was said, or nothing that is a date. */
export const startSpan = ({ start, saidOn }: Said): Span | null =>
  start === null ? null : readApproximateDate(start, { near: saidOn });

export function endSpan(said: Said): Span | null {
  return said.end === null ? null : readApproximateDate(said.end, { notBefore: startSpan(said)?.first ?? said.saidOn });
}

/** It goes on although the last day that its end may mean is over. */
export function isLate(milestone: Said & Pick<Milestone, 'state'>, today: Temporal.PlainDate): boolean {
  const end = endSpan(milestone);
  return milestone.state === 'agreed' && end !== null && isBefore(end.last, today);
}
