import type { Person } from './person.ts';
import { isBefore, type Temporal } from './time.ts';
import { waitSeconds } from './trying-again.ts';

/** A user group of Slack's that is kept to one person: whoever is on duty in a rota, or whoever is next. */
export interface HeroGroup {
  id: string;
  rota: string;
  part: 'hero' | 'next';
  /** Without the @, as it was called last. */
  handle: string;
  chosenBy: string;
  /** Whom it was to hold when it was last looked at; null for nobody. */
  person: string | null;
  /** Who was put into it last; null where whoever is in it may be replaced. */
  mine: readonly string[] | null;
  /** Who is being put into it: whether they are, nobody knows until the answer is written down. */
  trying: readonly string[] | null;
  /** Who was found in it instead of those. */
  found: readonly string[] | null;
  state: GroupState;
  /** In Slack's own word, where it had one. */
  word: string | null;
  since: Temporal.Instant;
  /** When it is looked at again, whatever happens; null where it waits for somebody else to serve. */
  tryAt: Temporal.Instant | null;
  /** In a row, without success. */
  tries: number;
}

export type GroupState = 'waiting' | 'in-step' | GroupTrouble;

/** Why a group does not hold whom it should. The passing ones end by themselves. */
export type GroupTrouble = LastingTrouble | PassingTrouble;
type PassingTrouble = 'rate-limited' | 'no-answer' | 'shut-out';
type LastingTrouble =
  | 'paid-plan'
  | 'permission'
  | 'no-read-scope'
  | 'no-write-scope'
  | 'no-such-group'
  | 'switched-off'
  | 'changed-by-hand'
  | 'nobody'
  | 'not-full-member'
  | 'refused-person'
  | 'other';

/** A group as Slack has it. */
export interface GroupInSlack {
  id: string;
  handle: string;
  name: string;
  isEnabled: boolean;
  people: readonly string[];
}

export type GroupFinding =
  | { kind: 'in-step' }
  | { kind: 'trouble'; trouble: GroupTrouble; word?: string; afterSeconds?: number | null };

/** Whether it holds whom it should, what keeps it from that, or else that they may be put into it. */
export function lookAtGroup(
  group: Pick<HeroGroup, 'mine' | 'trying'>,
  inSlack: GroupInSlack | null,
  wanted: Pick<Person, 'id' | 'standing'> | null,
): GroupFinding | { kind: 'to-put' } {
  const trouble = obstacle(inSlack, wanted);
  if (trouble || !inSlack || !wanted) return { kind: 'trouble', trouble: trouble ?? 'nobody' };
  if (isSame(inSlack.people, [wanted.id])) return { kind: 'in-step' };
  const isOurs = [group.mine, group.trying].some((list) => list && isSame(inSlack.people, list));
  return group.mine === null || isOurs ? { kind: 'to-put' } : { kind: 'trouble', trouble: 'changed-by-hand' };
}

function obstacle(inSlack: GroupInSlack | null, wanted: Pick<Person, 'standing'> | null): GroupTrouble | null {
  if (!inSlack) return 'no-such-group';
  if (!inSlack.isEnabled) return 'switched-off';
  if (!wanted) return 'nobody';
  return wanted.standing === 'full' ? null : 'not-full-member';
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  new Set(one).symmetricDifference(new Set(other)).size === 0;

interface Look {
  wanted: string | null;
  inSlack: GroupInSlack | null;
  now: Temporal.Instant;
}

/** How it stands after a look at it, or an attempt. */
export function afterLook(group: HeroGroup, finding: GroupFinding, look: Look): HeroGroup {
  const { wanted, inSlack } = look;
  const seen = { ...group, handle: inSlack?.handle ?? group.handle, person: wanted };
  return finding.kind === 'in-step' ? nowInStep(group, seen, look) : nowInTrouble(group, seen, finding, look);
}

function nowInStep(before: HeroGroup, seen: HeroGroup, { wanted, now }: Look): HeroGroup {
  const isAsBefore = before.state === 'in-step' && before.person === wanted;
  return {
    ...{ ...seen, state: 'in-step', word: null, since: isAsBefore ? before.since : now },
    ...{ mine: wanted === null ? [] : [wanted], trying: null, found: null, tryAt: null, tries: 0 },
  };
}

function nowInTrouble(
  before: HeroGroup,
  seen: HeroGroup,
  { trouble, word, afterSeconds }: Extract<GroupFinding, { kind: 'trouble' }>,
  { inSlack, now }: Look,
): HeroGroup {
  const tries = before.tries + 1;
  return {
    ...{ ...seen, state: trouble, word: word ?? null, tries },
    since: before.state === trouble ? before.since : now,
    found: trouble === 'changed-by-hand' ? (inSlack?.people ?? null) : null,
    tryAt: now.add({ seconds: waitSeconds(isPassing(trouble), tries, afterSeconds ?? 0) }),
  };
}

const passing: readonly GroupTrouble[] = ['rate-limited', 'no-answer', 'shut-out'];

export const isPassing = (trouble: GroupTrouble): boolean => passing.includes(trouble);

/** Is there a reason to look at it now? */
export function isGroupDue(group: HeroGroup, wanted: string | null, now: Temporal.Instant): boolean {
  if (group.state === 'waiting' || group.person !== wanted) return true;
  return group.tryAt !== null && !isBefore(now, group.tryAt);
}

/** Whoever was found in it may be replaced after all; null where it is not about that any more. */
export const takenOverAgain = (group: HeroGroup): HeroGroup | null =>
  group.state === 'changed-by-hand'
    ? { ...group, mine: group.found, state: 'waiting', found: null, tryAt: null }
    : null;
