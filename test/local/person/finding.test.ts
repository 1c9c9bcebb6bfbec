import type { KnownBlock } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BoltBot, startBoltBot } from '../bolt-bot.ts';

let bot: BoltBot;
let pressed: string[];
beforeEach(async () => {
  pressed = [];
  bot = await startBoltBot('http');
  bot.app.action(/.*/, async ({ ack, action }) => {
    pressed.push(('value' in action && action.value) || action.type);
    await ack();
  });
});
afterEach(() => bot.stop());

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const section = (text: string): KnownBlock => ({ type: 'section', text: { type: 'mrkdwn', text } });
const buttons = (...values: string[]): KnownBlock => ({
  type: 'actions',
  elements: values.map((value) => ({
    type: 'button',
    action_id: value,
    value,
    text: plain('Vote'),
    accessibility_label: `Vote ${value}`,
  })),
});
const post = (...blocks: KnownBlock[]) => bot.client.chat.postMessage({ channel: 'CGROWTH', text: 'x', blocks });

describe('pressing', () => {
  it('means the newest of several messages', async () => {
    await post(section('old'), buttons('1'));
    await post(section('new'), buttons('2'));
    await bot.slack.person('Ana').press('Vote', { in: '#growth' });
    expect(pressed).toEqual(['2']);
  });

  it.each([
    ['Goal A', ['a']],
    ['Goal B', ['b']],
    ['elsewhere', ['c']],
  ])('near %s means the button that stands by those words', async (near, expected) => {
    await post(section('elsewhere'), buttons('c'));
    await post(section('Goal A'), buttons('a'), section('Goal B'), buttons('b'));
    await bot.slack.person('Ana').press('Vote', { in: '#growth', near });
    expect(pressed).toEqual(expected);
  });

  it('goes by the words for screen readers too', async () => {
    await post(buttons('a', 'b'));
    await bot.slack.person('Ana').press('Vote b', { in: '#growth' });
    expect(pressed).toEqual(['b']);
  });

  it('says what there is when it finds nothing, or too much', async () => {
    await post(section('Goals'), buttons('a', 'b'));
    const ana = bot.slack.person('Ana');
    await expect(ana.press('Finalise', { in: '#growth' })).rejects.toThrow('There is no “Finalise”. There is: Vote.');
    await expect(ana.press('Vote', { in: '#growth' })).rejects.toThrow('There are 2 of “Vote”');
    await expect(ana.press('Vote', { in: '#growth', near: 'nothing' })).rejects.toThrow('near “nothing”');
    await expect(ana.submit()).rejects.toThrow('No modal is open.');
    await expect(ana.sees('#nowhere')).rejects.toThrow('There is no #nowhere here for them.');
    await expect(ana.shortcut('Fly')).rejects.toThrow('There is: Propose, Keep this.');
  });

  it('tells in the error what Slack said last', async () => {
    bot.slack.faults.refusesDelivery = true;
    const ana = bot.slack.person('Ana');
    await ana.command('/goal');
    await expect(ana.submit()).rejects.toThrow('Slack said: /goal failed with the error "dispatch_failed"');
  });

  it('works on Home and in private messages', async () => {
    const home = { type: 'home' as const, blocks: [buttons('home')] };
    await bot.client.views.publish({ user_id: 'UANA', view: home });
    await bot.client.chat.postMessage({ channel: 'UANA', text: 'x', blocks: [buttons('direct')] });
    const ana = bot.slack.person('Ana');
    await ana.press('Vote', { in: 'home' });
    await ana.press('Vote', { in: 'direct' });
    expect(pressed).toEqual(['home', 'direct']);
  });
});
