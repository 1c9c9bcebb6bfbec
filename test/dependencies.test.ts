import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const note = readFileSync(new URL('../.github/decisions/0011-dependencies.md', import.meta.url), 'utf8');
const [bot = [], workshop = []] = note
  .split('\n\n')
  .filter((paragraph) => paragraph.startsWith('| what'))
  .map((table) => table.split('\n').slice(2).flatMap(named));

it('gives a reason for everything that is installed, and for nothing else', () => {
  expect(bot.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  expect(workshop.sort()).toEqual(Object.keys(manifest.devDependencies).sort());
});

/** The packages in the first column. */
function named(row: string): string[] {
  return [...row.split('|')[1]!.matchAll(/`(.+?)`/g)].map(([, name]) => name!);
}
