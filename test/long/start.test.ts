// @module-tag long

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { type LocalSlack, readManifest, startLocalSlack } from '../../src/local/index.ts';
import { company } from '../support/company.ts';
import { freePort, Program } from '../support/process.ts';

let slack: LocalSlack;
let folder: string;
const programs: Program[] = [];

beforeAll(async () => {
  const manifest = readManifest(fileURLToPath(new URL('../../manifest.yml', import.meta.url)));
  slack = await startLocalSlack({ company, manifest, now: () => Temporal.Now.instant() });
});
afterAll(() => slack.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
});
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.process.kill('SIGKILL');
    await program.ended;
  }
  rmSync(folder, { recursive: true });
});

function start(env: Record<string, string>, ...words: string[]): Program {
  const program = new Program(words, env, folder);
  programs.push(program);
  return program;
}

async function httpSettings() {
  const { botToken, signingSecret } = slack.credentials;
  const port = String(await freePort());
  return { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: slack.apiUrl, PORT: port };
}

describe('npm start', () => {
  it('connects to Slack over HTTP, answers, reports its health, and stops in order', async () => {
    const settings = await httpSettings();
    const program = start(settings);
    await program.says('Roofshot listens for Slack on port');
    const at = `http://127.0.0.1:${settings.PORT}`;
    expect(await fetch(`${at}/healthz`).then((answer) => answer.status)).toBe(200);
    expect(await fetch(`${at}/readyz`).then((answer) => answer.status)).toBe(200);

    slack.deliverTo(`${at}/slack/events`);
    const ana = slack.person('Ana Lopez');
    expect(await ana.command('/roofshot help', { in: '#growth' })).toEqual({ ok: true });

    program.process.kill('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(folder, 'data/roofshot.sqlite'))).toBe(true);
    expect(existsSync(join(folder, 'data/roofshot.sqlite-wal')), 'the log is folded into the database').toBe(false);
  });

  it('connects to Slack by Socket Mode', async () => {
    slack.deliverTo(null);
    const { botToken, appToken } = slack.credentials;
    const settings = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slack.apiUrl };
    const program = start({ ...settings, PORT: String(await freePort()) });
    await program.says('connected to Slack by Socket Mode');
    expect(await slack.person('Ana Lopez').command('/roofshot help', { in: '#growth' })).toEqual({ ok: true });
  });

  it('says in one sentence that a token is wrong', async () => {
    const program = start({ ...(await httpSettings()), SLACK_BOT_TOKEN: 'xoxb-wrong' });
    const { code, err } = await program.ended;
    expect(code).toBe(1);
    expect(err.trim()).toBe(
      'Slack refuses the token (invalid_auth): check SLACK_BOT_TOKEN and, for Socket Mode, SLACK_APP_TOKEN.',
    );
  });

  it('says so for the token of Socket Mode, too', async () => {
    const { botToken } = slack.credentials;
    const settings = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: 'xapp-wrong', SLACK_API_URL: slack.apiUrl };
    const { code, err } = await start({ ...settings, PORT: String(await freePort()) }).ended;
    expect({ code, err: err.trim() }).toEqual({
      code: 1,
      err: expect.stringMatching(/^Slack refuses the token \(invalid_auth\).*\.$/),
    });
  });

  it('says that Slack cannot be reached', async () => {
    const program = start({ ...(await httpSettings()), SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` });
    const { code, err } = await program.ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Slack can't be reached: .*\n$/);
  });

  it('says that its port is taken', async () => {
    const settings = { ...(await httpSettings()), PORT: new URL(slack.url).port };
    const { code, err } = await start(settings).ended;
    expect(code).toBe(1);
    expect(err).toContain(`Port ${settings.PORT} is in use`);
  });

  it('says so of the local workspace, too, and leaves nothing behind', async () => {
    const settings = { PORT: new URL(slack.url).port, TMPDIR: folder };
    const { code, out, err } = await start(settings).ended;
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringContaining('is in use') });
    expect(readdirSync(folder).filter((name) => name.startsWith('roofshot'))).toEqual([]);
  });

  it('opens an empty workspace only where there is no Slack', async () => {
    const { code, err } = await start(await httpSettings(), '--empty').ended;
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^--empty is for the local workspace, .*\n$/),
    });
  });

  it('names every fault of its settings at once', async () => {
    const { code, err } = await start({ NODE_ENV: 'production', PORT: 'eighty' }).ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN is missing'),
      expect.stringContaining('PORT must be'),
      expect.stringContaining('SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing'),
    ]);
  });

  it.each`
    words
    ${['backup', 'copy.sqlite']}
    ${['export', 'all.json']}
    ${['export', 'folder']}
    ${['report', 'report.html']}
    ${['import', 'sprints.csv']}
    ${['import', 'sprints.json']}
  `('looks for the database before it does $words, and makes none', async ({ words }) => {
    writeFileSync(join(folder, 'sprints.csv'), 'sprint,start,end,team,title\n1.0,2021-01-04,2021-01-15,Growth,Ship\n');
    writeFileSync(
      join(folder, 'sprints.json'),
      JSON.stringify({ roofshot: { sprints: 1 }, about: 'None yet.', sprints: [] }),
    );
    const before = readdirSync(folder);
    const { code, out, err } = await start({ DATABASE_URL: 'data/rofshot.sqlite' }, ...words).ended;
    expect({ code, out, err }).toEqual({
      ...{ code: 1, out: '' },
      err: 'There is no database at data/rofshot.sqlite: check DATABASE_URL.\n',
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  it('copies its database while it runs, and puts the copy back when it does not', async () => {
    const settings = await httpSettings();
    const program = start(settings);
    await program.says('listens');
    expect(await start({}, 'backup', 'copy.sqlite').ended).toMatchObject({ code: 0 });
    expect(await start({}, 'restore', 'copy.sqlite').ended).toMatchObject({
      code: 1,
      err: expect.stringContaining('stop it first'),
    });

    program.process.kill('SIGTERM');
    await program.ended;
    const out =
      'The database is what copy.sqlite holds; the one before is kept as ./data/roofshot.sqlite.before-restore.\n';
    expect(await start({}, 'restore', 'copy.sqlite').ended).toEqual({ code: 0, out, err: '' });
  });
});
