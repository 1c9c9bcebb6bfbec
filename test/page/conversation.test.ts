import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import type { LocalSlack } from '../../src/local/index.ts';
import { startSample } from './support/sample-workspace.ts';
import { read, say } from './support/talk.ts';

test('two people talk: the other sees it at once, marked as unread where they are not looking', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const ben = await sample.open('UBEN', 'CGENERAL');
  await say(ana, 'Hello @Ben Okoye, *shall we* <b>start</b> & go?');

  const unread = ben.getByRole('link', { name: /team-growth 1\s+unread/ });
  await unread.click();
  const message = ben.getByRole('article', { name: 'Ana Lopez says' });
  await expect.poll(() => read(message)).toContain('Hello @Ben Okoye, shall we <b>start</b> & go?');
  expect(await read(message.locator('.mention[data-me="true"]'))).toBe('@Ben Okoye');
  await expect.poll(() => unread.count()).toBe(0);
});

test('each reads the times of messages, and the dates in them, in their own zone', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const ben = await sample.open('UBEN', 'CGROWTH');
  await say(ana, '/gallery');

  const first = (page: typeof ana) => page.getByRole('article', { name: 'Sampler says' }).first();
  await expect.poll(() => read(first(ana))).toContain('meeting Nov 4, 2026 at 15:00');
  await expect.poll(() => read(first(ben))).toContain('meeting Nov 4, 2026 at 09:00');
  expect(await read(first(ana).getByRole('time').first())).toBe('10:00');
  expect(await read(first(ben).getByRole('time').first())).toBe('04:00');
});

test('escaped text pings nobody and loses no letter', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, '/gallery');
  const line = ana.locator('p', { hasText: 'Escaped:' });
  await line.waitFor();

  expect((await read(line)).trim()).toBe('Escaped: <!channel> <@UBEN> &lt; and 10:30:45 stay letters');
  expect(await ana.getByText('Plain *stars* <!here> stay, 🚀 flies').count()).toBe(1);
  expect(await ana.getByText('Team <!channel>').count()).toBe(1);
  expect(await ana.locator('.slack_broadcast').count()).toBe(0);
});

test('mrkdwn is drawn: bold, struck, code, quotes, links, mentions of people and channels', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, '/gallery');
  await ana.getByText('Escaped:').waitFor();

  expect(await ana.getByRole('heading', { name: '🎯 Sprint 42: how it went' }).count()).toBe(1);
  expect(await read(ana.locator('blockquote').first())).toBe('a quote\nof two lines');
  expect(await read(ana.locator('pre').first())).toBe('const goal = "one";\nship(goal);');
  expect(await ana.getByRole('link', { name: 'the RFC' }).getAttribute('href')).toBe('https://example.com/rfc?a=1&b=2');
  expect(await ana.getByRole('link', { name: 'https://example.com/bare' }).count()).toBe(1);
  await ana.getByRole('button', { name: '#general' }).click();
  await ana.getByRole('heading', { level: 1, name: '#general' }).waitFor();
});

test('a block that nobody can draw is shown as its JSON', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, '/gallery');

  await expect.poll(() => read(ana.getByRole('figure').last())).toContain('"external_id": "a-file-elsewhere"');
});

test('a table of numbers is sorted by its heads and turned page by page', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, '/gallery');
  const table = ana.getByRole('table', { name: 'Goals by team' });
  const goals = () => table.locator('td').allInnerTexts();

  await expect.poll(goals).toEqual(['9', '10', '2']);
  await ana.getByRole('button', { name: 'Next', exact: true }).click();
  expect(await goals()).toEqual(['31']);
  await table.getByRole('button', { name: 'Goals' }).click();
  expect(await goals()).toEqual(['2', '9', '10']);
  await table.getByRole('button', { name: 'Goals' }).click();
  expect(await goals()).toEqual(['31', '10', '9']);
});

test('what the bot whispers is marked, and seen by nobody else', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const ben = await sample.open('UBEN', 'CGROWTH');
  await say(ana, '/whisper psst');
  const whisper = ana.getByRole('article', { name: 'Sampler says' });
  await expect.poll(() => read(whisper)).toContain('Only visible to you');
  expect(await read(whisper)).toContain('Only you hear: psst');

  await say(ana, 'That was it');
  await ben.getByText('That was it').waitFor();
  expect(await ben.getByText('psst').count()).toBe(0);
});

