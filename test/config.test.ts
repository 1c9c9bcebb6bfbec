import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ConfigFaults, readConfig, readDatabase } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1-bot' };
const socket = { ...bot, SLACK_APP_TOKEN: 'xapp-1-app' };
const http = { ...bot, SLACK_SIGNING_SECRET: 'shhh' };

describe('which workspace', () => {
  it.each`
    env                                        | kind       | case
    ${{}}                                      | ${'local'} | ${'nothing is set'}
    ${{ NODE_ENV: 'development' }}             | ${'local'} | ${'it is not for production'}
    ${{ SLACK_BOT_TOKEN: '', NODE_ENV: '' }}   | ${'local'} | ${'what is set is empty'}
    ${socket}                                  | ${'slack'} | ${'a bot token and an app token are set'}
    ${http}                                    | ${'slack'} | ${'a bot token and a signing secret are set'}
    ${{ ...socket, SLACK_SIGNING_SECRET: '' }} | ${'slack'} | ${'the other way of connecting is empty'}
    ${{ ...socket, NODE_ENV: 'production' }}   | ${'slack'} | ${'it is for production'}
  `('is $kind where $case', ({ env, kind }) => {
    expect(readConfig(env).kind).toBe(kind);
  });
});

describe('what is set', () => {
  it('is what the bot starts with', () => {
    const all = {
      ...http,
      SLACK_API_URL: 'http://127.0.0.1:4000/api/',
      DATABASE_URL: '/var/lib/roofshot.sqlite',
      VOTE_SECRET_FILE: '/run/secrets/votes',
      PORT: '8080',
      PUBLIC_URL: 'https://roofshot.example.com',
      LOG_LEVEL: 'debug',
    };
    expect(readConfig(all)).toEqual({
      kind: 'slack',
      botToken: 'xoxb-1-bot',
      connection: { kind: 'http', signingSecret: 'shhh' },
      slackApiUrl: 'http://127.0.0.1:4000/api/',
      database: '/var/lib/roofshot.sqlite',
      voteSecretFile: '/run/secrets/votes',
      port: 8080,
      publicUrl: 'https://roofshot.example.com',
      logLevel: 'debug',
      notes: [],
    });
  });

  it('has defaults beside the credentials', () => {
    expect(readConfig(socket)).toEqual({
      kind: 'slack',
      botToken: 'xoxb-1-bot',
      connection: { kind: 'socket', appToken: 'xapp-1-app' },
      slackApiUrl: 'https://slack.com/api/',
      database: './data/roofshot.sqlite',
      port: 3000,
      voteSecretFile: null,
      publicUrl: null,
      logLevel: 'info',
      notes: [],
    });
  });

  it('takes an empty value for none', () => {
    const empty = { SLACK_API_URL: '', DATABASE_URL: '', PORT: '', PUBLIC_URL: '', LOG_LEVEL: '' };
    expect(readConfig({ ...socket, ...empty })).toEqual(readConfig(socket));
  });

  it.each`
    url                                            | path
    ${'roofshot.sqlite'}                           | ${'roofshot.sqlite'}
    ${'/data/ein Dach.sqlite'}                     | ${'/data/ein Dach.sqlite'}
    ${'C:\\roofshot.sqlite'}                       | ${'C:\\roofshot.sqlite'}
    ${'file:./data/x.sqlite'}                      | ${resolve('data/x.sqlite')}
    ${pathToFileURL('/data/ein Dach.sqlite').href} | ${'/data/ein Dach.sqlite'}
  `('opens $path for DATABASE_URL $url', ({ url, path }) => {
    expect(readConfig({ ...socket, DATABASE_URL: url })).toMatchObject({ database: path });
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'https://bot.example.com/roofshot'])(
    'shows people %s',
    (url) => {
      expect(readConfig({ ...socket, PUBLIC_URL: url })).toMatchObject({ publicUrl: url });
    },
  );

  it.each(['1', '80', '65535'])('listens on port %s', (port) => {
    expect(readConfig({ PORT: port }).port).toBe(Number(port));
  });

  it('cannot be changed later', () => {
    const config = readConfig(socket);
    const parts = config.kind === 'slack' ? [config, config.connection, config.notes] : [];
    expect(parts.map(Object.isFrozen)).toEqual([true, true, true]);
    expect([readConfig({}), readConfig({}).notes].map(Object.isFrozen)).toEqual([true, true]);
  });
});

