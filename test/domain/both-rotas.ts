import { type LivedAct, names } from './lived-acts.ts';
import { days, LivedRota, type LivedTurn, type LivedVersion, shows, ticks } from './lived-rota.ts';
import { instant, ProgramRota, weekdayOf } from './program-rota.ts';

interface Done {
  /** Whether it was done: by the walk, and by the program. */
  mine: boolean;
  theirs: boolean;
  /** Who took part; null where anybody may be moved. */
  involved: readonly (string | null)[] | null;
  /** Before then nobody may be moved. */
  from: number;
}

type Change = Exclude<LivedAct, { kind: 'edit' }>;

/** The same acts on the program's rota and on the one that is walked. */
export class BothRotas {
  #model: LivedRota;
  #program: ProgramRota;
  #agreed: string[] = [];
  #tick = 48 * 7;
  #acts = 0;

  constructor(version: LivedVersion) {
    this.#model = new LivedRota(version);
    this.#program = new ProgramRota(version);
  }

  /** What was wrong with it: nothing where both did the same, and nobody but those who took part was moved. */
  act(act: LivedAct): string[] {
    this.#tick = Math.min(this.#tick + act.after, ticks.length - 1);
    this.#acts += 1;
    const now = ticks[this.#tick]!;
    const before = this.#model.held();
    const { mine, theirs, involved, from } = act.kind === 'edit' ? this.#edit(act, now) : this.#change(act, now);
    const wrong = this.#model.held().findIndex((is, i) => {
      const was = before[i]!;
      return is !== was && (ticks[i]! < from || (involved && !(involved.includes(was) && involved.includes(is))));
    });
    return [
      ...(mine === theirs ? [] : [`${act.kind}: the program says ${theirs}, the walk ${mine}`]),
      ...(wrong < 0 ? [] : [`${act.kind} moved ${before[wrong]} at ${instant(ticks[wrong]!)}`]),
    ];
  }

  /** Instants at which the program names somebody else than the walk. */
  differences(): string[] {
    const held = this.#model.held();
    const named = this.#program.namedAt(ticks);
    return ticks.flatMap((at, i) => {
      const isSame = named[i] === held[i] && (i % 97 !== 0 || this.#isAsDuty(held[i]!, at));
      return isSame ? [] : [`${instant(at)}: ${named[i]}, and walked ${held[i]}`];
    });
  }

  #isAsDuty = (person: string | null, at: number): boolean =>
    [person ?? 'nobody', 'off-hours'].includes(this.#program.dutyAt(at));

  #edit({ version: draft, one }: Extract<LivedAct, { kind: 'edit' }>, now: number): Done {
    const firstOn = days[Math.min(Math.floor(this.#tick / 48) + (one % 40), 100)]!;
    const version = { ...draft, firstOn };
    const running = this.#model.turns().find(({ from, until }) => from <= now && now < until);
    const rests = version.length.unit === 'day' && !version.weekdays.includes(weekdayOf(firstOn));
    const start = shows(firstOn, version.time);
    const mine = start >= now && firstOn >= (running?.ends ?? '') && !rests;
    const theirs = this.#program.edit(version, now);
    if (mine) this.#model.edit(version);
    return { mine, theirs, involved: null, from: Math.min(running?.until ?? now, start) };
  }

  #change(act: Change, now: number): Done {
    if (act.kind === 'undo') return this.#undo(act.one, now);
    if (act.kind === 'take-over') return this.#takeOver(names[act.one % names.length]!, now);
    return this.#agree(act, now);
  }

  #agree(act: Change, now: number): Done {
    const nothing = { mine: false, theirs: false, involved: [], from: now };
    const asked = this.#asked(act, now);
    const span = asked && this.#span(act, asked.given);
    if (!asked || !span || span.walked.until <= now) return nothing;

    const { hero, partner, wanted } = asked;
    const id = `o${this.#acts}`;
    const inReturn = act.kind === 'swap' ? { from: wanted.from, until: wanted.until } : null;
    const theirs = this.#program.agree({ id, hero, partner, given: span.program, inReturn }, now);
    const mine = this.#model.agree(id, [
      { from: Math.max(span.walked.from, now), until: span.walked.until, out: hero, in: partner },
      ...(inReturn ? [{ ...inReturn, out: partner, in: hero }] : []),
    ]);
    if (theirs) this.#agreed.push(id);
    return { mine, theirs, involved: [hero, partner], from: now };
  }

  /** Two different people and turns, where there are such. */
  #asked({ kind, one, other }: Change, now: number) {
    const coming = this.#model.turns().filter(({ until }) => until > now && until <= ticks.at(-1)!);
    const ahead = coming.filter(({ from }) => kind !== 'swap' || from > now).slice(0, 8);
    const [given, wanted] = [ahead[one % ahead.length], ahead[other % ahead.length]];
    if (!given || !wanted || (kind === 'swap' && given === wanted)) return null;
    const hero = this.#model.holderAt(Math.max(given.from, now));
    const partner = kind === 'swap' ? this.#model.holderAt(wanted.from) : names[other % names.length]!;
    return hero && partner && hero !== partner ? { hero, partner, given, wanted } : null;
  }

  /** All of a turn, or one day of it: by the program, and walked. */
  #span({ kind, one }: Change, given: LivedTurn) {
    if (kind !== 'some-days') return { program: given, walked: given };
    const day = given.days[one % given.days.length]!;
    const program = this.#program.dayOf(given, day);
    const { time } = this.#model.versions.findLast((version) => shows(version.firstOn, version.time) <= given.from)!;
    const next = days[days.indexOf(day) + 1]!;
    const until = next === given.ends ? given.until : Math.min(given.until, shows(next, time));
    const walked = { from: Math.max(given.from, shows(day, time)), until };
    return program && { program, walked };
  }

  #takeOver(person: string, now: number): Done {
    const id = `o${this.#acts}`;
    const theirs = this.#program.takeOver(id, person, now);
    const out = this.#model.holderAt(now);
    const turn = this.#model.turns().find(({ from, until }) => from <= now && now < until);
    const mine = out !== null && out !== person;
    if (mine)
      this.#model.agreements.push({ id, isUndone: false, parts: [{ from: now, until: turn!.until, out, in: person }] });
    return { mine, theirs, involved: [out, person], from: now };
  }

  #undo(one: number, now: number): Done {
    const id = this.#agreed[one % this.#agreed.length];
    if (!id) return { mine: false, theirs: false, involved: [], from: now };
    const involved = this.#model.agreements
      .find((agreement) => agreement.id === id)
      ?.parts.flatMap((part) => [part.out, part.in]);
    const theirs = this.#program.undo(id, now);
    return { mine: this.#model.undo(id, now), theirs, involved: involved ?? [], from: now };
  }
}
