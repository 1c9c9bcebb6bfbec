import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, stat, symlink, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of what the page is made of; with `packages`, Vite is installed there. */
async function copyOfSources({ packages }: { packages: boolean }): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'page-build-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  for (const part of ['package.json', 'tsconfig.json', 'src/local'])
    await cp(join(root, part), join(copy, part), { recursive: true });
  if (packages) await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function build(copy: string): Promise<string> {
  const script = `import('./src/local/page-build.ts').then((it) => it.buildPage()).catch((error) => error.message).then(console.log)`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: copy });
  return stdout.trim();
}

test('the page is built again only when its sources are newer', async () => {
  const copy = await copyOfSources({ packages: true });
  const index = join(await build(copy), 'index.html');
  const builtAt = async () => (await stat(index)).mtimeMs;
  const first = await builtAt();
  await build(copy);
  expect(await builtAt()).toBe(first);

  const changed = first / 1000 + 0.01;
  await utimes(join(copy, 'src/local/page/main.tsx'), changed, changed);
  await build(copy);
  expect(await builtAt()).toBeGreaterThan(first);
});

test('without Vite it says what to do', async () => {
  const copy = await copyOfSources({ packages: false });
  expect(await build(copy)).toBe(
    'The local workspace needs its page built, and Vite is not installed here: run `npm install` (without --omit=dev), then `npm start` again.',
  );
});
