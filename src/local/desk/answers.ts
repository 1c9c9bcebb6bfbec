import type { Answer } from '../desk-api.ts';
import type { Platform } from '../platform.ts';
import type { User } from '../workspace/users.ts';

export const done: Answer = { ok: true };

export function refused(error: string): Answer {
  return { ok: false, error };
}

/** The answer, and the same words from Slack where the person looks. */
export function refusedAloud({ workspace }: Platform, person: User, error: string): Answer {
  workspace.notify(person.id, error);
  return refused(error);
}
