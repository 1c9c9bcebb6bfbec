// @module-tag long

import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import layers from '../../.dependency-cruiser.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };

type Planted = readonly [file: string, text: string];

const violations: Record<string, Planted> = {
  'no-cycles': ['src/planted-egg.ts', "export * from './planted-hen.ts';"],
  'no-orphans': ['src/planted-orphan.ts', 'export const orphan = 1;'],
  'no-guessed-imports': ['src/planted-guess.ts', "import 'left-pad';"],
  'no-workshop-in-the-bot': ['src/planted-workshop.ts', "import 'fast-check';"],
  'domain-is-pure': ['src/domain/planted.ts', "import 'node:fs';"],
  'store-knows-only-the-domain': ['src/store/planted.ts', "import '../slack/blocks.ts';"],
  'store-has-one-door': ['src/planted-burglar.ts', "import './store/sqlite.ts';"],
  'sql-stays-in-the-store': ['src/features/planted/sql.ts', "import type { Kysely } from 'kysely';"],
  'slack-kit-knows-no-noun': ['src/slack/planted.ts', "import type { Goal } from '../domain/goal.ts';"],
  'slack-clients-at-the-edge': ['src/features/planted/client.ts', "import { WebClient } from '@slack/web-api';"],
  'features-do-not-know-each-other': ['src/features/planted/envious.ts', "import '../neighbour/index.ts';"],
  'features-stand-on-the-nouns': ['src/features/planted/bossy.ts', "import '../../ticker.ts';"],
  'what-is-shared-knows-no-feature': ['src/shared/planted.ts', "import '../ticker.ts';"],
  'files-know-no-slack': ['src/exchange/planted.ts', "import '../slack/blocks.ts';"],
  'features-have-one-list': ['src/planted-list.ts', "import './features/planted/index.ts';"],
  'features-have-one-door': ['src/features.ts', "import './features/planted/sql.ts';"],
  'views-are-pure': ['src/features/planted/knowing-message.ts', "import './remember.ts';"],
  'zod-at-the-doors': ['src/features/planted/lax.ts', "import { z } from 'zod';"],
  'one-source-of-time': ['src/features/planted/clock.ts', "import 'temporal-polyfill/implementation';"],
  'one-heartbeat': ['src/features/planted/beat.ts', "import 'node-cron';"],
  'local-plays-slack': ['src/local/planted.ts', "import '../commands.ts';"],
  'local-is-for-the-demo': ['src/planted-local.ts', "await import('./local/ids.ts');"],
  'local-is-loaded-when-asked-for': ['src/planted-eager.ts', "import './start-locally.ts';"],
  'page-runs-in-a-browser': ['src/local/page/planted.ts', "import 'node:fs';"],
  'page-stays-in-the-page': ['src/local/planted.tsx', "import 'react';"],
};

const accomplices: Planted[] = [
  ['src/planted-hen.ts', "export * from './planted-egg.ts';"],
  ['src/features/planted/index.ts', "import './remember.ts';"],
  ['src/features/planted/remember.ts', "import type { Store } from '../../store/index.ts';"],
  ['src/features/neighbour/index.ts', "import type { Clock } from '../../domain/time.ts';"],
];

describe('layers', () => {
  let broken: string[][];

  beforeAll(async () => {
    const { output } = await check('layers', [...accomplices, ...Object.values(violations)]);
    broken = [...output.matchAll(/error (\S+): (\S+)/g)].map(([, rule = '', file = '']) => [file, rule]);
  });

  it.each(Object.entries(violations))('says that %s is broken, and nothing else', (rule, [file]) => {
    expect(broken.filter(([breaker]) => breaker === file)).toEqual([[file, rule]]);
  });

  it('has no rule that is not tried here', () => {
    expect(layers.forbidden.map(({ name }) => name)).toEqual(Object.keys(violations));
  });
});

