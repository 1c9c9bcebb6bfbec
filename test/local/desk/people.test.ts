import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BoltBot, startBoltBot } from '../bolt-bot.ts';

let bot: BoltBot;
beforeEach(async () => {
  bot = await startBoltBot('http');
});
afterEach(() => bot.stop());

const names = async (as: string) => (await bot.slack.desk.sight(as)).conversations.map(({ name }) => name);

describe('what someone sees', () => {
  it('is every public channel, the private ones they are in, and their private messages', async () => {
    expect(await names('UANA')).toEqual(['growth', 'open', 'pair', 'quiet', 'Helper']);
    expect(await names('UBEN')).toEqual(['growth', 'open', 'pair', 'Helper']);
  });

  it('is, for guests and people from elsewhere, only where they are', async () => {
    expect(await names('UGIL')).toEqual(['growth', 'Helper']);
    expect(await names('UXEN')).toEqual(['growth']);
  });

  it('counts what is unread', async () => {
    const ben = bot.slack.person('Ben');
    await bot.slack.person('Ana').say('one', { in: '#growth' });
    await bot.client.chat.postMessage({ channel: 'CGROWTH', text: 'two' });
    expect(await ben.unread('#growth')).toBe(2);
    await ben.read('#growth');
    expect(await ben.unread('#growth')).toBe(0);
    expect(await bot.slack.person('Ana').unread('#growth')).toBe(1);
  });
});

describe('what someone cannot do', () => {
  it.each([
    ['Ana', '/nonsense', '/nonsense is not a valid command.'],
    ['Xen', '/goal', '/goal is not a valid command.'],
    ['Old', '/goal', 'This account is deactivated.'],
  ])('%s types %s', async (name, command, error) => {
    const act = { kind: 'command', conversation: 'CGROWTH', text: command } as const;
    expect(await bot.slack.desk.act(bot.slack.person(name).id, act)).toEqual({ ok: false, error });
  });

  it('post where they are not, or where it is archived', async () => {
    const ben = bot.slack.person('Ben');
    expect(await ben.say('hello', { in: '#open' })).toMatchObject({ ok: false });
    await ben.join('#open');
    expect(await ben.say('hello', { in: '#open' })).toEqual({ ok: true });
    await bot.slack.admin.archive('open');
    expect(await ben.say('again', { in: '#open' })).toMatchObject({ ok: false, error: 'That channel is archived.' });
    expect(
      await bot.slack
        .person('Gil')
        .join('CPAIR')
        .catch(() => 'not there'),
    ).toBe('not there');
  });

  it('press what is gone, or choose what is not offered', async () => {
    const option = { text: { type: 'plain_text' as const, text: 'A' }, value: 'a' };
    const { ts } = await bot.client.chat.postMessage({
      channel: 'CGROWTH',
      text: 'x',
      blocks: [
        { type: 'actions', block_id: 'b', elements: [{ type: 'static_select', action_id: 'pick', options: [option] }] },
      ],
    });
    const place = { in: 'message', conversation: 'CGROWTH', ts: ts ?? '' } as const;
    const pick = (action: object) => {
      const whole = { type: 'static_select', action_id: 'pick', ...action };
      return bot.slack.desk.act('UANA', { kind: 'press', place, block_id: 'b', action: whole });
    };
    const gone = { ok: false, error: 'That is not there any more.' };
    expect(await pick({ selected_option: { ...option, value: 'z' } })).toEqual(gone);
    expect(await pick({ action_id: 'other' })).toEqual(gone);
  });
});

describe('coming and going', () => {
  it('is told to the bot, who can be invited and removed', async () => {
    const heard: unknown[] = [];
    bot.app.event('member_joined_channel', async ({ event }) => void heard.push([event.user, event.inviter]));
    const ana = bot.slack.person('Ana');
    await ana.invite('Helper', { in: '#open' });
    expect(await bot.client.conversations.history({ channel: 'COPEN' })).toMatchObject({ ok: true });
    await bot.slack.person('Ben').join('#open');
    expect(heard).toEqual([
      ['U0LOCALBOT', 'UANA'],
      ['UBEN', undefined],
    ]);
    await bot.slack.admin.removeBot('#open');
    const history = bot.client.conversations.history({ channel: 'COPEN' });
    await expect(history).rejects.toThrow('not_in_channel');
  });

  it('leaves nobody called by a name that is not there', () => {
    expect(() => bot.slack.person('Nobody')).toThrow('Nobody is called Nobody here.');
  });
});
