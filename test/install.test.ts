import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

// .github/decisions/0012-installed-without-a-compiler.md says why, and what to do.
it('needs no compiler to be installed', () => {
  expect(lock.packages['node_modules/better-sqlite3']).toHaveProperty('gypfile', false);
  expect(readFileSync(new URL('../.npmrc', import.meta.url), 'utf8')).toMatch(/^save=false$/m);
  expect(manifest.allowScripts).toEqual({ node: true, 'better-sqlite3': false });
});

it('brings its own Node 24 for whatever Node there is', () => {
  expect(manifest.devDependencies.node).toMatch(/^\^24/);
  expect(process.versions.node).toMatch(/^24\./);
});

it('finds in the lock file what package.json asks for', () => {
  const { dependencies, devDependencies } = lock.packages[''];
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});
