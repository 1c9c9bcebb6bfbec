import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('long', import.meta.url));

it('what stands in test/long is tagged so: it would be run by nothing else', () => {
  const files = globSync('**/*.test.ts', { cwd: folder });
  const untagged = files.filter(
    (file) => !readFileSync(`${folder}/${file}`, 'utf8').startsWith('// @module-tag long\n'),
  );
  expect(files).not.toEqual([]);
  expect(untagged).toEqual([]);
});
