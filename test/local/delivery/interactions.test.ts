import type { AnyBlock, KnownBlock, ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BoltBot, startBoltBot } from '../bolt-bot.ts';

// The same over signed HTTP and over a socket.
describe.each(['http', 'socket'] as const)('over %s, the bot is told of', (way) => {
  let bot: BoltBot;
  const heard: Record<string, unknown>[] = [];
  beforeEach(async () => {
    heard.length = 0;
    bot = await startBoltBot(way);
    bot.app.use(async ({ body, next }) => {
      heard.push(body as never);
      await next();
    });
  });
  afterEach(() => bot.stop());

  const text = (words: string) => ({ type: 'plain_text', text: words }) as const;
  const post = (blocks: AnyBlock[]) =>
    bot.client.chat.postMessage({ channel: 'CGROWTH', text: 'x', blocks: blocks as KnownBlock[] });
  const buttons: AnyBlock = {
    type: 'actions',
    block_id: 'row',
    elements: [
      { type: 'button', action_id: 'go', value: 'v1', text: text('Go') },
      { type: 'overflow', action_id: 'menu', options: [{ text: text('Edit'), value: 'edit' }] },
      { type: 'users_select', action_id: 'owner', placeholder: text('Owner') },
    ],
  };

  it('a command, its text escaped if the manifest says so', async () => {
    bot.app.command('/goal', async ({ ack }) => ack());
    bot.app.command('/raw', async ({ ack }) => ack());
    const ana = bot.slack.person('Ana');
    const typed = '  Ship <fast> & loose with @Ben Okoye, @here in #growth: https://example.com/?a=1&b=2 ';
    await ana.command(`/goal${typed}`);
    await ana.command(`/raw${typed}`);
    expect(heard[0]).toMatchObject({
      command: '/goal',
      user_id: 'UANA',
      team_id: 'T1',
      channel_id: 'CGROWTH',
      channel_name: 'growth',
      text: 'Ship &lt;fast&gt; &amp; loose with <@UBEN|ben.okoye>, <!here> in <#CGROWTH|growth>: <https://example.com/?a=1&amp;b=2>',
    });
    expect(heard[1]).toMatchObject({ text: typed.trim() });
  });

  it('a button in a message', async () => {
    bot.app.action('go', async ({ ack }) => ack());
    await post([buttons]);
    expect(await bot.slack.person('Ana').press('Go', { in: '#growth' })).toEqual({ ok: true });
    expect(heard[0]).toMatchObject({
      type: 'block_actions',
      api_app_id: 'A0LOCALAPP',
      team: { id: 'T1', domain: 'example-works' },
      user: { id: 'UANA', team_id: 'T1' },
      enterprise: null,
      is_enterprise_install: false,
      channel: { id: 'CGROWTH', name: 'growth' },
      container: { type: 'message', channel_id: 'CGROWTH', is_ephemeral: false },
      message: { type: 'message', user: 'U0LOCALBOT', bot_id: 'B0LOCALBOT' },
      state: { values: { row: { owner: { type: 'users_select', selected_user: null } } } },
      actions: [{ type: 'button', action_id: 'go', block_id: 'row', value: 'v1', text: text('Go') }],
    });
    expect(Object.keys(heard[0] ?? {})).toEqual(expect.arrayContaining(['trigger_id', 'response_url', 'token']));
  });

  it("a menu's entry, and whom a picker picked", async () => {
    bot.app.action(/menu|owner/, async ({ ack }) => ack());
    await post([buttons]);
    const ana = bot.slack.person('Ana');
    await ana.press('Edit', { in: '#growth' });
    await ana.choose('Owner', 'Ben', { in: '#growth' });
    expect(heard[0]).toMatchObject({ actions: [{ type: 'overflow', selected_option: { value: 'edit' } }] });
    expect(heard[1]).toMatchObject({
      actions: [{ type: 'users_select', selected_user: 'UBEN' }],
      state: { values: { row: { owner: { selected_user: 'UBEN' } } } },
    });
  });

  it('a button of a message for one person alone, without the message', async () => {
    bot.app.action('go', async ({ ack }) => ack());
    await bot.client.chat.postEphemeral({
      channel: 'CGROWTH',
      user: 'UANA',
      text: 'x',
      blocks: [buttons as KnownBlock],
    });
    await bot.slack.person('Ana').press('Go', { in: '#growth' });
    expect(heard[0]).toMatchObject({ container: { is_ephemeral: true } });
    expect(heard[0]).not.toHaveProperty('message');
  });

  it('shortcuts', async () => {
    bot.app.shortcut(/.*/, async ({ ack }) => ack());
    const ana = bot.slack.person('Ana');
    await ana.say('the deploy is slow', { in: '#growth' });
    heard.length = 0;
    await ana.shortcut('Propose');
    await ana.shortcut('Keep this', { message: { in: '#growth', near: 'slow' } });
    expect(heard).toMatchObject([
      { type: 'shortcut', callback_id: 'propose', user: { id: 'UANA' } },
      {
        type: 'message_action',
        callback_id: 'keep',
        channel: { id: 'CGROWTH' },
        message: { text: 'the deploy is slow' },
      },
    ]);
  });

  it('a submission and a close, if it asked to hear of that', async () => {
    const modal: ModalView = {
      type: 'modal',
      callback_id: 'form',
      title: text('Form'),
      submit: text('Save'),
      notify_on_close: true,
      private_metadata: 'p1',
      blocks: [
        {
          type: 'input',
          block_id: 'title',
          label: text('Title'),
          element: { type: 'plain_text_input', action_id: 'title' },
        },
        {
          type: 'input',
          block_id: 'note',
          optional: true,
          label: text('Note'),
          element: { type: 'plain_text_input', action_id: 'note' },
        },
      ],
    };
    bot.app.command('/goal', async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: modal });
    });
    bot.app.view('form', async ({ ack }) => ack());
    bot.app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack }) => ack());
    const ana = bot.slack.person('Ana');
    await ana.command('/goal');
    expect(await ana.submit({ Title: 'Ship <it> & rest' })).toEqual({ ok: true });
    expect(await ana.modal()).toBeNull();
    await ana.command('/goal');
    await ana.close();
    expect(heard[1]).toMatchObject({
      type: 'view_submission',
      view: {
        callback_id: 'form',
        private_metadata: 'p1',
        team_id: 'T1',
        state: {
          values: {
            title: { title: { type: 'plain_text_input', value: 'Ship <it> & rest' } },
            note: { note: { type: 'plain_text_input', value: null } },
          },
        },
      },
    });
    expect(heard[3]).toMatchObject({ type: 'view_closed', is_cleared: false, view: { callback_id: 'form' } });
  });

  it('events that it asked for', { tags: ['long'] }, async () => {
    bot.app.event(/.*/, async () => {});
    const ana = bot.slack.person('Ana');
    await ana.openHome();
    await ana.say('hello @Helper', { in: '#growth' });
    await bot.slack.admin.changePerson('Ben', { tz: 'Asia/Tokyo' });
    await bot.slack.admin.renameChannel('growth', 'grow');
    await bot.slack.admin.archive('grow');
    expect(heard.map(({ event }) => event)).toMatchObject([
      { type: 'app_home_opened', user: 'UANA', tab: 'home', channel: 'DANA' },
      { type: 'message', text: 'hello <@U0LOCALBOT>', channel_type: 'channel' },
      { type: 'app_mention' },
      { type: 'user_change', user: { id: 'UBEN', tz: 'Asia/Tokyo' } },
      { type: 'channel_archive', channel: 'CGROWTH' },
    ]);
    expect(heard[0]).toMatchObject({
      type: 'event_callback',
      team_id: 'T1',
      authorizations: [{ team_id: 'T1', is_bot: true }],
    });
  });

  it('what is typed into an external menu, and its options come back', async () => {
    bot.app.options('team', async ({ ack, options }) => {
      await ack({ options: [{ text: text(`Team ${options.value}`), value: 't1' }] });
    });
    bot.app.action('team', async ({ ack }) => ack());
    await post([
      { type: 'actions', elements: [{ type: 'external_select', action_id: 'team', placeholder: text('Team') }] },
    ]);
    const ana = bot.slack.person('Ana');
    await expect(ana.choose('Team', 'Growth', { in: '#growth' })).rejects.toThrow('There is: Team Growth.');
    expect(await ana.choose('Team', 't1', { in: '#growth' })).toEqual({ ok: true });
    expect(heard.at(-1)).toMatchObject({ actions: [{ selected_option: { value: 't1' } }] });
  });
});
