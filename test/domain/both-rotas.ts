import { type LivedAct, names } from './lived-acts.ts';
import { agree, type Done, end, goOn, takeOver, undo } from './lived-changes.ts';
import { type Edit, frameOf, mayEdit, orderFrom, peopleOf } from './lived-edits.ts';
import type { Era } from './lived-eras.ts';
import { dayText } from './lived-eras.ts';
import { LivedRota } from './lived-rota.ts';
import { instant } from './program-duty.ts';
import { ProgramRota } from './program-rota.ts';
import type { WalkedVersion } from './walked-rota.ts';
import { dayNumber } from './watched-wall.ts';

/** The same acts on the program's rota and on the one that is walked. */
export class BothRotas {
  #model: LivedRota;
  #program: ProgramRota;
  #agreed: string[] = [];
  #tick = 48 * 7;
  #acts = 0;

  constructor(era: Era, version: WalkedVersion, gaps: LivedRota['gaps']) {
    this.#model = new LivedRota(era, version, gaps);
    this.#program = new ProgramRota({ versions: [version], gaps, endedAt: null });
  }

  /** What was wrong with it: nothing where both did the same, nothing served changed, and nobody but those who took part was moved. */
  act(act: LivedAct): string[] {
    const { ticks } = this.#model.era;
    this.#tick = Math.min(this.#tick + act.after, ticks.length - 1);
    this.#acts += 1;
    const now = ticks[this.#tick]!;
    const before = this.#program.namedAt(ticks);
    const { mine, theirs, involved, from, unkept = [] } = this.#do(act, now);
    const after = this.#program.namedAt(ticks);
    const wrong = after.findIndex((is, i) => {
      const was = before[i]!;
      return is !== was && (ticks[i]! < from || (involved && !(involved.includes(was) && involved.includes(is))));
    });
    return [
      ...(mine === theirs ? [] : [`${act.kind}: the program says ${theirs}, the walk ${mine}`]),
      ...(wrong < 0 ? [] : [`${act.kind} at ${instant(now)} moved ${before[wrong]} at ${instant(ticks[wrong]!)}`]),
      ...(involved === null && theirs ? this.#unsaid(before, after) : []),
      ...unkept.map((line) => `${act.kind} at ${instant(now)} leaves not as it was: ${line}`),
    ];
  }

  /** Instants at which the program names somebody else than the walk. */
  misnamed(): string[] {
    const { ticks } = this.#model.era;
    const [named, held] = [this.#program.namedAt(ticks), this.#model.held()];
    return ticks.flatMap((at, i) => {
      return named[i] === held[i] ? [] : [`${instant(at)}: ${named[i]}, and walked ${held[i]}`];
    });
  }

  /** Instants at which the program says another thing of duty than the walk: where that changes, and now and then. */
  misjudged(): string[] {
    const { ticks } = this.#model.era;
    const says = this.#model.says();
    const isWrong = (i: number) =>
      says[i] === says[i - 1] ? i % 97 === 0 && !this.#isAsDuty(says[i]!, ticks[i]!) : !this.#isJoint(says, i);
    return ticks.flatMap((at, i) => (isWrong(i) ? [`${instant(at)}: it is not ${says[i - 1]}, then ${says[i]}`] : []));
  }

  /** Days that the program counts as another's than the walk does, but for the one that Apia never had. */
  miscounted(): string[] {
    const { days, wallIn } = this.#model.era;
    const walked = [...this.#model.heroDays()].map(([day, person]) => `${dayText(day)} ${person}`);
    const counted = this.#program.heroDays(days[0]!, days.at(-1)!);
    const shown = days.filter((day) => wallIn('Pacific/Apia').hasDay(dayNumber(day)));
    const [mine, theirs] = [walked, counted].map(
      (all) => new Set(all.filter((line) => shown.includes(line.slice(0, 10)))),
    );
    return [...theirs!.symmetricDifference(mine!)];
  }

  /** A change comes at its instant, and not a millisecond before. */
  #isJoint(says: readonly string[], i: number): boolean {
    const at = this.#model.era.ticks[i]!;
    return this.#isAsDuty(says[i]!, at) && (i === 0 || this.#isAsDuty(says[i - 1]!, at - 1));
  }

  #isAsDuty(said: string, at: number): boolean {
    const duty = this.#program.dutyAt(at);
    if (duty.kind === 'on-duty') return duty.person === said;
    return said === (duty.kind === 'nobody' ? duty.because : duty.kind);
  }

  /** People who were moved, and of whom an edit did not say so. */
  #unsaid(before: readonly (string | null)[], after: readonly (string | null)[]): string[] {
    const moved = new Set(before.flatMap((was, i) => (was === after[i] ? [] : [was, after[i]])));
    return [...moved].filter((one) => one && !this.#program.said.has(one)).map((one) => `nobody was told of ${one}`);
  }

  #do(act: LivedAct, now: number): Done {
    const id = `o${this.#acts}`;
    const [model, program] = [this.#model, this.#program];
    switch (act.kind) {
      case 'undo':
        return undo(this.#agreed[act.one % this.#agreed.length], model, program, now);
      case 'take-over':
        return takeOver(names[act.one % names.length]!, id, model, program, now);
      case 'end':
        return end(act, model, program, now);
      case 'go-on':
        return goOn(model, program, now);
      case 'swap':
      case 'cover':
      case 'some-days': {
        const done = agree(act, id, model, program, now);
        if (done.mine) this.#agreed.push(id);
        return done;
      }
      default:
        return this.#edit(act, now);
    }
  }

  #edit(act: Edit, now: number): Done {
    const nothing = { mine: false, theirs: false, involved: [], from: now };
    const frame = frameOf(act, this.#model, now);
    if (!frame) return nothing;
    const [walked, found] = [orderFrom(this.#model, frame, this.#model.begins(frame)), this.#program.peopleFrom(frame)];
    if (JSON.stringify(walked) !== JSON.stringify(found)) return { ...nothing, mine: true };
    const version = { ...frame, people: peopleOf(act, walked, frame) };
    const keeps = act.kind === 'move-hour' && this.#model.endedAt === null && this.#hasHeroOn(frame);
    const daysBefore = this.#daysFrom(frame);
    const from = Math.min(this.#model.turnAt(now)?.until ?? now, this.#model.begins(version));
    const mine = mayEdit(this.#model, version, now);
    const theirs = this.#program.edit(version, now);
    if (mine) this.#model.edit(version);
    const unkept = keeps ? this.#daysFrom(frame).symmetricDifference(daysBefore) : [];
    return { mine, theirs, involved: null, from, unkept: [...unkept] };
  }

  #hasHeroOn({ firstOn }: WalkedVersion): boolean {
    return this.#model.turns().some((turn) => turn.firstOn === dayNumber(firstOn) && turn.person !== null);
  }

  /** Whose each day from its first on is, but for the one that Apia never had. */
  #daysFrom({ firstOn }: WalkedVersion): Set<string> {
    const { days } = this.#model.era;
    return new Set(this.#program.heroDays(firstOn, days.at(-1)!).filter((line) => !line.startsWith('2011-12-30')));
  }
}
