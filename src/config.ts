import { z } from 'zod';
import {
  AppToken,
  BotToken,
  Database,
  LogLevel,
  Port,
  PublicUrl,
  SecretFile,
  SlackApiUrl,
  text,
} from './environment.ts';

export type Config = SlackConfig | LocalConfig;

interface Everywhere {
  port: number;
  logLevel: z.infer<typeof LogLevel>;
  /** What is set and has no effect, a sentence each. */
  notes: readonly string[];
}

export interface SlackConfig extends Everywhere {
  kind: 'slack';
  botToken: string;
  /** How Slack reaches the bot. */
  connection: { kind: 'socket'; appToken: string } | { kind: 'http'; signingSecret: string };
  slackApiUrl: string;
  /** The path of the SQLite file. */
  database: string;
  /** Of the secret that seals anonymous votes; null where it stands beside the database. */
  voteSecretFile: string | null;
  publicUrl: string | null;
}

export interface LocalConfig extends Everywhere {
  kind: 'local';
}

/** What is wrong with the settings, a sentence each. None repeats a value: it may be a secret. */
export class ConfigFaults extends Error {
  override readonly name = 'ConfigFaults';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** The settings, frozen; throws ConfigFaults. Without a word of Slack in them, they are for the local workspace. */
export function readConfig(env: NodeJS.ProcessEnv): Readonly<Config> {
  return meansSlack(env) ? read(SlackSettings, env) : read(LocalSettings, env);
}

/** The path of the database alone, for work that asks for no Slack; throws ConfigFaults. */
export function readDatabase(env: NodeJS.ProcessEnv): string {
  return read(z.object({ DATABASE_URL: Database }), env).DATABASE_URL;
}

/** Production never falls back to the local workspace, nor does a bot that has some of its credentials. */
function meansSlack({ NODE_ENV, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: NodeJS.ProcessEnv): boolean {
  const credentials = [SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET];
  return NODE_ENV?.trim() === 'production' || credentials.some(Boolean);
}

function read<Settings>(settings: z.ZodType<Settings>, env: NodeJS.ProcessEnv): Settings {
  const reading = settings.safeParse(Object.fromEntries(Object.entries(env).filter(isSet)));
  if (!reading.success) throw new ConfigFaults(reading.error.issues.map(sentence));
  return reading.data;
}

const isSet = ([, value]: [string, unknown]) => value !== '';

const sentence = ({ path, message }: z.core.$ZodIssue) => [...path, message].join(' ');

const SlackSettings = z
  .object({
    SLACK_BOT_TOKEN: BotToken,
    SLACK_APP_TOKEN: AppToken.optional(),
    SLACK_SIGNING_SECRET: text().optional(),
    SLACK_API_URL: SlackApiUrl,
    DATABASE_URL: Database,
    VOTE_SECRET_FILE: SecretFile.optional(),
    PORT: Port,
    PUBLIC_URL: PublicUrl.optional(),
    LOG_LEVEL: LogLevel,
    NODE_ENV: text().optional(),
  })
  .refine((env) => env.SLACK_APP_TOKEN !== undefined || env.SLACK_SIGNING_SECRET !== undefined, {
    error:
      'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: Slack reaches the bot by one of them.',
    when: () => true,
  })
  .refine((env) => env.SLACK_APP_TOKEN === undefined || env.SLACK_SIGNING_SECRET === undefined, {
    error:
      'SLACK_APP_TOKEN (for Socket Mode) and SLACK_SIGNING_SECRET (for HTTP) contradict each other: set one of them.',
    when: () => true,
  })
  .transform(
    (env): Readonly<SlackConfig> =>
      Object.freeze({
        kind: 'slack',
        botToken: env.SLACK_BOT_TOKEN,
        connection: Object.freeze(
          env.SLACK_APP_TOKEN === undefined
            ? { kind: 'http', signingSecret: env.SLACK_SIGNING_SECRET! }
            : { kind: 'socket', appToken: env.SLACK_APP_TOKEN },
        ),
        slackApiUrl: env.SLACK_API_URL,
        database: env.DATABASE_URL,
        voteSecretFile: env.VOTE_SECRET_FILE ?? null,
        port: env.PORT,
        publicUrl: env.PUBLIC_URL ?? null,
        logLevel: env.LOG_LEVEL,
        notes: Object.freeze([]),
      }),
  );

const ignoredLocally = ['DATABASE_URL', 'VOTE_SECRET_FILE', 'SLACK_API_URL', 'PUBLIC_URL'];

const LocalSettings = z.looseObject({ PORT: Port, LOG_LEVEL: LogLevel }).transform(
  (env): Readonly<LocalConfig> =>
    Object.freeze({
      kind: 'local',
      port: env.PORT,
      logLevel: env.LOG_LEVEL,
      notes: Object.freeze(
        ignoredLocally
          .filter((name) => name in env)
          .map((name) => `${name} is set, but the local workspace leaves it alone.`),
      ),
    }),
);
