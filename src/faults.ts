import { WebAPIPlatformError, WebAPIRequestError } from '@slack/web-api';
import { ConfigFaults } from './config.ts';
import { DataFault } from './move-data.ts';
import { BackupFault, NewerDatabase, VoteSecretFault } from './store/index.ts';
import { ReportFault } from './write-report.ts';

/** What keeps the program from starting, in sentences for whoever started it; null for a fault of our own. */
export function faultsOf(error: unknown): readonly string[] | null {
  if (error instanceof ConfigFaults || error instanceof DataFault) return error.faults;
  if (sentences.some((kind) => error instanceof kind)) return [(error as Error).message];
  if (error instanceof WebAPIPlatformError) return [refusal(error.data.error)];
  if (error instanceof WebAPIRequestError)
    return [`Slack can't be reached: ${error.original.message}. Check SLACK_API_URL and the network.`];
  return systemFault(error);
}

/** Faults whose message is the sentence to say. */
const sentences = [NewerDatabase, BackupFault, VoteSecretFault, ReportFault];

const tokenErrors = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
];

const refusal = (code: string) =>
  tokenErrors.includes(code)
    ? `Slack refuses the token (${code}): check SLACK_BOT_TOKEN and, for Socket Mode, SLACK_APP_TOKEN.`
    : `Slack refuses to let the bot start: ${code}.`;

function systemFault(error: unknown): readonly string[] | null {
  const { code, port } = (error ?? {}) as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return [`Port ${port} is in use: stop what listens there, or set PORT to another.`];
  if (code === 'SQLITE_CANTOPEN' || code === 'EACCES')
    return [`The database can't be opened: ${(error as Error).message}.`];
  return code === 'SQLITE_NOTADB' ? ['The file that DATABASE_URL names is not a database.'] : null;
}