test('a thread opens beside the conversation, counts its replies, and knows no commands', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, 'Who is in?');
  await ana.getByRole('button', { name: 'Reply in thread' }).click();
  const thread = ana.getByRole('complementary', { name: 'Thread' });
  await say(ana, 'Me', 'Reply …');
  await say(ana, 'Me too', 'Reply …');

  await expect.poll(() => thread.getByRole('article').count()).toBe(3);
  await ana.getByRole('button', { name: '2 replies' }).waitFor();
  await say(ana, '/goal', 'Reply …');
  await ana.getByText('/goal is not supported in threads. Sorry!').waitFor();
  await ana.getByRole('button', { name: 'Close the thread' }).click();
  expect(await thread.count()).toBe(0);
  expect(await ana.getByText('Me too').count()).toBe(0);
});

test('a command is found, completed and explained by the keyboard alone', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const box = ana.getByLabel('Message #team-growth');
  await expect.poll(() => box.evaluate((field) => field.matches(':focus'))).toBe(true);
  await ana.keyboard.type('/');
  const options = ana.getByRole('option');
  await expect.poll(() => options.count()).toBe(5);
  await ana.keyboard.type('g');
  await expect
    .poll(() => options.allInnerTexts())
    .toEqual(['/goal [title]\nPropose a big goal for the sprint', '/gallery\nPosts one message of every kind']);
  await ana.keyboard.press('ArrowDown');
  await ana.keyboard.press('ArrowUp');
  await ana.keyboard.press('Tab');

  expect(await box.inputValue()).toBe('/goal ');
  expect(await options.count()).toBe(0);
  expect(await read(ana.locator('.command-hint'))).toContain('/goal [title] Propose a big goal');
  await ana.keyboard.press('Enter');
  await ana.getByRole('dialog', { name: 'Every field' }).waitFor();
});

test('someone is mentioned by typing @ and their first letters', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await ana.getByLabel('Message #team-growth').focus();
  await ana.keyboard.type('Ask @be');
  await ana.getByRole('option', { name: 'Ben Okoye' }).waitFor();
  await ana.keyboard.press('Enter');
  await ana.keyboard.type('please');
  await ana.keyboard.press('Enter');
  await expect.poll(() => read(ana.locator('.message .mention'))).toBe('@Ben Okoye');
});

test('a draft waits where it was begun', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await ana.getByLabel('Message #team-growth').focus();
  await ana.keyboard.type('Not sure yet');
  await ana.getByRole('link', { name: 'general' }).click();
  await ana.getByLabel('Message #general').waitFor();
  expect(await ana.getByLabel('Message #general').inputValue()).toBe('');
  await ana.getByRole('link', { name: 'team-growth' }).click();
  expect(await ana.getByLabel('Message #team-growth').inputValue()).toBe('Not sure yet');
});

test('a button tells the bot; one with a confirm dialog asks first', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, '/gallery');
  await ana.getByRole('button', { name: 'Scraped' }).click();
  await expect.poll(() => sample.heard.pressed).toEqual(['scraped']);

  await ana.getByRole('button', { name: 'Drop it' }).click();
  const dialog = ana.getByRole('dialog', { name: 'Drop this goal?' });
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await ana.getByRole('button', { name: 'Drop it' }).click();
  await ana.keyboard.press('Escape');
  await ana.getByRole('button', { name: 'Drop it' }).click();
  await dialog.getByRole('button', { name: 'Drop it' }).click();
  await expect.poll(() => sample.heard.pressed).toEqual(['scraped', 'drop']);

  await ana.getByRole('combobox', { name: 'Owner' }).fill('cat');
  await ana.keyboard.press('Enter');
  await expect.poll(() => sample.heard.actions.at(-1)).toMatchObject({ type: 'users_select', selected_user: 'UCAT' });
  await ana.getByRole('button', { name: 'More actions' }).click();
  await ana.getByRole('menuitem', { name: 'Object to it' }).click();
  await expect
    .poll(() => sample.heard.actions.at(-1))
    .toMatchObject({ type: 'overflow', selected_option: { value: 'object' } });
});

