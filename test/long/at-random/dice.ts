/** Chance that comes out the same for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to 1, by a linear congruence. */
  roll(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  happens(chance: number): boolean {
    return this.roll() < chance;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.roll() * from.length)]!;
  }

  /** One to `most` of them, none twice. */
  some<T>(from: readonly T[], most: number): T[] {
    const count = 1 + Math.floor(this.roll() * Math.max(1, most));
    return [...new Set(Array.from({ length: count }, () => this.pick(from)))];
  }
}
