import { fileURLToPath } from 'node:url';
import { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { readManifest, startLocalSlack } from '../../src/local/index.ts';
import { allUsers, publicChannels } from '../../src/slack/workspace-lists.ts';

const manifest = readManifest(fileURLToPath(new URL('../../manifest.yml', import.meta.url)));
const now = () => Temporal.Instant.from('2026-12-02T09:00:00Z');
const members = Array.from({ length: 1203 }, (_, n) => ({ id: `U${n}`, name: `Nr ${n}`, title: '', tz: 'UTC' }));
const channels = Array.from({ length: 1001 }, (_, n) => ({ id: `C${n}`, name: `channel-${n}`, members: ['U0'] }));
const company = { workspace: { id: 'T1', name: 'Big' }, bot: { name: 'Roofshot' }, people: members, channels };

async function withSlack<T>(withheldScopes: string[], work: (client: WebClient) => Promise<T>): Promise<T> {
  const slack = await startLocalSlack({ company, manifest, now, rateLimits: false, withheldScopes });
  try {
    return await work(new WebClient(slack.credentials.botToken, { slackApiUrl: slack.apiUrl }));
  } finally {
    await slack.stop();
  }
}

it('reads everybody and every public channel, page by page', { tags: ['long'] }, async () => {
  await withSlack([], async (client) => {
    const users = await allUsers(client);
    expect(users.filter(({ is_bot, id }) => !is_bot && id !== 'USLACKBOT')).toHaveLength(1203);
    const found = await publicChannels(client);
    expect(found?.size).toBe(1001);
    expect(found?.get('channel-1000')).toBe('C1000');
  });
});

it('knows no channels by name where the right to look at them was withheld', { tags: ['long'] }, async () => {
  expect(await withSlack(['channels:read'], publicChannels)).toBeNull();
});
