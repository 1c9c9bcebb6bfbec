import fc from 'fast-check';
import { BothRotas } from './both-rotas.ts';
import { acts, versions } from './lived-acts.ts';

/** Lives with as many rotas, each for a dozen acts; throws with the seed and the shortest series that goes wrong. */
export function liveWithRotas(parameters: { seed: number; numRuns: number }): boolean {
  const first = fc.record({ firstOn: fc.constantFrom('2026-02-16', '2026-02-23', '2026-03-02'), version: versions });
  fc.assert(
    fc.property(first, fc.array(acts, { maxLength: 12 }), ({ firstOn, version }, all) => {
      const rotas = new BothRotas({ ...version, firstOn });
      const wrong = all.flatMap((act) => rotas.act(act));
      const different = [...wrong, ...rotas.differences()].slice(0, 3);
      if (different.length > 0) throw new Error(different.join('\n'));
    }),
    parameters,
  );
  return true;
}
