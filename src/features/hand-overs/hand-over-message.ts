import { clip, oneLine } from '../../domain/clip.ts';
import type { Coming, NobodyBecause } from '../../domain/duty.ts';
import type { FollowUpDay } from '../../domain/follow-up.ts';
import { type HeroHours, hoursText } from '../../domain/hero-hours.ts';
import type { Person } from '../../domain/person.ts';
import type { Rota, Turn } from '../../domain/rota.ts';
import type { Stretch } from '../../domain/serving.ts';
import type { Temporal } from '../../domain/time.ts';
import { nobodyWords } from '../../shared/hero/duty-words.ts';
import { chooseFollowUps, writeNote } from '../../shared/hero/turn-buttons.ts';
import { turnStartValue } from '../../shared/hero/turn-start.ts';
import { cityOf } from '../../shared/sprints/zone-options.ts';
import { actions, button, context, type Message, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { dayAndTime, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { followUpWords } from './follow-up-words.ts';

export interface SeenHandOver {
  rota: Rota;
  turn: Turn;
  /** null where nobody serves, because of this. */
  hero: string | null;
  because: NobodyBecause | null;
  next: Coming | null;
  /** Of those it names, the ones of whom Slack says who they are. */
  known: ReadonlyMap<string, Person>;
  hours: HeroHours | null;
  /** When in the rest of the turn whoever serves is away. */
  away: readonly Stretch[];
  today: Temporal.PlainDate;
}

export function handOverMessage(seen: SeenHandOver): Message {
  const { rota, turn, hero, because, next, known } = seen;
  const comes = next ? [mrkdwn`Next: *${nameIn(known, next.person)}*, from ${dayAndTime(next.at)}.`] : [];
  if (!hero) {
    const why = nobodyWords[because ?? 'no-people'];
    return said(mrkdwn`:warning: *Nobody is support hero* of ${nameOf(rota)}: ${why}.`, comes);
  }
  const instead = turn.person && turn.person !== hero ? nameIn(known, turn.person) : null;
  const lead = mrkdwn`:ring_buoy: ${mention(hero)} is support hero of ${nameOf(rota)} until ${dayAndTime(turn.until)}.`;
  return said(lead, [
    ...(instead ? [mrkdwn`In place of *${instead}*.`] : []),
    whereWords(known.get(hero), seen.hours),
    ...awayWords(seen),
    ...comes,
  ]);
}

const mostStretches = 3;

function awayWords({ away, today }: SeenHandOver): Mrkdwn[] {
  if (away.length === 0) return [];
  const shown = away.slice(0, mostStretches).map(({ firstOn, lastOn }) => days(firstOn, lastOn, today));
  const when = [...shown, ...(away.length > mostStretches ? ['…'] : [])].join(', ');
  return [mrkdwn`:palm_tree: They are away *${when}*: who covers? \`/hero\` says how.`];
}

function whereWords(hero: Person | undefined, hours: HeroHours | null): Mrkdwn {
  if (!hero) return mrkdwn`:grey_question: Where they are I could not find out: Slack did not say. Write to them here.`;
  if (hero.standing === 'deactivated') return mrkdwn`:warning: They have left: who takes over? \`/hero\` says how.`;
  const answers = hours ? mrkdwn`answer ${hoursText(hours)}` : mrkdwn`are`;
  return mrkdwn`They ${answers} in ${cityOf(hero.timeZone)}; write to them here, or privately when it is urgent.`;
}

const unnamed = 'somebody whose name Slack did not tell me';

const nameIn = (known: SeenHandOver['known'], person: string): string => known.get(person)?.name ?? unnamed;

/** Not the same as nobody being on duty: it says so. */
export const unknownHeroMessage = (rota: Rota): Message =>
  said(mrkdwn`:grey_question: *I could not find out who is support hero* of ${nameOf(rota)}.`, [
    mrkdwn`That is a fault of mine, or of the rota’s settings, and does not mean that nobody is on duty. My log says more; until an admin has looked, please agree here who answers.`,
  ]);

export const nextHeroMessage = (rota: Rota, turn: Turn, name: string | null): Message =>
  said(
    mrkdwn`:calendar: Next support hero of ${nameOf(rota)}: *${name ?? unnamed}*, from ${dayAndTime(turn.from)}.`,
    [],
  );

export const beginsMessage = (rota: Rota, turn: Turn): Message =>
  said(
    mrkdwn`:ring_buoy: You are support hero of ${nameOf(rota)} now, until ${dayAndTime(turn.until)}. Customers come first.`,
    [],
  );

export interface EndedTurn {
  rota: Rota;
  /** The one that is over. */
  turn: Turn;
  /** Who has taken on; null where nobody has. */
  next: string | null;
  isNoted: boolean;
  /** What they keep of the days after it. */
  kept: readonly FollowUpDay[];
  today: Temporal.PlainDate;
}

export function endsMessage({ rota, turn, next, isNoted, kept, today }: EndedTurn): Message {
  const { text, blocks } = said(
    mrkdwn`:wave: Your turn as support hero of ${nameOf(rota)} is over. Thank you! ${afterWords(next, isNoted)}`,
    [keptWords(kept, today)],
  );
  const value = turnStartValue(rota.id, turn.from);
  const label = isNoted ? 'Change the note' : 'Write the note';
  return {
    text,
    blocks: [
      ...blocks,
      actions(button(writeNote, { label, value }), button(chooseFollowUps, { label: 'Follow-up days', value })),
    ],
  };
}

function keptWords(kept: readonly FollowUpDay[], today: Temporal.PlainDate): Mrkdwn {
  return kept.length > 0
    ? mrkdwn`Your follow-up days: ${followUpWords(kept, today)}.`
    : mrkdwn`Did it leave work for you? Follow-up days keep it out of your team’s workload.`;
}

function afterWords(next: string | null, isNoted: boolean): Mrkdwn {
  if (!next) return mrkdwn`Nobody comes after you.`;
  return isNoted
    ? mrkdwn`${mention(next)} has taken on, with your note.`
    : mrkdwn`${mention(next)} has taken on: tell them what is still open.`;
}

/** A paragraph, with small words below it. */
export function said(first: Mrkdwn, rest: readonly Mrkdwn[]): Message {
  return {
    text: [first, ...rest].map(String).join('\n'),
    blocks: [section(first), ...(rest.length > 0 ? [context(...rest)] : [])],
  };
}

export const nameOf = ({ name }: Rota): string => clip(oneLine(name), 100);
