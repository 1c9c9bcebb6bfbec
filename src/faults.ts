import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { ConfigFaults } from './config.ts';
import { DataFault } from './move-data.ts';
import { BackupFault, NewerDatabase, VoteSecretFault } from './store/index.ts';
import { ReportFault } from './write-report.ts';

/** What keeps the program from starting, in sentences for whoever started it; null for a fault of our own. */
export function faultsOf(error: unknown): readonly string[] | null {
  if (error instanceof ConfigFaults || error instanceof DataFault) return error.faults;
  if (sentences.some((kind) => error instanceof kind)) return [(error as Error).message];
  const fault = slackFault(error) ?? systemFault(error);
  return fault === null ? null : [fault];
}

/** Faults whose message is the sentence to say. */
const sentences = [NewerDatabase, BackupFault, VoteSecretFault, ReportFault];

function slackFault(error: unknown): string | null {
  if (error instanceof WebAPIPlatformError) return refusal(error.data.error);
  if (error instanceof WebAPIRateLimitedError)
    return `Slack has been asked too often: start again in ${error.retryAfter} seconds.`;
  if (error instanceof WebAPIHTTPError)
    return `Slack answers with HTTP ${error.statusCode}: check SLACK_API_URL, or try again in a few minutes.`;
  return error instanceof WebAPIRequestError
    ? `Slack can't be reached: ${deepest(error.original)}. Check SLACK_API_URL and the network.`
    : null;
}

const tokenErrors = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
];

function refusal(code: string): string {
  if (tokenErrors.includes(code))
    return `Slack refuses the token (${code}): check SLACK_BOT_TOKEN and, for Socket Mode, SLACK_APP_TOKEN.`;
  return /^\w+$/.test(code)
    ? `Slack refuses to let the bot start: ${code}.`
    : 'What answers at SLACK_API_URL is not Slack: check the address.';
}

/** fetch says why it failed in the cause of its error alone, and for several addresses in a code. */
function deepest(error: Error): string {
  if (error.cause instanceof Error) return deepest(error.cause);
  return error.message || String((error as NodeJS.ErrnoException).code);
}

function systemFault(error: unknown): string | null {
  const { code = '', port, path, message } = (error ?? {}) as NodeJS.ErrnoException & { port?: number };
  if (port !== undefined) return portFault(code, port);
  if (code === 'SQLITE_NOTADB') return 'The file that DATABASE_URL names is not a database.';
  if (/^SQLITE_(CANTOPEN|READONLY|CORRUPT|FULL|IOERR)/.test(code))
    return `The database can't be used: ${message}. Check DATABASE_URL and the disk.`;
  return path !== undefined && fileCodes.includes(code) ? `A file or folder can't be used: ${message}.` : null;
}

function portFault(code: string, port: number): string | null {
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop what listens there, or set PORT to another.`;
  return code === 'EACCES' ? `Port ${port} is not for this user: set PORT to 1024 or above.` : null;
}

const fileCodes = ['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'EROFS', 'ENOSPC'];
