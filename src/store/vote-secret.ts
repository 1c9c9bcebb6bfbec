import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A secret that cannot be used, said in one sentence that does not repeat it. */
export class VoteSecretFault extends Error {}

/** Gives the secret that seals anonymous ballots. */
export type VoteSecret = () => Buffer;

/** Where the secret is unless it is said: beside the database, and never in it. */
export const secretBeside = (database: string): string => join(dirname(database), 'vote-secret');

/** Kept in a file that only its owner may read, and made when it is first asked for; throws what is wrong with one that is there. */
export function secretIn(file: string): VoteSecret {
  let known = read(file);
  return () => {
    known ??= read(file) ?? make(file);
    return known;
  };
}

/** For a database that is gone when the program ends. */
export function passingSecret(): VoteSecret {
  const secret = randomBytes(secretBytes);
  return () => secret;
}

const secretBytes = 32;

function read(file: string): Buffer | null {
  const text = textOf(file);
  if (text === null) return null;
  if (/^[0-9a-f]{64}$/.test(text.trim())) return Buffer.from(text.trim(), 'hex');
  throw new VoteSecretFault(
    `${file} does not hold the secret that seals anonymous votes (64 hexadecimal digits): put the right file back, or name another with VOTE_SECRET_FILE.`,
  );
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code!)) return null;
    throw new VoteSecretFault(`The secret that seals anonymous votes can't be read: ${(error as Error).message}.`);
  }
}

/** Of two processes that make one at once, both use the first: a link is there whole, or not at all. */
function make(file: string): Buffer {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(secretBytes).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return read(file)!;
}
