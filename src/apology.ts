import { randomBytes } from 'node:crypto';
import type { Logger } from '@slack/web-api';
import { context, type Message, section } from './slack/blocks.ts';
import { mrkdwn } from './slack/mrkdwn.ts';
import { type Asked, tell } from './slack/tell.ts';

/** Something of ours broke while somebody waited: they get a word and a reference that is in the log, and keep what they typed. */
export async function apologise(asked: Asked, error: unknown, log: Logger): Promise<void> {
  const reference = randomBytes(4).toString('hex');
  log.error(`reference ${reference}:`, error);

  const sorry = isBusy(error)
    ? "I'm busier than I can handle this very moment, and nothing was saved. Please try again."
    : 'Sorry, something broke on my side, and I may not have finished this. Please try again.';
  try {
    if (!(await asked.refuse?.(`${sorry} (Reference ${reference})`))) await tell(asked, apology(sorry, reference));
  } catch (failure) {
    log.error(`reference ${reference}: the apology did not arrive:`, failure);
  }
}

function apology(sorry: string, reference: string): Message {
  return {
    text: `${sorry} (Reference ${reference})`,
    blocks: [
      section(mrkdwn`${sorry}`),
      context(mrkdwn`If it happens again, give your admin this reference: \`${reference}\``),
    ],
  };
}

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
