import type { Era } from './lived-eras.ts';
import { moved, type Part, restsOn } from './lived-parts.ts';
import { isPerson } from './walked-rest.ts';
import { handOver, type WalkedTurn, type WalkedVersion, walkedDuty, walkedTurns } from './walked-rota.ts';
import { dayNumber, weekdayOf } from './watched-wall.ts';

interface Agreement {
  id: string;
  parts: readonly Part[];
  isUndone: boolean;
}

/** A rota that people live with, walked half hour by half hour along clocks on walls: it shares nothing with the program. */
export class LivedRota {
  readonly era: Era;
  readonly gaps: readonly (readonly [string, string])[];
  versions: readonly WalkedVersion[];
  endedAt: number | null = null;
  agreements: Agreement[] = [];

  constructor(era: Era, first: WalkedVersion, gaps: LivedRota['gaps']) {
    this.era = era;
    this.versions = [first];
    this.gaps = gaps;
  }

  turns(): WalkedTurn[] {
    return walkedTurns(this, this.era.wallIn);
  }

  /** As it would go on if it did not end. */
  endless(): LivedRota {
    const endless = new LivedRota(this.era, this.versions[0]!, this.gaps);
    endless.versions = this.versions;
    return endless;
  }

  turnAt(at: number): WalkedTurn | undefined {
    return this.turns().find(({ from, until }) => from <= at && at < until);
  }

  begins(version: WalkedVersion): number {
    return handOver(dayNumber(version.firstOn), version, this.era.wallIn);
  }

  /** By tick: who is on duty, or why nobody is. */
  says(): string[] {
    const { ticks, wallIn } = this.era;
    const byOrder = walkedDuty(this, this.turns(), ticks, wallIn);
    return byOrder.map((said, i) => (isPerson(said) ? this.#holder(said, ticks[i]!) : said));
  }

  /** By tick: whose it is, days of rest as well. */
  held(): (string | null)[] {
    const { ticks, wallIn } = this.era;
    const restless = this.turns().map((turn) => ({ ...turn, version: { ...turn.version, weekdays: allDays } }));
    const byOrder = walkedDuty(this, restless, ticks, wallIn);
    return byOrder.map((said, i) => (isPerson(said) ? this.#holder(said, ticks[i]!) : null));
  }

  /** Whose day it is, by day of duty: whoever serves at the time of its hand-overs. */
  heroDays(): Map<number, string> {
    const gaps = this.gaps.map((days) => days.map(dayNumber) as [number, number]);
    const isServed = (day: number, { version }: WalkedTurn) =>
      version.weekdays.includes(weekdayOf(day)) && !gaps.some(([first, last]) => first <= day && day <= last);
    const found = new Map<number, string>();
    for (const turn of this.turns()) {
      for (let day = turn.firstOn; day < turn.endsOn; day += 1) {
        const at = handOver(day, turn.version, this.era.wallIn);
        const isBegun = at < turn.until || turn.ends !== 'ended';
        const then = Math.min(at, turn.until - 1);
        if (turn.person && isBegun && isServed(day, turn)) found.set(day, this.#holder(turn.person, then));
      }
    }
    return found;
  }

  holderAt(at: number): string | null {
    return this.held()[this.era.ticks.indexOf(at)] ?? null;
  }

  /** What was to begin later is replaced, and what was agreed on keeps its days. */
  edit(version: WalkedVersion): void {
    const start = this.begins(version);
    const isKept = (one: WalkedVersion) => one.firstOn < version.firstOn && this.begins(one) < start;
    const before = this.versions;
    const moving = moved(version, (at) => before.findLast((one) => this.begins(one) <= at) ?? before[0]!, this.era);
    this.versions = [...before.filter(isKept), version];
    this.agreements = this.agreements.map((one) => (one.isUndone ? one : { ...one, parts: one.parts.map(moving) }));
  }

  /** Each hands over only what is theirs, and all of it. */
  agree(id: string, parts: readonly Part[]): boolean {
    const held = this.held();
    const { ticks } = this.era;
    const isTheirs = parts.every(({ from, until, out }) => {
      const people = held.filter((person, i) => person !== null && from <= ticks[i]! && ticks[i]! < until);
      return people.length > 0 && people.every((person) => person === out);
    });
    if (isTheirs) this.agreements.push({ id, parts, isUndone: false });
    return isTheirs;
  }

  undo(id: string, now: number): boolean {
    const index = this.agreements.findIndex((one) => one.id === id);
    const mine = this.agreements[index];
    if (!mine || mine.isUndone || mine.parts.some(({ from }) => from <= now)) return false;
    const later = this.agreements.slice(index + 1).filter(({ isUndone }) => !isUndone);
    const rests = later.some(({ parts }) => parts.some((upper) => mine.parts.some((lower) => restsOn(upper, lower))));
    if (!rests) mine.isUndone = true;
    return !rests;
  }

  #holder(person: string, at: number): string {
    let holder = person;
    for (const { parts, isUndone } of this.agreements) {
      const part = parts.find(({ from, until, out }) => out === holder && from <= at && at < until);
      if (part && !isUndone) holder = part.in;
    }
    return holder;
  }
}

const allDays = [1, 2, 3, 4, 5, 6, 7];
