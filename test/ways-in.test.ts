import type { Logger } from '@slack/logger';
import { describe, expect, it } from 'vitest';
import type { EarlyFeature } from '../src/feature.ts';
import { context, input, plain, section } from '../src/slack/blocks.ts';
import { mrkdwn } from '../src/slack/mrkdwn.ts';
import { tell } from '../src/slack/tell.ts';
import { startBot } from './support/bot.ts';
import { keptLog } from './support/log.ts';

const words = (text: string) => ({ text, blocks: [section(plain(text))] });
const form = {
  type: 'modal' as const,
  callback_id: 'note',
  title: plain('A note'),
  submit: plain('Save'),
  blocks: [input('note', 'What is it?', { type: 'plain_text_input' }), context(mrkdwn`Only you see this.`)],
};

const notes: EarlyFeature = {
  beforeSetUp: true,
  commands: {
    '/goal': { summary: 'repeats after you', hint: '[words]', run: async (args) => tell(args, words(args.text)) },
    '/goal list': { summary: 'lists', run: async (args) => tell(args, words('a list')) },
    '/sprint next': {
      summary: 'opens a form',
      run: async ({ client, body }) => void (await client.views.open({ trigger_id: body.trigger_id, view: form })),
    },
    '/sprint': {
      summary: 'breaks',
      run: async () => {
        throw new Error('the floor gave way');
      },
    },
  },
  submissions: {
    note: async () => {
      throw new Error('no more ink');
    },
  },
  shortcuts: { 'propose-goal': async (args) => tell(args, words('a shortcut')) },
};

const after = { commands: { '/roofshot settings': { summary: 'shows settings', run: async () => {} } } };
const monday = '2026-11-16T09:00:00Z';
const start = (log?: Logger) => startBot(monday, { features: [notes, after], ...(log && { log }) });

describe('every command', () => {
  it('lists what it does, when asked for help', async () => {
    await using bot = await start();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/goal help', { in: '#growth' });
    const [help] = await ana.sees('#growth');
    expect(help).toContain('/goal [words]');
    expect(help).toContain('lists');
    expect(help).not.toContain('/sprint');
    expect(await bot.slack.person('Ben Okoye').sees('#growth'), 'only Ana sees it').toEqual([]);
  });

  it('is listed with its words below it, those that set things up at the end', async () => {
    await using bot = await start();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/roofshot', { in: '#growth' });
    const [help] = await ana.sees('#growth');
    const commands = help!.split('\n').flatMap((line) => /^\/\w+( list| next| settings)?/.exec(line)?.[0] ?? []);
    expect(commands).toEqual(['/goal', '/goal list', '/sprint', '/sprint next', '/roofshot settings']);
  });

  it('names the nearest known word for one it does not know', async () => {
    await using bot = await start();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sprint nxet', { in: '#growth' });
    expect((await ana.sees('#growth'))[0]).toContain('Did you mean /sprint next?');
  });

  it('can be typed after /roofshot, too', async () => {
    await using bot = await start();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/roofshot goal list', { in: '#growth' });
    expect((await ana.sees('#growth'))[0]).toContain('a list');
  });

  it.each([
    'a < b && c > d &amp;',
    '<!channel> *x* ~y~',
    'ask @Ben Okoye in #growth',
    'see https://example.com/?a=1&b=2',
  ])('gets %j as it was typed', async (text) => {
    await using bot = await start();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command(`/goal ${text}`, { in: '#growth' });
    expect((await ana.sees('#growth'))[0]).toContain(text);
  });

  it('asks for set-up first where it needs it', async () => {
    await using bot = await start();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/roofshot settings', { in: '#growth' });
    expect((await ana.sees('#growth'))[0]).toContain('not set up in this workspace yet');
  });

  it('apologises with a reference that is in the log when it breaks, and goes on', async () => {
    const { lines, log } = keptLog();
    await using bot = await start(log);
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sprint', { in: '#growth' });
    const reference = /reference: ([0-9a-f]{8})/.exec((await ana.sees('#growth'))[0]!)![1]!;
    expect(lines.join('\n')).toContain(reference);
    expect(lines.join('\n')).toContain('the floor gave way');

    await ana.command('/goal list', { in: '#growth' });
    expect((await ana.sees('#growth'))[1]).toContain('a list');
  });
});

it('keeps what was typed into a form when saving it breaks, and says so beside the field', async () => {
  const { log } = keptLog();
  await using bot = await start(log);
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/sprint next', { in: '#growth' });
  const answer = await ana.submit({ note: 'remember me' });
  expect(answer).toMatchObject({ ok: false, errors: { note: expect.stringContaining('Please try again') } });
  expect(await ana.seesModal()).toContain('remember me');
});

it('answers a shortcut in a modal, as there is no channel to answer in', async () => {
  await using bot = await start();
  const ana = bot.slack.person('Ana Lopez');
  await ana.shortcut('Propose a goal');
  expect(await ana.seesModal()).toContain('a shortcut');
});
