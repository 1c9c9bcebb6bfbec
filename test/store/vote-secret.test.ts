import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStorage, VoteSecretFault } from '../../src/store/index.ts';
import { secretIn } from '../../src/store/vote-secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roofshot-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is made when it is first asked for, for its owner alone, and stays the same', () => {
  const file = join(folder, 'vote-secret');
  const one = secretIn(file);
  expect(() => statSync(file)).toThrow('ENOENT');
  const secret = one();
  expect(secret).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(secretIn(file)()).toEqual(secret);
  expect(readFileSync(file, 'utf8').trim()).toBe(secret.toString('hex'));
});

it('is the same for two that ask at once before it is there', () => {
  const file = join(folder, 'vote-secret');
  const [one, other] = [secretIn(file), secretIn(file)];
  expect(one()).toEqual(other());
});

it.each(['', 'hunter2', 'f'.repeat(63)])('keeps the bot from starting where it is no secret: %j', (words) => {
  writeFileSync(join(folder, 'vote-secret'), words);
  const open = () => openStorage(join(folder, 'roofshot.sqlite'));
  expect(open).toThrow(VoteSecretFault);
  expect(open).toThrow('does not hold the secret that seals anonymous votes');
});
