import { type Milestone, sides } from '../../domain/milestone.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';

/** The announcements' kinds, each about one milestone (subject). */
export const agreementAsked = 'milestone-agreement';
export const milestoneAgreed = 'milestone-agreed';
export const partOfMilestone = 'milestone-part';
export const metricAsked = 'milestone-metric';
/** What comes in the next sprints, to a person or a channel and for a sprint (slot). */
export const aheadTold = 'milestone-ahead';
/** Of all milestones of an owner (subject) that wait for a word, once a sprint (slot). */
export const updatesAsked = 'milestone-updates';

/** So many admins hear of a suggestion where nobody is named. */
const mostAdmins = 5;

/** Whoever speaks for product and for engineering is asked, privately, once. */
export async function askToAgree(
  store: Store,
  { id, suggestedBy }: Milestone,
  settings: Settings,
  dueAt: Temporal.Instant,
) {
  const { sayers } = await store.milestones.settings();
  const admins = settings.admins.slice(0, mostAdmins);
  const asked = new Set(sides.flatMap((side) => sayers[side] ?? admins));
  for (const person of asked) {
    if (person !== suggestedBy) await tell(store, agreementAsked, id, person, dueAt);
  }
}

export async function tellOfAgreement(store: Store, milestone: Milestone, by: string, dueAt: Temporal.Instant) {
  const told = new Set([milestone.suggestedBy, ...(milestone.owner === null ? [] : [milestone.owner])]);
  for (const person of told) if (person !== by) await tell(store, milestoneAgreed, milestone.id, person, dueAt);
}

/** Its new owner and new partners hear of their part, but not of what they did themselves. */
export async function tellPeople(
  store: Store,
  before: Milestone | null,
  after: Milestone,
  by: string,
  dueAt: Temporal.Instant,
): Promise<void> {
  const had = new Set(before ? peopleOf(before) : []);
  for (const person of new Set(peopleOf(after))) {
    if (person !== by && !had.has(person)) await tell(store, partOfMilestone, after.id, person, dueAt);
  }
}

const peopleOf = ({ owner, partners }: Milestone): string[] => [
  ...(owner === null ? [] : [owner]),
  ...partners.map(({ person }) => person),
];

const tell = (store: Store, kind: string, subject: string, person: string, dueAt: Temporal.Instant) =>
  store.announcements.add({
    kind,
    subject,
    slot: person,
    channel: person,
    threadOf: null,
    dueAt,
    position: 0,
    joins: true,
  });
