import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { openStorage } from '../../src/store/index.ts';
import { team } from '../store/examples.ts';
import { freePort, Program } from '../support/process.ts';
import { endLeases } from './end-leases.ts';
import { spawnSlack } from './slack.ts';

it('the program itself, killed as it speaks, says it once when it has been started again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
  const slack = await spawnSlack({ readsHistory: true });
  const database = join(folder, 'roofshot.sqlite');
  await greetTeam(database);
  const settings = {
    SLACK_BOT_TOKEN: slack.credentials.botToken,
    SLACK_SIGNING_SECRET: slack.credentials.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: database,
    PORT: String(await freePort()),
  };
  const seen = () => slack.person('UANA').messages('C1');

  const killed = new Program([], settings, folder);
  const misfortune = { kill: killed.process.pid! };
  await slack.order({ fail: 'chat.postMessage', misfortune, plan: { afterStoring: true } });
  await killed.ended;
  expect(killed.process.signalCode).toBe('SIGKILL');
  expect(await seen()).toHaveLength(1);

  endLeases(database);
  const again = new Program([], settings, folder);
  await expect.poll(() => stateOf(database), { timeout: 10_000 }).toBe('said');
  again.process.kill('SIGTERM');
  expect(await again.ended).toMatchObject({ code: 0, err: '' });
  expect(await seen()).toHaveLength(1);

  await slack.stop();
  rmSync(folder, { recursive: true });
});

const hello = { kind: 'team-hello', subject: team.id, slot: 'C1' };

async function greetTeam(database: string): Promise<void> {
  const storage = openStorage(database);
  const store = await storage.workspace('T1', 'Example');
  const at = Temporal.Now.instant();
  await store.teams.add({ ...team, channel: 'C1' }, { by: 'UANA', at });
  await store.announcements.add({ ...hello, channel: 'C1', threadOf: null, dueAt: at, position: 0 });
  await storage.close();
}

async function stateOf(database: string): Promise<string | undefined> {
  const storage = openStorage(database);
  const [entry] = await storage.store('T1').announcements.ledger(1);
  await storage.close();
  return entry?.state;
}