describe('the local workspace', () => {
  it('takes port and log level', () => {
    const config = readConfig({ PORT: '4000', LOG_LEVEL: 'warn' });
    expect(config).toEqual({ kind: 'local', port: 4000, logLevel: 'warn', notes: [] });
  });

  it('says what it leaves alone, even where Slack would call it wrong', () => {
    const ignored = { DATABASE_URL: 'postgres://me:secret@db/roofshot', SLACK_API_URL: 'nowhere', PUBLIC_URL: ' ' };
    expect(readConfig(ignored)).toEqual({
      kind: 'local',
      port: 3000,
      logLevel: 'info',
      notes: [
        'DATABASE_URL is set, but the local workspace leaves it alone.',
        'SLACK_API_URL is set, but the local workspace leaves it alone.',
        'PUBLIC_URL is set, but the local workspace leaves it alone.',
      ],
    });
  });

  it('is refused for a wrong port or log level, too', () => {
    expect(faultsOf({ PORT: 'no', LOG_LEVEL: 'loud' })).toHaveLength(2);
  });
});

const noBotToken = 'SLACK_BOT_TOKEN is missing: copy it from "OAuth & Permissions" in your app\'s settings.';
const noConnection =
  'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: Slack reaches the bot by one of them.';
const twoConnections =
  'SLACK_APP_TOKEN (for Socket Mode) and SLACK_SIGNING_SECRET (for HTTP) contradict each other: set one of them.';

describe('credentials', () => {
  it.each`
    case                                      | env                                                                          | faults
    ${'production without any'}               | ${{ NODE_ENV: 'production' }}                                                | ${[noBotToken, noConnection]}
    ${'production with empty ones'}           | ${{ NODE_ENV: 'production', SLACK_BOT_TOKEN: '', SLACK_SIGNING_SECRET: '' }} | ${[noBotToken, noConnection]}
    ${'a bot token alone'}                    | ${bot}                                                                       | ${[noConnection]}
    ${'an app token alone'}                   | ${{ SLACK_APP_TOKEN: 'xapp-1' }}                                             | ${[noBotToken]}
    ${'a signing secret alone'}               | ${{ SLACK_SIGNING_SECRET: 'shhh' }}                                          | ${[noBotToken]}
    ${'two ways to connect'}                  | ${{ ...socket, ...http }}                                                    | ${[twoConnections]}
    ${'two ways to connect and no bot token'} | ${{ SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'shhh' }}               | ${[noBotToken, twoConnections]}
  `('are refused: $case', ({ env, faults }) => {
    expect(faultsOf(env)).toEqual(faults);
  });
});

