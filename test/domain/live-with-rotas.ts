import fc from 'fast-check';
import { BothRotas } from './both-rotas.ts';
import { acts, drafts } from './lived-acts.ts';
import { peopleOf } from './lived-edits.ts';
import { eras, mondays } from './lived-eras.ts';

const beginnings = fc.record({
  monday: fc.constantFrom(...mondays),
  first: fc.constantFrom(0, 7, 14),
  draft: drafts,
  gap: fc.option(fc.record({ first: fc.integer({ min: 10, max: 70 }), days: fc.integer({ min: 1, max: 9 }) })),
});

/** Lives with as many rotas, each for a dozen acts; throws with the seed and the shortest series that goes wrong. */
export function liveWithRotas(parameters: { seed: number; numRuns: number }): boolean {
  fc.assert(
    fc.property(beginnings, fc.array(acts, { maxLength: 12 }), ({ monday, first, draft, gap }, all) => {
      const era = eras.get(monday)!;
      const frame = { ...draft, firstOn: era.days[first]!, people: [] };
      const people = peopleOf({ kind: 'edit', draft, after: 0, one: 0, other: 0 }, [], frame);
      const gaps = gap ? [[era.days[gap.first]!, era.days[gap.first + gap.days - 1]!] as const] : [];
      const rotas = new BothRotas(era, { ...frame, people }, gaps);
      for (const act of all) stopAt([...rotas.act(act), ...rotas.misnamed()]);
      stopAt([...rotas.misnamed(), ...rotas.misjudged(), ...rotas.miscounted()]);
    }),
    parameters,
  );
  return true;
}

function stopAt(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(wrong.slice(0, 3).join('\n'));
}
