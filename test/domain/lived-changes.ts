import { type LivedAct, names } from './lived-acts.ts';
import { dayText } from './lived-eras.ts';
import type { LivedRota } from './lived-rota.ts';
import type { ProgramRota } from './program-rota.ts';
import { handOver, type WalkedTurn } from './walked-rota.ts';

/** What an act came to. */
export interface Done {
  /** Whether it was done: by the walk, and by the program. */
  mine: boolean;
  theirs: boolean;
  /** Who took part; null where anybody may be moved. */
  involved: readonly (string | null)[] | null;
  /** Before then nobody may be moved. */
  from: number;
  /** Days that an edit of hours alone has made another's. */
  unkept?: readonly string[];
}

/** Somebody asks and another says yes, both at once: a swap, a cover, or a cover of one day. */
export function agree(act: LivedAct, id: string, model: LivedRota, program: ProgramRota, now: number): Done {
  const nothing = { mine: false, theirs: false, involved: [], from: now };
  const asked = askedIn(act, model, now);
  const span = asked && spanOf(act, asked.given, model, program);
  if (!asked || !span || span.walked.until <= now) return nothing;

  const { hero, partner, wanted } = asked;
  const inReturn = act.kind === 'swap' ? { from: wanted.from, until: wanted.until } : null;
  const theirs = program.agree({ id, hero, partner, given: span.program, inReturn }, now);
  const mine = model.agree(id, [
    { from: Math.max(span.walked.from, now), until: span.walked.until, out: hero, in: partner },
    ...(inReturn ? [{ ...inReturn, out: partner, in: hero }] : []),
  ]);
  return { mine, theirs, involved: [hero, partner], from: now };
}

/** Two different people and turns, where there are such. */
function askedIn({ kind, one, other }: LivedAct, model: LivedRota, now: number) {
  const coming = model.turns().filter(({ until }) => until > now && until <= model.era.ticks.at(-1)!);
  const ahead = coming.filter(({ from }) => kind !== 'swap' || from > now).slice(0, 8);
  const [given, wanted] = [ahead[one % ahead.length], ahead[other % ahead.length]];
  if (!given || !wanted || (kind === 'swap' && given === wanted)) return null;
  const hero = model.holderAt(Math.max(given.from, now));
  const partner = kind === 'swap' ? model.holderAt(wanted.from) : names[other % names.length]!;
  return hero && partner && hero !== partner ? { hero, partner, given, wanted } : null;
}

/** All of a turn, or one day of it: by the program, and walked. */
function spanOf({ kind, one }: LivedAct, given: WalkedTurn, { era }: LivedRota, program: ProgramRota) {
  if (kind !== 'some-days') return { program: given, walked: given };
  const day = given.firstOn + (one % (given.endsOn - given.firstOn));
  const on = (day: number) => handOver(day, given.version, era.wallIn);
  const isLast = day + 1 === given.endsOn;
  const walked = {
    from: Math.max(given.from, on(day)),
    until: isLast ? given.until : Math.min(given.until, on(day + 1)),
  };
  const found = program.dayOf(given, dayText(day));
  return found && { program: found, walked };
}

export function takeOver(person: string, id: string, model: LivedRota, program: ProgramRota, now: number): Done {
  const theirs = program.takeOver(id, person, now);
  const out = model.holderAt(now);
  const mine = out !== null && out !== person;
  if (mine) {
    const { until } = model.turnAt(now)!;
    model.agreements.push({ id, isUndone: false, parts: [{ from: now, until, out, in: person }] });
  }
  return { mine, theirs, involved: [out, person], from: now };
}

/** `id` is that of any swap or cover so far. */
export function undo(id: string | undefined, model: LivedRota, program: ProgramRota, now: number): Done {
  if (!id) return { mine: false, theirs: false, involved: [], from: now };
  const parts = model.agreements.find((agreement) => agreement.id === id)?.parts ?? [];
  const involved = parts.flatMap((part) => [part.out, part.in]);
  const theirs = program.undo(id, now);
  return { mine: model.undo(id, now), theirs, involved, from: now };
}

/** At once, or at one of the next hand-overs. */
export function end({ one }: LivedAct, model: LivedRota, program: ProgramRota, now: number): Done {
  const first = model.begins(model.versions[0]!);
  const begun = model
    .endless()
    .turns()
    .map(({ from }) => from);
  const coming = begun.filter((from) => from > now && from !== first).slice(0, 10);
  const at = one % 3 === 0 ? null : (coming[one % 10] ?? null);
  const theirs = program.end(at, now);
  const mine = !isOver(model, now);
  const from = Math.min(at ?? now, model.endedAt ?? Number.POSITIVE_INFINITY);
  if (mine) model.endedAt = at ?? now;
  return { mine, theirs, involved: null, from };
}

export function goOn(model: LivedRota, program: ProgramRota, now: number): Done {
  const theirs = program.goOn(now);
  const mine = !isOver(model, now);
  const from = model.endedAt ?? now;
  if (mine) model.endedAt = null;
  return { mine, theirs, involved: null, from };
}

const isOver = ({ endedAt }: LivedRota, now: number): boolean => endedAt !== null && endedAt <= now;
