import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import { ApiError } from './api-error.ts';
import { Arguments, legible } from './arguments.ts';
import type { ApiMethod } from './call.ts';
import { methods } from './methods.ts';
import { requireScope } from './reach.ts';

export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: Json;
}

const callsKept = 1_000;

/** Carries a call out as far as token, scopes and rate allow. */
export async function answerCall(platform: Platform, name: string, raw: Json, token: string): Promise<ApiAnswer> {
  const { token: _, ...args } = raw;
  const answer = await answered(platform, name, new Arguments(args), token);
  platform.calls.push({ method: name, args: legible(args), answer: answer.body });
  if (platform.calls.length > callsKept) platform.calls.shift();
  return answer;
}

async function answered(platform: Platform, name: string, args: Arguments, token: string): Promise<ApiAnswer> {
  try {
    const method = methods[name];
    if (!method) throw new ApiError('unknown_method', { req_method: name });
    requireToken(platform, method, token);
    if (method.token === undefined) requireScope(platform.app.scopes, ...method.scopes);
    const wait = platform.rateLimits.wait(name, method.tier, args.text('channel'));
    if (wait > 0) return rateLimited(wait);
    return answerWith(platform, method, { ok: true, ...(await method.run({ platform, args })) });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return answerWith(platform, methods[name], { ok: false, error: error.code, ...error.details });
  }
}

function requireToken({ app }: Platform, method: ApiMethod, token: string): void {
  if (method.token === 'none') return;
  if (!token) throw new ApiError('not_authed');
  const { botToken, appToken } = app.credentials;
  if (token !== botToken && token !== appToken) throw new ApiError('invalid_auth');
  if (token !== (method.token === 'app' ? appToken : botToken)) throw new ApiError('not_allowed_token_type');
  if (!app.isInstalled) throw new ApiError('account_inactive');
}

export function rateLimited(seconds: number): ApiAnswer {
  return { status: 429, headers: { 'retry-after': String(seconds) }, body: { ok: false, error: 'ratelimited' } };
}

function answerWith({ app }: Platform, method: ApiMethod | undefined, body: Json): ApiAnswer {
  const headers = {
    'x-oauth-scopes': [...app.scopes].join(','),
    'x-accepted-oauth-scopes': method?.scopes.join(',') ?? '',
  };
  return { status: 200, headers, body };
}
