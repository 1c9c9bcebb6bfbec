import { expect, test } from 'vitest';
import { narrow, startSample } from './support/sample-workspace.ts';
import { read } from './support/talk.ts';

test('one acts as someone else by choosing them, and the address keeps it', async () => {
  await using sample = await startSample();
  const page = await sample.open('UANA', 'CGROWTH');
  await page.getByRole('button', { name: 'You act as Ana Lopez' }).click();
  await page.getByRole('menuitem', { name: 'Ben Okoye' }).click();
  await page.getByRole('button', { name: 'You act as Ben Okoye' }).waitFor();
  expect(new URL(page.url()).search).toBe('?as=UBEN&in=CGROWTH');
  await page.reload();
  await page.getByRole('button', { name: 'You act as Ben Okoye' }).waitFor();
});

test('a window without an address opens as the first person, in their first channel', async () => {
  await using sample = await startSample();
  const page = await sample.open('', '');
  await expect.poll(() => new URL(page.url()).search).toBe('?as=UANA&in=CGENERAL');
});

test('someone who is not in a conversation that an address names lands in one of theirs', async () => {
  await using sample = await startSample();
  const page = await sample.open('UGIL', 'CQUIET');
  await page.getByRole('heading', { level: 1, name: '#team-growth' }).waitFor();
});

test("the bot's Home is drawn when it is opened, and its buttons work", async () => {
  await using sample = await startSample();
  const page = await sample.open('UANA', 'CGROWTH');
  await page.getByRole('link', { name: 'Sampler: Home' }).click();
  await page.getByRole('heading', { name: 'What needs you' }).waitFor();
  await page.getByRole('button', { name: 'Vote' }).click();
  await expect.poll(() => sample.heard.pressed).toEqual(['vote']);
  expect(sample.heard.kinds).toEqual(['home opened', 'action']);
  await page.getByRole('tab', { name: 'Messages' }).click();
  await page.getByLabel('Message Sampler').waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'What needs you' }).waitFor();
});

test("the bot's clock is moved by an hour, by a day, and to a date", async () => {
  await using sample = await startSample();
  const page = await sample.open('UANA', 'CGROWTH');
  const clock = page.getByRole('region', { name: 'The bot and its clock' });
  const reads = (time: string) => expect.poll(() => read(clock)).toContain(time);
  await reads('Mon 2 Nov, 10:00');
  await clock.getByRole('button', { name: '+1 hour' }).click();
  await reads('Mon 2 Nov, 11:00');
  await clock.getByRole('button', { name: '+1 day' }).click();
  await reads('Tue 3 Nov, 11:00');
  await clock.getByText('Go to a date').click();
  await clock.getByLabel('Date and time to go to').fill('2026-11-09T09:00');
  await clock.getByRole('button', { name: 'Go', exact: true }).click();
  await reads('Mon 9 Nov, 09:00');
  await clock.getByRole('button', { name: 'Next thing that happens' }).click();
  await page.getByText('Nothing is coming up.').waitFor();
});

test('the bot is stopped and started again', async () => {
  await using sample = await startSample();
  const page = await sample.open('UANA', 'CGROWTH');
  await page.getByText('Sampler is running').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Sampler is stopped').waitFor();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Sampler is running').waitFor();
});

test('on a phone the sidebar is a drawer that closes where one goes', async () => {
  await using sample = await startSample();
  const page = await sample.open('UANA', 'CGROWTH', narrow);
  const general = page.getByRole('link', { name: 'general' });
  expect(await general.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await general.click();
  await page.getByRole('heading', { level: 1, name: '#general' }).waitFor();
  await expect.poll(() => general.isVisible()).toBe(false);
});

test('the page says when the local workspace is gone', async () => {
  await using sample = await startSample();
  const page = await sample.open('UANA', 'CGROWTH');
  await page.context().setOffline(true);
  await sample.slack.stop();
  await page.getByText('The local workspace does not answer').waitFor();
});
