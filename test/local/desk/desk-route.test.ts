import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { RemoteDesk } from '../../../src/local/desk/remote-desk.ts';
import type { LocalSlack } from '../../../src/local/index.ts';
import { Person } from '../../../src/local/person/person.ts';
import { clientOf, startSlack } from '../bolt-bot.ts';

let slack: LocalSlack;
const asked: unknown[] = [];
beforeEach(async () => {
  asked.length = 0;
  slack = await startSlack({
    now: () => Temporal.Instant.from('2026-11-02T09:00:00Z'),
    hooks: {
      moveClock: async (move) => note(move),
      runBot: async (running) => note(running),
    },
  });
});
afterEach(() => slack.stop());

function note(what: unknown): { ok: true } {
  asked.push(what);
  return { ok: true };
}

function ask(method: string, path: string, headers: Record<string, string>, body = ''): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${slack.url}${path}`, { method, headers }, (answer) => {
      resolve(text(answer).then((body) => [answer.statusCode ?? 0, body]));
    });
    outgoing.on('error', reject).end(body);
  });
}

describe('the desk over HTTP', () => {
  it('shows and does the same as in the process', async () => {
    const ana = new Person(new RemoteDesk(slack.url), 'UANA');
    await ana.say('hello <all>', { in: '#growth' });
    expect(await ana.sees('#growth')).toEqual(['hello <all>']);
    expect(await ana.sees('#growth')).toEqual(await slack.person('Ana').sees('#growth'));
    const desk = new RemoteDesk(slack.url);
    expect(await desk.sight('UBEN', 'CGROWTH')).toEqual(await slack.desk.sight('UBEN', 'CGROWTH'));
    await expect(desk.sight('UNOBODY')).rejects.toThrow('Nobody is called UNOBODY here.');
  });

  it('tells of each change', async () => {
    const response = await fetch(`${slack.url}/desk/changes`);
    const events = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await events?.read();
    await clientOf(slack).chat.postMessage({ channel: 'CGROWTH', text: 'hi' });
    const { revision } = await slack.desk.sight('UANA');
    expect((await events?.read())?.value).toBe(`event: changed\ndata: ${revision}\n\n`);
    await events?.cancel();
  });

  it('passes on what is asked of the clock and the bot', async () => {
    await ask('POST', '/desk/clock', {}, JSON.stringify({ by: 'PT1H' }));
    await ask('POST', '/desk/bot', {}, JSON.stringify({ running: false }));
    expect(asked).toEqual([{ by: 'PT1H' }, false]);
  });

  it.each([
    ['its own page', { origin: 'http://localhost:3000' }, 200],
    ['no page', {}, 200],
    ['another website', { origin: 'https://example.com' }, 403],
    ['a website whose name points here', { host: 'rebound.example.com' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
  ])('lets %s act: %j → %i', async (_, headers: Record<string, string>, status) => {
    const act = { as: 'UANA', act: { kind: 'say', conversation: 'CGROWTH', text: 'hi' } };
    const [answered] = await ask('POST', '/desk/act', headers, JSON.stringify(act));
    expect(answered).toBe(status);
    expect(await slack.person('Ana').sees('#growth')).toHaveLength(status === 200 ? 1 : 0);
  });

  it.each([
    ['POST', '/desk/act', 'not json', 400],
    ['GET', '/desk/nothing', '', 404],
    ['GET', '/files/F0/a.txt', '', 404],
    ['GET', '/', '', 404],
  ])('answers %s %s with sense', async (method, path, body, status) => {
    expect((await ask(method, path, {}, body))[0]).toBe(status);
  });
});
