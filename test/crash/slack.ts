import { fileURLToPath } from 'node:url';
import { spawnLocalSlack } from '../../src/local/index.ts';

export type SpawnedSlack = Awaited<ReturnType<typeof spawnLocalSlack>>;

export const channels = Array.from({ length: 24 }, (_, i) => `C${i}`);

const manifest = fileURLToPath(new URL('../../manifest.yml', import.meta.url));

const company = {
  workspace: { id: 'T1', name: 'Example' },
  bot: { name: 'Roofshot' },
  people: [{ id: 'UANA', name: 'Ana Lopez', title: 'Engineer', tz: 'Europe/London' }],
  channels: channels.map((id) => ({ id, name: id.toLowerCase(), members: ['UANA'] })),
};

/** A local Slack of many channels in a process of its own, in which the bot may read what was said, or not. */
export const spawnSlack = ({ readsHistory }: { readsHistory: boolean }): Promise<SpawnedSlack> =>
  spawnLocalSlack({
    ...{ company, manifest, rateLimits: false },
    withheldScopes: readsHistory ? [] : ['channels:history', 'groups:history'],
  });
