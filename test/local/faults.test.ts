import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSlack, Misfortune } from '../../src/local/index.ts';
import { clientOf, outcomeOf, startSlack } from './bolt-bot.ts';

let slack: LocalSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.stop());

const post = (text = 'hi') => outcomeOf(clientOf(slack).chat.postMessage({ channel: 'CGROWTH', text }));
const seen = () => slack.person('Ana').sees('#growth');

describe('a call can go wrong', () => {
  const cases: [string, Misfortune, object][] = [
    ['an error', { error: 'fatal_error' }, { error: 'fatal_error' }],
    ['a status', { status: 503 }, { code: 'slack_webapi_http_error', status: 503 }],
    ['a page of HTML', { status: 200, html: true }, { ok: false, error: expect.stringContaining('<html>') }],
    ['a rate limit', { retryAfter: 7 }, { retryAfter: 7 }],
    ['a dropped connection', { drop: true }, { code: 'slack_webapi_request_error' }],
  ];

  it.each(cases)('with %s, nothing stored', async (_, misfortune, outcome) => {
    slack.faults.next('chat.postMessage', misfortune);
    expect(await post()).toMatchObject(outcome);
    expect(await seen()).toEqual([]);
    expect(await post()).toMatchObject({ ok: true });
  });

  it.each(cases)('with %s, after it was stored', async (_, misfortune, outcome) => {
    slack.faults.next('chat.postMessage', misfortune, { afterStoring: true });
    expect(await post()).toMatchObject(outcome);
    expect(await seen()).toEqual(['hi']);
  });

  it('with silence, after it was stored', { tags: ['long'] }, async () => {
    slack.faults.next('chat.postMessage', { silence: true }, { afterStoring: true });
    const impatient = AbortSignal.timeout(50);
    const headers = { authorization: `Bearer ${slack.credentials.botToken}` };
    const body = new URLSearchParams({ channel: 'CGROWTH', text: 'hi' });
    const call = fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body, signal: impatient });
    await expect(call).rejects.toThrow('timeout');
    expect(await seen()).toEqual(['hi']);
  });

  it('slowly, but well', { tags: ['long'] }, async () => {
    slack.faults.next('chat.postMessage', { slow: 40 });
    const before = performance.now();
    expect(await post()).toMatchObject({ ok: true });
    expect(performance.now() - before).toBeGreaterThanOrEqual(39);
  });

  it('the second time, three times, or only with certain arguments', async () => {
    slack.faults.next('chat.postMessage', { error: 'internal_error' }, { nth: 2, times: 2 });
    slack.faults.next('chat.postMessage', { error: 'is_archived' }, { when: ({ text }) => text === 'special' });
    const outcomes = [await post(), await post(), await post(), await post(), await post('special')];
    expect(outcomes.map(({ error = 'ok' }) => error)).toEqual([
      'ok',
      'internal_error',
      'internal_error',
      'ok',
      'is_archived',
    ]);
  });

  it('and not at all once that is taken back', async () => {
    slack.faults.next('chat.postMessage', { error: 'internal_error' });
    slack.faults.clear();
    expect(await post()).toMatchObject({ ok: true });
  });
});

it('what was called with what is remembered, tokens left out', { tags: ['long'] }, async () => {
  await post('hello');
  expect(slack.calls.at(-1)).toMatchObject({
    method: 'chat.postMessage',
    args: { channel: 'CGROWTH', text: 'hello' },
    answer: { ok: true },
  });
  const blocks = [{ type: 'divider' as const }];
  await clientOf(slack).chat.postMessage({ channel: 'CGROWTH', text: '[1]', blocks });
  expect(slack.calls.at(-1)?.args).toMatchObject({ text: '[1]', blocks });
  expect(JSON.stringify(slack.calls)).not.toContain(slack.credentials.botToken);
});
