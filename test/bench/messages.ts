import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConsoleLogger } from '@slack/logger';
import { WebClient } from '@slack/web-api';
import { Temporal } from '../../src/domain/time.ts';
import { readManifest, startLocalSlack } from '../../src/local/index.ts';
import { createSender } from '../../src/sender.ts';
import { type Pace, slackPace } from '../../src/sending/sending.ts';
import { openStorage } from '../../src/store/index.ts';

const manifest = readManifest(fileURLToPath(new URL('../../manifest.yml', import.meta.url)));

/** As fast as the sender can, whatever Slack allows. */
export const noPace: Pace = { ...slackPace, post: 0, anywhere: 0 };

export interface Sent {
  perSecond: number;
  /** How often Slack said that it was too fast. */
  refused: number;
}

/** How many messages a second come out of the outbox, each channel having as many to say, and all of them due at once. */
export async function measureSending(
  { channels, each, pace }: { channels: number; each: number; pace: Pace },
  folder: string,
): Promise<Sent> {
  const names = Array.from({ length: channels }, (_, number) => `C${number}`);
  const clock = () => Temporal.Now.instant();
  const slack = await startLocalSlack({
    company: {
      ...{ workspace: { id: 'T1', name: 'Bench' }, bot: { name: 'Roofshot' } },
      people: [{ id: 'UANA', name: 'Ana', title: 'Engineer', tz: 'Europe/London' }],
      channels: names.map((id) => ({ id, name: id.toLowerCase(), members: ['UANA'] })),
    },
    ...{ manifest, now: clock, rateLimits: pace.post > 0 },
  });
  const storage = openStorage(join(folder, `messages-${channels}-${pace.post}.sqlite`));
  const store = await storage.workspace('T1', 'Bench');
  const dueAt = clock();
  await store.transaction(async (store) => {
    for (let position = 0; position < each; position += 1) {
      for (const channel of names) {
        const key = { kind: 'bench', subject: channel, slot: String(position) };
        await store.announcements.add({ ...key, channel, threadOf: null, dueAt, position });
      }
    }
  });

  const sender = createSender({
    ...{ storage, clock, pace, workspace: 'T1', readsAs: null, log: new ConsoleLogger() },
    slack: new WebClient(slack.credentials.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } }),
    draw: async ({ slot }) => ({ text: `Message ${slot}`, blocks: [] }),
    said: () => {},
  });
  const began = performance.now();
  await sender.drained();
  const seconds = (performance.now() - began) / 1000;
  await sender.stop();
  await storage.close();
  await slack.stop();

  const answers = slack.calls.filter(({ method }) => method === 'chat.postMessage').map(({ answer }) => answer);
  const posted = answers.filter(({ ok }) => ok === true).length;
  return { perSecond: posted / seconds, refused: answers.length - posted };
}