describe('a wrong value', () => {
  it.each`
    name                  | values                                                                  | fault
    ${'SLACK_BOT_TOKEN'}  | ${['xapp-1', 'xoxb-', 'secret', 'xoxb-1\n2', 'xoxb-é']}                 | ${'is not a bot token: copy the one that starts with xoxb- again.'}
    ${'SLACK_APP_TOKEN'}  | ${['xoxb-1', 'xapp-', 'secret']}                                        | ${'is not an app-level token: copy the one that starts with xapp- again.'}
    ${'SLACK_API_URL'}    | ${['slack.com/api/', 'ftp://slack.com/api/', 'http:slack']}             | ${'must be an http or https address.'}
    ${'SLACK_API_URL'}    | ${['https://slack.com/api']}                                            | ${'must end in a slash, as https://slack.com/api/ does.'}
    ${'DATABASE_URL'}     | ${['postgres://u:secret@db/r', 'postgresql:r', 'POSTGRES://db']}        | ${'names a PostgreSQL database, which is not supported yet: give the path of a SQLite file, such as ./data/roofshot.sqlite.'}
    ${'DATABASE_URL'}     | ${['mysql://db/r', 'data/', 'file:///data/', 'file://data/r', '/']}     | ${'must be a path or a file: URL of a SQLite file, such as ./data/roofshot.sqlite.'}
    ${'PORT'}             | ${['0', '65536', '-1', '80.5', '0x50', 'http', '1e3', '9'.repeat(400)]} | ${'must be a whole number from 1 to 65535.'}
    ${'PUBLIC_URL'}       | ${['roofshot.example.com', 'ftp://roofshot.example.com']}               | ${'must be an https address.'}
    ${'PUBLIC_URL'}       | ${['http://roofshot.example.com', 'http://localhost.example.com']}      | ${'must be an https address; http is for localhost only.'}
    ${'VOTE_SECRET_FILE'} | ${['data/', '/']}                                                       | ${'must be the path of a file, such as ./data/vote-secret.'}
    ${'LOG_LEVEL'}        | ${['verbose', 'INFO', '3']}                                             | ${'must be debug, info, warn or error.'}
  `('of $name $fault', ({ name, values, fault }) => {
    for (const value of values) expect(faultsOf({ ...socket, [name]: value }), value).toEqual([`${name} ${fault}`]);
  });

  it.each([
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'SLACK_API_URL',
    'DATABASE_URL',
    'VOTE_SECRET_FILE',
    'PORT',
    'PUBLIC_URL',
    'LOG_LEVEL',
    'NODE_ENV',
  ])('of %s with white space around it is only told of that', (name) => {
    for (const value of [' x', 'x\n', ' ', '\u{a0}x']) {
      const fault = `${name} has white space before or after its value: remove it.`;
      expect(faultsOf({ ...socket, [name]: value })).toEqual([fault]);
    }
  });

  it('of the signing secret is told of, too', () => {
    const fault = 'SLACK_SIGNING_SECRET has white space before or after its value: remove it.';
    expect(faultsOf({ ...http, SLACK_SIGNING_SECRET: 'shhh ' })).toEqual([fault]);
  });

  it('keeps production from the local workspace for all the white space around it', () => {
    expect(faultsOf({ NODE_ENV: 'production ' })).toContain(noBotToken);
  });
});

describe('the database alone', () => {
  it('is read without credentials', () => {
    expect(readDatabase({ DATABASE_URL: 'other.sqlite', PORT: 'no' })).toBe('other.sqlite');
    expect(readDatabase({ DATABASE_URL: '' })).toBe('./data/roofshot.sqlite');
  });

  it('is refused like any other setting', () => {
    expect(() => readDatabase({ DATABASE_URL: 'postgres://db/roofshot' })).toThrow(/^DATABASE_URL names a PostgreSQL/);
  });
});

it('says everything that is wrong at once, a line each, and no value', () => {
  const env = {
    SLACK_BOT_TOKEN: 'hunter2',
    SLACK_APP_TOKEN: 'hunter2',
    SLACK_SIGNING_SECRET: ' hunter2',
    SLACK_API_URL: 'hunter2',
    DATABASE_URL: 'postgres://me:hunter2@db/roofshot',
    PORT: 'hunter2',
    PUBLIC_URL: 'hunter2',
    LOG_LEVEL: 'hunter2',
  };
  const faults = faultsOf(env);
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([...Object.keys(env), 'SLACK_APP_TOKEN']);
  expect(new ConfigFaults(faults).message.split('\n')).toEqual(faults);
  expect(faults.join()).not.toContain('hunter2');
});

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
}
