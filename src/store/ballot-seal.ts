import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Outcome } from '../domain/outcome.ts';
import type { Ballot, VotePlace } from '../domain/vote.ts';
import type { VoteSecret } from './vote-secret.ts';

/** What one person says of one goal, as it is sealed. */
type Said = Pick<Ballot, 'choice' | 'note'>;

/** The keys of one anonymous vote: without the secret or the salt nobody can make them again. */
export interface Seal {
  /** Under which a person's ballot is found again. */
  keyOf(goal: string, person: string): string;
  seal(key: string, said: Said): string;
  /** null for one that was sealed with another secret. */
  unseal(key: string, sealed: string): Said | null;
}

export const newSalt = (): string => randomBytes(32).toString('hex');

export function sealOf(secret: VoteSecret, salt: string, { team, sprint }: VotePlace): Seal {
  const keys = Buffer.from(hkdfSync('sha256', secret(), Buffer.from(salt, 'hex'), `vote ${team}/${sprint}`, 64));
  const [nameKey, boxKey] = [keys.subarray(0, 32), keys.subarray(32)];
  return {
    keyOf: (goal, person) => createHmac('sha256', nameKey).update(`${goal}/${person}`).digest('hex'),
    seal: (key, said) => sealed(boxKey, key, said),
    unseal: (key, text) => unsealed(boxKey, key, text),
  };
}

/** Every ballot is as long as the longest: 3,000 UTF-16 units are at most 9,000 bytes. */
const paddedBytes = 9_024;
const [nonceBytes, tagBytes] = [12, 16];

function sealed(boxKey: Buffer, key: string, { choice, note }: Said): string {
  const padded = Buffer.alloc(paddedBytes);
  padded.write(note === null ? choice : `${choice}\n${note}`);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', boxKey, nonce).setAAD(Buffer.from(key));
  const box = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), box]).toString('base64');
}

function unsealed(boxKey: Buffer, key: string, text: string): Said | null {
  const whole = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', boxKey, whole.subarray(0, nonceBytes)).setAAD(Buffer.from(key));
  decipher.setAuthTag(whole.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return saidIn(Buffer.concat([decipher.update(whole.subarray(nonceBytes + tagBytes)), decipher.final()]));
  } catch {
    return null;
  }
}

/** A note holds no U+0000, so what follows the first is padding. */
function saidIn(padded: Buffer): Said {
  const text = padded.subarray(0, padded.indexOf(0)).toString('utf8');
  const end = text.indexOf('\n');
  if (end < 0) return { choice: text as Outcome, note: null };
  return { choice: text.slice(0, end) as Outcome, note: text.slice(end + 1) };
}
