import type { SignFault, SignTrouble } from '../../domain/hero-sign.ts';
import { type Trouble, troubleOf } from '../../slack/trouble.ts';

/** Words that Slack has for one trouble each; `missing_scope` is the caller's to tell. */
const troubles: Record<string, SignTrouble> = {
  ratelimited: 'rate-limited',
  rate_limited: 'rate-limited',
  not_in_channel: 'not-in-channel',
  channel_not_found: 'no-such-channel',
  is_archived: 'archived',
  restricted_action: 'restricted',
  no_permission: 'restricted',
  permission_denied: 'restricted',
  user_is_restricted: 'restricted',
  access_denied: 'restricted',
  ekm_access_denied: 'restricted',
  too_many_pins: 'too-many-pins',
  too_long: 'too-long',
  method_not_supported_for_channel_type: 'no-topics-here',
};

const byKind: Record<Trouble['kind'], SignTrouble> = {
  retry: 'no-answer',
  unknown: 'no-answer',
  workspace: 'shut-out',
  target: 'other',
  bug: 'other',
};

/** What a failed call means for a sign. */
export function signFault(error: unknown, missingScope: SignTrouble): SignFault & { word: string } {
  const fault = troubleOf(error);
  const word = fault.code;
  const trouble = word === 'missing_scope' ? missingScope : (troubles[word] ?? byKind[fault.kind]);
  return { kind: 'trouble', trouble, word, afterSeconds: fault.kind === 'retry' ? fault.afterSeconds : null };
}
