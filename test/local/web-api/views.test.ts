import type { ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BoltBot, outcomeOf, startBoltBot } from '../bolt-bot.ts';

let bot: BoltBot;
let milliseconds = 0;
let trigger = '';
beforeEach(async () => {
  milliseconds = 0;
  bot = await startBoltBot('http', { monotonic: () => milliseconds });
  bot.app.command('/goal', async ({ ack, command }) => {
    await ack();
    trigger = command.trigger_id;
  });
  bot.app.action('more', async ({ ack, body }) => {
    await ack();
    trigger = 'trigger_id' in body ? body.trigger_id : '';
  });
});
afterEach(() => bot.stop());

function view(title: string, more: Partial<ModalView> = {}): ModalView {
  const button = { type: 'button', action_id: 'more', text: { type: 'plain_text', text: 'More' } } as const;
  const blocks: ModalView['blocks'] = [{ type: 'actions', elements: [button] }];
  return { type: 'modal', title: { type: 'plain_text', text: title }, blocks, ...more };
}

const open = (title = 'First', more = {}) => {
  return outcomeOf(bot.client.views.open({ trigger_id: trigger, view: view(title, more) }));
};
const push = (title: string) => outcomeOf(bot.client.views.push({ trigger_id: trigger, view: view(title) }));
const titles = async () => {
  const { modals } = await bot.slack.desk.sight('UANA');
  return modals.map(({ view: { title } }) => (title as { text: string }).text);
};

describe('a trigger', () => {
  it('works once', { tags: ['long'] }, async () => {
    await bot.slack.person('Ana').command('/goal');
    expect(await open()).toMatchObject({ ok: true });
    expect(await open()).toMatchObject({ error: 'exchanged_trigger_id' });
  });

  it.each([
    [3_000, { ok: true }],
    [3_001, { error: 'expired_trigger_id' }],
  ])('after %i ms: %j', async (later, outcome) => {
    await bot.slack.person('Ana').command('/goal');
    milliseconds = later;
    expect(await open()).toMatchObject(outcome);
  });

  it('that came from no modal pushes nothing', async () => {
    await bot.slack.person('Ana').command('/goal');
    expect(await push('Second')).toMatchObject({ error: 'invalid_trigger_id' });
  });
});

describe('the stack of modals', () => {
  it('is three high', async () => {
    const ana = bot.slack.person('Ana');
    await ana.command('/goal');
    await open();
    for (const title of ['Second', 'Third']) {
      await ana.press('More');
      expect(await push(title)).toMatchObject({ ok: true });
    }
    await ana.press('More');
    expect(await push('Fourth')).toMatchObject({ error: 'push_limit_reached' });
    expect(await titles()).toEqual(['First', 'Second', 'Third']);
    await ana.close();
    expect(await titles()).toEqual(['First', 'Second']);
  });

  it('knows its root and what lies beneath', async () => {
    const ana = bot.slack.person('Ana');
    await ana.command('/goal');
    const { view: first } = (await open()) as { view: { id: string } };
    await ana.press('More');
    expect(await push('Second')).toMatchObject({ view: { root_view_id: first.id, previous_view_id: first.id } });
  });
});

describe('an update', () => {
  it('finds its view by id or external id, and heeds the hash', async () => {
    await bot.slack.person('Ana').command('/goal');
    const opened = (await open('First', { external_id: 'mine' })) as { view: { id: string; hash: string } };
    const { id, hash } = opened.view;
    const { views } = bot.client;
    expect(await outcomeOf(views.update({ view_id: id, hash, view: view('Second') }))).toMatchObject({ ok: true });
    const stale = await outcomeOf(views.update({ view_id: id, hash, view: view('Third') }));
    expect(stale).toMatchObject({ error: 'hash_conflict' });
    expect(await titles()).toEqual(['Second']);
  });

  it('is refused when the view was closed', async () => {
    const ana = bot.slack.person('Ana');
    await ana.command('/goal');
    const opened = (await open()) as { view: { id: string } };
    await ana.close();
    const update = bot.client.views.update({ view_id: opened.view.id, view: view('Late') });
    expect(await outcomeOf(update)).toMatchObject({ error: 'not_found' });
  });

  it('refuses an external id that another view has', async () => {
    for (const person of ['Ana', 'Ben']) await bot.slack.person(person).command('/goal');
    await open('First', { external_id: 'mine' });
    await bot.slack.person('Ana').command('/goal');
    expect(await open('Second', { external_id: 'mine' })).toMatchObject({ error: 'duplicate_external_id' });
  });
});

describe('Home', () => {
  it('is published for each person, and heeds the hash', async () => {
    const publish = (text: string, hash?: string) => {
      const blocks = [{ type: 'header' as const, text: { type: 'plain_text' as const, text } }];
      const given = { user_id: 'UANA', view: { type: 'home' as const, blocks }, ...(hash && { hash }) };
      return outcomeOf(bot.client.views.publish(given)) as Promise<{ view: { hash: string } }>;
    };
    const { view: first } = await publish('One');
    await publish('Two');
    expect(await publish('Three', first.hash)).toMatchObject({ error: 'hash_conflict' });
    expect(await bot.slack.person('Ana').seesHome()).toBe('Two');
    expect(await bot.slack.person('Ben').seesHome()).toBe('');
  });
});
