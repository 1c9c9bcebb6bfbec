// @module-tag long

import { afterAll, expect, it } from 'vitest';
import { holdAgainstWalk } from '../domain/held-against-walk.ts';
import { rhythms, times, zones } from '../domain/walked-cases.ts';

const cases = zones.flatMap((zone, z) =>
  times.flatMap((time, t) =>
    rhythms.map((rhythm, r) => ({ zone, time, rhythm, every: (z * times.length + t) % rhythms.length === r ? 1 : 16 })),
  ),
);
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
it.each(cases)('$zone.timeZone $time $rhythm.name', (held) => {
  const t = cpu();
  const seen = holdAgainstWalk(held);
  process.stdout.write(`${held.zone.timeZone} ${held.time} ${held.rhythm.name} ${held.every}: ${JSON.stringify([...seen.said])} turns ${seen.turns} asked ${seen.asked} ${(cpu()-t).toFixed(0)} ms\n`);
  expect(seen.asked).toBeGreaterThan(1);
});
