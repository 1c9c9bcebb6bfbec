import { fileURLToPath } from 'node:url';
import { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { spawnLocalSlack } from '../../src/local/index.ts';
import { company, outcomeOf, quietLogger } from './bolt-bot.ts';

const manifest = fileURLToPath(new URL('../../manifest.yml', import.meta.url));

it('a Slack in a process of its own is acted upon as one in this process', { tags: ['long'] }, async () => {
  const slack = await spawnLocalSlack({ company, manifest, at: '2026-11-02T09:00:00Z' });
  const options = { slackApiUrl: slack.apiUrl, logger: quietLogger, retryConfig: { retries: 0 } };
  const client = new WebClient(slack.credentials.botToken, options);
  await slack.order({ fail: 'chat.postMessage', misfortune: { error: 'fatal_error' } });
  const post = () => outcomeOf(client.chat.postMessage({ channel: 'CGROWTH', text: 'hello' }));
  expect(await post()).toMatchObject({ error: 'fatal_error' });
  expect(await post()).toMatchObject({ ok: true, ts: '1793610000.000000' });
  expect(await slack.person('UANA').sees('#growth')).toEqual(['hello']);
  await slack.stop();
});
