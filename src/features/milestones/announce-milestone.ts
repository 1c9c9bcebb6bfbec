import { type Milestone, sides } from '../../domain/milestone.ts';
import type { MilestoneSettings } from '../../domain/milestone-settings.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';

/** The announcements' kinds, each about one milestone (subject). */
export const agreementAsked = 'milestone-agreement';
export const milestoneAgreed = 'milestone-agreed';
export const ownsMilestone = 'milestone-owner';
export const partOfMilestone = 'milestone-part';
export const metricAsked = 'milestone-metric';
/** Of an owner who has left (slot: they, and who is asked). */
export const ownerMissed = 'milestone-owner-left';
/** What comes in the next sprints, to a person or a channel and for a sprint (slot). */
export const aheadTold = 'milestone-ahead';
/** Of all milestones of an owner (subject) that wait for a word, once a sprint (slot). */
export const updatesAsked = 'milestone-updates';

/** So many admins hear of a suggestion where nobody is named. */
const mostAdmins = 5;

/** Whoever speaks for a side that has not agreed yet is asked, privately, once. */
export async function askToAgree(
  store: Store,
  { id, suggestedBy, agreed }: Milestone,
  { admins, sayers }: Pick<Settings, 'admins'> & Pick<MilestoneSettings, 'sayers'>,
  dueAt: Temporal.Instant,
) {
  const open = sides.filter((side) => !agreed[side]);
  const asked = new Set(open.flatMap((side) => sayers[side] ?? admins.slice(0, mostAdmins)));
  for (const person of asked) {
    if (person !== suggestedBy) await tell(store, agreementAsked, id, person, dueAt);
  }
}

export async function tellOfAgreement(store: Store, milestone: Milestone, by: string, dueAt: Temporal.Instant) {
  const told = new Set([milestone.suggestedBy, ...(milestone.owner === null ? [] : [milestone.owner])]);
  for (const person of told) if (person !== by) await tell(store, milestoneAgreed, milestone.id, person, dueAt);
}

/** Its new owner and new partners hear of their part, but not of what they did themselves; a partner who becomes the owner, too. */
export async function tellPeople(
  store: Store,
  before: Milestone | null,
  after: Milestone,
  by: string,
  dueAt: Temporal.Instant,
): Promise<void> {
  const { id, owner } = after;
  if (owner !== null && owner !== by && owner !== before?.owner) await tell(store, ownsMilestone, id, owner, dueAt);
  const had = before ? partnersOf(before) : [];
  for (const person of partnersOf(after)) {
    if (person !== by && !had.includes(person)) await tell(store, partOfMilestone, id, person, dueAt);
  }
}

const partnersOf = ({ partners }: Milestone): string[] => partners.map(({ person }) => person);

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
