import { isBefore, type Temporal } from './time.ts';
import { waitSeconds } from './trying-again.ts';

/** What shows in a rota's channel who is on duty, beside the announcement: the pinned hand-over, or the channel's topic. */
export interface HeroSign {
  rota: string;
  kind: SignKind;
  /** One that is not wanted any more is taken away, and then forgotten. */
  isWanted: boolean;
  chosenBy: string;
  /** What it was to show when it was last looked at: the key of an aim. */
  shows: string | null;
  /** What stands in Slack and is ours. */
  mine: SignPlace | null;
  /** What is being put there: whether it stands, nobody knows until the answer is written down. */
  trying: SignPlace | null;
  /** The topic that was found instead of ours. */
  found: string | null;
  state: SignState;
  /** In Slack's own word, where it had one. */
  word: string | null;
  since: Temporal.Instant;
  /** When it is looked at again, whatever happens; null where it waits for something else to be shown. */
  tryAt: Temporal.Instant | null;
  /** In a row, without success. */
  tries: number;
}

export type SignKind = 'pin' | 'topic';

/** A message (by its ts) that is pinned, or a text that is the topic. */
export interface SignPlace {
  channel: string;
  says: string;
}

/** `nothing`: there is nothing to show, such as a message that is gone. `theirs`: somebody else had pinned it before. */
export type SignState = 'waiting' | 'in-step' | 'nothing' | 'theirs' | SignTrouble;

/** Why a sign does not show what it should. The passing ones end by themselves. */
export type SignTrouble = 'rate-limited' | 'no-answer' | 'shut-out' | LastingSignTrouble;
type LastingSignTrouble =
  | 'no-pin-scope'
  | 'no-read-scope'
  | 'no-topic-scope'
  | 'not-in-channel'
  | 'no-such-channel'
  | 'archived'
  | 'restricted'
  | 'too-many-pins'
  | 'too-long'
  | 'no-topics-here'
  | 'changed-by-hand'
  | 'kept-by-another'
  | 'other';

/** Whether it has something to show now: a place to stand, nothing at all, or only later, so that it stays as it is. */
export type SignAim<Stand = unknown> = ({ kind: 'stand'; key: string } & Stand) | { kind: 'away' } | { kind: 'later' };

export type SignFinding =
  | { kind: 'in-step'; mine: SignPlace }
  | { kind: 'theirs' }
  | { kind: 'nothing'; mine: SignPlace | null }
  | SignFault;

export interface SignFault {
  kind: 'trouble';
  trouble: SignTrouble;
  word?: string;
  afterSeconds?: number | null;
  found?: string;
}

const passing: readonly SignState[] = ['rate-limited', 'no-answer', 'shut-out'];
const settled: readonly SignState[] = ['waiting', 'in-step', 'nothing', 'theirs'];

export const isPassingSign = (state: SignState): boolean => passing.includes(state);

/** Whether it is as it should be, or will be without anybody doing something. */
export const isSignWell = (state: SignState): state is Exclude<SignState, SignTrouble> => settled.includes(state);

const keyOf = (aim: SignAim): string | null => (aim.kind === 'stand' ? aim.key : aim.kind === 'away' ? '' : null);

/** Is there a reason to look at it now? */
export function isSignDue(sign: HeroSign, aim: SignAim, now: Temporal.Instant): boolean {
  if (sign.state === 'waiting') return true;
  if (sign.tryAt && !isBefore(now, sign.tryAt)) return true;
  const key = keyOf(aim);
  return key !== null && key !== sign.shows;
}

/** How it stands after a look at it, or an attempt. */
export function afterSignLook(sign: HeroSign, finding: SignFinding, aim: SignAim, now: Temporal.Instant): HeroSign {
  const shows = keyOf(aim) ?? sign.shows;
  if (finding.kind === 'trouble') return inTrouble({ ...sign, shows }, finding, now);
  const mine = finding.kind === 'theirs' ? null : finding.mine;
  const isAsBefore = sign.state === finding.kind && sign.shows === shows;
  return {
    ...{ ...sign, shows, mine, trying: null, found: null, state: finding.kind, word: null, tryAt: null, tries: 0 },
    since: isAsBefore ? sign.since : now,
  };
}

function inTrouble(sign: HeroSign, { trouble, word, afterSeconds, found }: SignFault, now: Temporal.Instant): HeroSign {
  const tries = sign.tries + 1;
  return {
    ...{ ...sign, state: trouble, word: word ?? null, found: found ?? null, tries },
    since: sign.state === trouble ? sign.since : now,
    tryAt: now.add({ seconds: waitSeconds(isPassingSign(trouble), tries, afterSeconds ?? 0) }),
  };
}

/** The topic that was found may be replaced after all; null where it is not about that any more. */
export const topicTakenOver = (sign: HeroSign, channel: string): HeroSign | null =>
  sign.state === 'changed-by-hand' && sign.found !== null
    ? { ...sign, mine: { channel, says: sign.found }, state: 'waiting', found: null, tryAt: null }
    : null;

export const isSamePlace = (one: SignPlace | null, other: SignPlace | null): boolean =>
  one !== null && one.channel === other?.channel && one.says === other.says;
