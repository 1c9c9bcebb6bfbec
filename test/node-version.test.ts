import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const check = fileURLToPath(new URL('../src/node-version.cjs', import.meta.url));

it.each(['14.21.3', '20.20.2', '23.11.1', '8.0.0'])(
  'says on Node %s what to do, in one sentence, and ends',
  { tags: ['long'] },
  async (version) => {
    const { code, stderr } = await startOn(version);

    expect(code).toBe(1);
    expect(stderr).toBe(
      `Roofshot needs Node 24 or newer, and this is ${version}: run "npm install" and start it with "npm start", or install Node 24 from https://nodejs.org.\n`,
    );
  },
);

it.each(['24.0.0', '26.1.0', '100.0.0'])('says nothing on Node %s', { tags: ['long'] }, async (version) => {
  expect(await startOn(version)).toEqual({ code: 0, stderr: '' });
});

it('asks for the Node that package.json asks for, and runs before anything else', () => {
  expect(manifest.engines.node).toBe('>=24');
  expect(manifest.scripts.start).toMatch(/^node --max-semi-space-size=8 --require \.\/src\/node-version\.cjs /);
});

/** This Node, taken for another. */
async function startOn(version: string): Promise<{ code: unknown; stderr: string }> {
  const disguise = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const start = promisify(execFile)(process.execPath, ['-e', `${disguise} require(${JSON.stringify(check)})`]);
  return start.then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }) => ({ code, stderr }),
  );
}
