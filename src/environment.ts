import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

/** A variable as it is set. What is wrong with it reads as a sentence after its name. */
export const text = (missing?: string) =>
  z.string(missing).refine((value) => value === value.trim(), 'has white space before or after its value: remove it.');

export const BotToken = text('is missing: copy it from "OAuth & Permissions" in your app\'s settings.').pipe(
  token('xoxb', 'is not a bot token: copy the one that starts with xoxb- again.'),
);

export const AppToken = text().pipe(
  token('xapp', 'is not an app-level token: copy the one that starts with xapp- again.'),
);

/** Any other character would make fetch throw an error that quotes the token. */
function token(prefix: string, fault: string) {
  return z.string().regex(new RegExp(`^${prefix}-[\\w.-]+$`), fault);
}

export const SlackApiUrl = text()
  .pipe(url('must be an http or https address.'))
  .pipe(z.string().endsWith('/', 'must end in a slash, as https://slack.com/api/ does.'))
  .default('https://slack.com/api/');

export const PublicUrl = text()
  .pipe(url('must be an https address.'))
  .pipe(z.string().refine(isSafe, 'must be an https address; http is for localhost only.'));

function url(fault: string) {
  return z.url({ protocol: /^https?$/, error: fault });
}

function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

const database = './data/roofshot.sqlite';
const notSupported = `names a PostgreSQL database, which is not supported yet: give the path of a SQLite file, such as ${database}.`;
const notAFile = `must be a path or a file: URL of a SQLite file, such as ${database}.`;

/** A path, or a file: URL; becomes a path. A relative one begins where the bot runs. */
export const Database = text()
  .pipe(z.string().regex(/^(?!postgres(ql)?:)/i, notSupported))
  .pipe(z.string().refine(namesFile, notAFile))
  .transform(toPath)
  .default(database);

/** Where the secret that seals anonymous votes is kept; made when it is first needed. */
export const SecretFile = text().refine(
  (value) => !value.endsWith('/'),
  'must be the path of a file, such as ./data/vote-secret.',
);

/** One letter before a colon is a Windows drive, more are the kind of an address. */
function namesFile(value: string): boolean {
  const isAddress = /^[a-z][a-z\d+.-]+:/i.test(value) && !value.startsWith('file:');
  return !isAddress && !value.endsWith('/');
}

function toPath(value: string, context: z.RefinementCtx): string {
  if (!value.startsWith('file:')) return value;
  try {
    return fileURLToPath(new URL(value, pathToFileURL('./')));
  } catch {
    context.addIssue(notAFile);
    return z.NEVER;
  }
}

const notAPort = 'must be a whole number from 1 to 65535.';

export const Port = text()
  .pipe(z.string().regex(/^\d{1,5}$/, notAPort))
  .transform(Number)
  .pipe(z.number().min(1, notAPort).max(65_535, notAPort))
  .default(3000);

export const LogLevel = text()
  .pipe(z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error.'))
  .default('info');
