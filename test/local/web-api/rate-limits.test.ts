import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/local/index.ts';
import { clientOf, outcomeOf, startSlack } from '../bolt-bot.ts';

let slack: LocalSlack;
let milliseconds = 0;
beforeEach(async () => {
  milliseconds = 0;
  slack = await startSlack({ rateLimits: true, monotonic: () => milliseconds });
});
afterEach(() => slack.stop());

it('lets one message a second into a channel, and says how long to wait', async () => {
  const post = (channel: string) => outcomeOf(clientOf(slack).chat.postMessage({ channel, text: 'hi' }));
  expect(await post('CGROWTH')).toMatchObject({ ok: true });
  expect(await post('CGROWTH')).toMatchObject({ retryAfter: 1 });
  expect(await post('CPAIR')).toMatchObject({ ok: true });
  milliseconds = 1_000;
  expect(await post('CGROWTH')).toMatchObject({ ok: true });
});

it("counts each method's calls by the minute", async () => {
  const list = () => outcomeOf(clientOf(slack).usergroups.list({}));
  for (let calls = 0; calls < 20; calls += 1) expect(await list()).toMatchObject({ ok: true });
  milliseconds = 10_000;
  expect(await list()).toMatchObject({ retryAfter: 50 });
  milliseconds = 60_001;
  expect(await list()).toMatchObject({ ok: true });
});

it('can be switched off', async () => {
  slack.rateLimits.isOn = false;
  const posts = [1, 2, 3].map(() => clientOf(slack).chat.postMessage({ channel: 'CGROWTH', text: 'hi' }));
  expect(await Promise.all(posts)).toHaveLength(3);
});
