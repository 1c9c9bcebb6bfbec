import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';

/** What a failed post means for the message and for those after it. */
export type Trouble =
  /** Surely not posted: it may be tried again after so many seconds. */
  | { kind: 'retry'; code: string; afterSeconds: number | null }
  /** Nobody knows whether it was posted. */
  | { kind: 'unknown'; code: string }
  /** Nothing can be posted there until somebody does something about it. */
  | { kind: 'target'; code: string }
  /** Nothing can be posted anywhere in this workspace. */
  | { kind: 'workspace'; code: string }
  /** The message itself is wrong: our fault. */
  | { kind: 'bug'; code: string };

const kinds: Record<Exclude<Trouble['kind'], 'bug'>, readonly string[]> = {
  retry: [
    'ratelimited',
    'rate_limited',
    'request_timeout',
    'team_added_to_org',
    'org_login_required',
    'external_channel_migrating',
  ],
  unknown: ['internal_error', 'fatal_error', 'service_unavailable'],
  target: [
    'channel_not_found',
    'is_archived',
    'not_in_channel',
    'no_permission',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'restricted_action_thread_locked',
    'messages_tab_disabled',
    'ekm_access_denied',
    'message_limit_exceeded',
    'message_not_found',
    'thread_not_found',
    'cannot_reply_to_message',
    'access_denied',
    'cant_update_message',
    'edit_window_closed',
    'user_not_found',
    'user_not_visible',
    'user_disabled',
    'cannot_dm_bot',
  ],
  workspace: [
    'account_inactive',
    'token_revoked',
    'token_expired',
    'invalid_auth',
    'not_authed',
    'missing_scope',
    'not_allowed_token_type',
    'team_access_not_granted',
    'team_not_found',
    'enterprise_is_restricted',
    'two_factor_setup_required',
  ],
};

const surelyNotSent = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
];

/** Reads an error of the Web API by what Slack documents of it; anything that is no such error is thrown on. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'retry', code: 'ratelimited', afterSeconds: error.retryAfter };
  }
  if (error instanceof WebAPIPlatformError) return platformTrouble(error.data.error);
  if (error instanceof WebAPIHTTPError) return httpTrouble(error);
  if (error instanceof WebAPIRequestError) return requestTrouble(error);
  throw error;
}

/** From 500 on the server had the request in hand. */
function httpTrouble({ statusCode }: WebAPIHTTPError): Trouble {
  const code = `HTTP ${statusCode}`;
  return statusCode < 500 ? { kind: 'retry', code, afterSeconds: null } : { kind: 'unknown', code };
}

/** What is no word of Slack's is a page that something else put in the place of its answer. */
function platformTrouble(code: string): Trouble {
  if (!/^[a-z_]{1,60}$/.test(code)) return { kind: 'unknown', code: 'no answer' };
  if (kinds.retry.includes(code)) return { kind: 'retry', code, afterSeconds: null };
  if (kinds.unknown.includes(code)) return { kind: 'unknown', code };
  if (kinds.target.includes(code)) return { kind: 'target', code };
  return kinds.workspace.includes(code) ? { kind: 'workspace', code } : { kind: 'bug', code };
}

function requestTrouble({ original }: WebAPIRequestError): Trouble {
  const code = codeOf(original) ?? 'no answer';
  return surelyNotSent.includes(code) ? { kind: 'retry', code, afterSeconds: null } : { kind: 'unknown', code };
}

/** fetch wraps the socket's error in its own. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause);
}