describe('each step of the check', () => {
  it.each`
    step        | fault                           | says                                                    | file                            | text
    ${'lint'}   | ${'a missing semicolon'}        | ${/planted.ts format/}                                  | ${'src/planted.ts'}             | ${"export const name = 'a'"}
    ${'lint'}   | ${'console'}                    | ${/planted.ts:1:1 lint.suspicious.noConsole/}           | ${'src/planted.ts'}             | ${"console.log('a');\n"}
    ${'lint'}   | ${'Date'}                       | ${/planted.ts:1:.* lint.style.noRestrictedGlobals/}     | ${'src/planted.ts'}             | ${'export const now = new Date();\n'}
    ${'lint'}   | ${'the environment'}            | ${/planted.ts:1:.* lint.style.noProcessEnv/}            | ${'src/planted.ts'}             | ${'export const port = process.env.PORT;\n'}
    ${'lint'}   | ${'a warning'}                  | ${/planted.ts:1:.* lint.correctness.noUnusedVariables/} | ${'src/planted.ts'}             | ${'const unused = 1;\n'}
    ${'awaits'} | ${'a forgotten await'}          | ${/no-floating-promises.*\n.*planted.ts:2:1/}           | ${'src/planted.ts'}             | ${'const save = async () => {};\nsave();'}
    ${'awaits'} | ${'a promise nobody waits for'} | ${/no-misused-promises.*\n.*planted.ts:1:/}             | ${'src/planted.ts'}             | ${'[1].forEach(async () => {});'}
    ${'layers'} | ${'a broken layer'}             | ${/sql-stays-in-the-store: src.planted.ts/}             | ${'src/planted.ts'}             | ${"import 'kysely';"}
    ${'unused'} | ${'an unused file'}             | ${/Unused files \(1\)\nsrc.planted.ts/}                 | ${'src/planted.ts'}             | ${'export const unused = 1;'}
    ${'unused'} | ${'an unused export'}           | ${/Unused exports \(1\)\nplanted /}                     | ${'src/heartbeat.ts'}           | ${'export const planted = 1;'}
    ${'types'}  | ${'a wrong type'}               | ${/src.planted.ts.1,7.: error TS2322/}                  | ${'src/planted.ts'}             | ${"const one: number = '1';"}
    ${'types'}  | ${'a wrong name in the page'}   | ${/planted.tsx.1,1.: error TS2304/}                     | ${'src/local/page/planted.tsx'} | ${'nobody;'}
  `('$step fails for $fault', async ({ step, says, file, text }) => {
    const { code, output } = await check(step, [[file, text]]);

    expect(output).toMatch(says);
    expect(code).toBeGreaterThan(0);
  });

  it('is passed by the tree as it is', async () => {
    for (const step of ['lint', 'awaits', 'layers', 'unused', 'types']) {
      const { code, output } = await check(step, []);
      expect({ step, code }, output).toEqual({ step, code: 0 });
    }
  });

  it('is taken by npm run check', () => {
    const steps = ['lint', 'awaits', 'layers', 'unused', 'types', 'test'];
    expect(manifest.scripts.check).toBe(steps.map((step) => `node --run ${step}`).join(' && '));
  });
});

/** What one step of the check comes to in a copy of the tree in which something is planted. */
async function check(step: string, planted: readonly Planted[]): Promise<{ code: number; output: string }> {
  const tree = await copyOfTheTree();
  for (const [file, text] of planted) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await appendFile(join(tree, file), text);
  }
  const running = promisify(execFile)(process.execPath, ['--run', step], { cwd: tree, encoding: 'utf8', env });
  const { code, stdout, stderr } = await running.then(
    (output) => ({ code: 0, ...output }),
    (failure) => failure,
  );
  await rm(tree, { recursive: true });
  return { code, output: stdout + stderr };
}

/** No colours, whatever the run of tests itself was asked for. */
const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, NO_COLOR: '1' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'test', 'package.json', 'package-lock.json', 'tsconfig.json', 'manifest.yml', '.gitignore'];
const runs = ['', '.long', '.page', '.crash'].map((name) => `vitest${name}.config.ts`);
const settings = ['.biome.json', '.oxlintrc.json', '.dependency-cruiser.json', ...runs];

async function copyOfTheTree(): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'roofshot-'));
  for (const name of [...sources, ...settings]) await cp(join(root, name), join(tree, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}