test("a message's menu and the ⚡ menu hold the app's shortcuts", async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, 'Fix the flaky test');
  await ana.getByRole('button', { name: 'More about this message' }).click();
  await ana.getByRole('menuitem', { name: 'Make a sidequest' }).click();
  await expect.poll(() => sample.heard.kinds).toEqual(['message shortcut']);
  expect(sample.heard.all[0]?.body.message).toMatchObject({ text: 'Fix the flaky test' });

  await ana.getByRole('button', { name: 'Shortcuts' }).click();
  await ana.keyboard.press('ArrowDown');
  await ana.keyboard.press('Enter');
  await ana.getByRole('dialog', { name: 'Every field' }).waitFor();
});

test('a command that fails is said in Slack’s words, and what was typed stays', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, '/nonsense');
  const notice = ana.getByText('/nonsense is not a valid command');
  await notice.waitFor();
  expect(await ana.getByLabel('Message #team-growth').inputValue()).toBe('/nonsense');
  await ana.getByRole('button', { name: 'Put away' }).click();
  expect(await notice.count()).toBe(0);

  await say(ana, '/broken');
  await ana.getByText('/broken failed with the error "operation_timeout"').waitFor();
});

test('a file is a link to take it, a picture is seen', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const client = botClient(sample.slack);
  await client.filesUploadV2({ channel_id: 'CGROWTH', filename: 'goals.csv', file: Buffer.from('team,goal\n') });

  const link = ana.getByRole('link', { name: 'goals.csv' });
  const [download] = await Promise.all([ana.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('goals.csv');
});

test('a channel one is not in can be looked at, joined, and left', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'COTHER');
  await ana.getByRole('button', { name: 'Join channel' }).click();
  await ana.getByLabel('Message #other').waitFor();
  await ana.getByRole('button', { name: '4 members' }).click();
  await ana.getByRole('button', { name: 'Leave the channel' }).click();
  await ana.getByRole('button', { name: 'Join channel' }).waitFor();
});

test('a conversation stays at its end while it grows, unless its reader has gone up', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await say(ana, '/gallery');
  const messages = ana.getByRole('log', { name: 'Messages' });
  const below = () => messages.evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
  await ana.getByText('a-file-elsewhere').waitFor();
  await expect.poll(below).toBeLessThan(2);

  await messages.evaluate((list) => list.scrollTo({ top: 0 }));
  await expect.poll(below).toBeGreaterThan(500);
  await say(ana, 'Anybody there?');
  await ana.getByText('Anybody there?').waitFor();
  expect(await below()).toBeGreaterThan(500);
});

test('an empty conversation says what to do first', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  await ana.getByRole('heading', { name: 'This is the beginning of #team-growth' }).waitFor();
  expect(await ana.getByText('Type /goal below and press Enter').count()).toBe(1);
});

test('an edit, a reaction and a pin are seen', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const { chat, reactions, pins } = botClient(sample.slack);
  const { ts = '' } = await chat.postMessage({ channel: 'CGROWTH', text: 'First' });
  await chat.update({ channel: 'CGROWTH', ts, text: 'Second' });
  await reactions.add({ channel: 'CGROWTH', timestamp: ts, name: 'tada' });
  await pins.add({ channel: 'CGROWTH', timestamp: ts });

  const message = ana.getByRole('article', { name: 'Sampler says' }).filter({ hasText: 'Second' });
  await expect.poll(() => read(message)).toMatch(/📌 Pinned\s+Second\s+\(edited\)\s+🎉 1/);
  expect(await ana.getByText('pinned a message to this channel.').count()).toBe(1);
  await ana.getByRole('button', { name: '1 pinned' }).click();
  await ana.getByRole('link', { name: 'Show the message' }).click();
  await expect.poll(() => message.evaluate((shown) => shown.matches(':target'))).toBe(true);
});

function botClient({ credentials, apiUrl }: LocalSlack): WebClient {
  return new WebClient(credentials.botToken, { slackApiUrl: apiUrl });
}
