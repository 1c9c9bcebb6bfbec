import { clip, oneLine } from '../../domain/clip.ts';
import type { Duty } from '../../domain/duty.ts';
import type { FollowUpDay } from '../../domain/follow-up.ts';
import type { Person } from '../../domain/person.ts';
import type { Rota } from '../../domain/rota.ts';
import type { Temporal } from '../../domain/time.ts';
import { nobodyWords } from '../../shared/hero/duty-words.ts';
import { weekdayNames } from '../../slack/dates.ts';
import { dayAndTime, joined, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

/** Who is support hero of a rota now, and all that an asker wants to know. */
export interface HeroSeen {
  rota: Rota;
  duty: Duty;
  /** The hero, where there is one and Slack says who they are. */
  hero: Person | null;
  isAway: boolean;
  /** null where nobody has said when heroes of this rota answer. */
  hours: { isAtWork: boolean; until: Temporal.Instant } | null;
  next: { person: string; at: Temporal.Instant } | null;
  /** Who keeps today, or half of it, for what the turn before left. */
  following: readonly FollowUpDay[];
  names: ReadonlyMap<string, { name: string }>;
  now: Temporal.Instant;
}

/** In public people are named without being called. */
export type Naming = (person: string) => Mrkdwn;

/** What is said of one rota; the first line is the answer. */
export function linesOf(seen: HeroSeen, named: Naming): Mrkdwn[] {
  const name = clip(oneLine(seen.rota.name), 100);
  const next = seen.next ? [mrkdwn`Next: ${named(seen.next.person)}, from ${dayAndTime(seen.next.at)}`] : [];
  const { duty, rota } = seen;
  if (hasEnded(seen)) return endedWords(name, rota.endedAt!);
  if (duty.kind === 'nobody') {
    return [mrkdwn`:warning: *Nobody is support hero* of ${name}: ${nobodyWords[duty.because]}.`, ...next];
  }
  if (duty.kind === 'off-hours') {
    return [mrkdwn`:crescent_moon: *Off hours*: ${name} rests today, and nobody answers.`, ...next];
  }
  return [
    mrkdwn`:ring_buoy: ${named(duty.person)} is support hero of ${name}.`,
    ...(seen.hero?.standing === 'deactivated'
      ? [mrkdwn`:warning: They have left, and nobody covers for them yet.`]
      : whereWords(seen)),
    ...followingWords(seen, named),
    ...next,
  ];
}

const endedWords = (name: string, endedAt: Temporal.Instant): Mrkdwn[] => [
  mrkdwn`:checkered_flag: *Nobody is support hero* of ${name}: the rota ended ${dayAndTime(endedAt)}.`,
  mrkdwn`\`/hero rota\` starts a new one.`,
];

export const hasEnded = ({ duty }: Pick<HeroSeen, 'duty'>): boolean =>
  duty.kind === 'nobody' && duty.because === 'ended';

const mostFollowing = 3;

/** Who keeps today for what the turn before left; nothing where nobody does. */
export function followingWords({ following }: Pick<HeroSeen, 'following'>, named: Naming): Mrkdwn[] {
  if (following.length === 0) return [];
  const each = following
    .slice(0, mostFollowing)
    .map(({ person, isHalf }) => mrkdwn`${named(person)}${isHalf ? ' (half of the day)' : ''}`);
  return [mrkdwn`Finishing what the turn before left, today: ${joined(each, ', ')}`];
}

const whereWords = (seen: HeroSeen): Mrkdwn[] =>
  seen.isAway ? [mrkdwn`:palm_tree: They are away today, and nobody covers for them yet.`] : hoursWords(seen);

function hoursWords({ hero, hours, now }: HeroSeen): Mrkdwn[] {
  if (!hero) return [mrkdwn`:grey_question: Where they are I could not find out: Slack did not say.`];
  const local = now.toZonedDateTimeISO(hero.timeZone);
  const there = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const zone = hero.timeZone.replaceAll('_', ' ');
  if (!hours) return [mrkdwn`It is ${weekdayNames[local.dayOfWeek - 1]!} ${there} there (${zone}).`];
  return [
    hours.isAtWork
      ? mrkdwn`It is ${there} there (${zone}), in working hours: expect an answer soon.`
      : mrkdwn`It is ${there} there (${zone}), out of working hours: expect an answer after ${dayAndTime(hours.until)}.`,
  ];
}
