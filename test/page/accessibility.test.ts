import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { narrow, startSample, wide } from './support/sample-workspace.ts';
import { say } from './support/talk.ts';

const states: Record<string, (page: Page) => Promise<unknown>> = {
  'an empty conversation': async () => {},
  'every kind of message': async (page) => {
    await say(page, '/gallery');
    await say(page, '/whisper psst');
    await page.getByText('Only you hear').waitFor();
  },
  'a thread': async (page) => {
    await say(page, 'Who is in?');
    await page.getByRole('button', { name: 'Reply in thread' }).click();
    await page.getByRole('complementary', { name: 'Thread' }).waitFor();
  },
  'the list of commands': async (page) => {
    await page.getByLabel('Message #team-growth').fill('/');
    await page.getByRole('option').first().waitFor();
  },
  'a form with errors': async (page) => {
    await say(page, '/form');
    await page.getByRole('button', { name: 'Save goal' }).click();
    await page.getByText('Please complete').waitFor();
  },
  'an open menu in a form': async (page) => {
    await say(page, '/form');
    await page.getByRole('combobox', { name: 'Colours' }).click();
    await page.getByRole('option').first().waitFor();
  },
  'a confirm dialog': async (page) => {
    await say(page, '/gallery');
    await page.getByRole('button', { name: 'Drop it' }).click();
    await page.getByRole('dialog').waitFor();
  },
  'a notice': async (page) => {
    await say(page, '/nonsense');
    await page.getByText('is not a valid command').waitFor();
  },
  "the bot's Home": async (page) => {
    await page.goto(page.url().replace(/in=\w+/, 'in=DANA&tab=home'));
    await page.getByText('What needs you').waitFor();
  },
  'the people to act as': async (page) => {
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('button', { name: /You act as/ }).click();
    await page.getByRole('menuitem').first().waitFor();
  },
};

const looks = [
  { name: '1280 px', viewport: wide, colorScheme: 'light' as const },
  { name: '390 px', viewport: narrow, colorScheme: 'light' as const },
  { name: '1280 px in the dark', viewport: wide, colorScheme: 'dark' as const },
  { name: '390 px in the dark', viewport: narrow, colorScheme: 'dark' as const },
];

describe.each(looks)('at $name', ({ viewport, colorScheme }) => {
  test.each(Object.entries(states))('%s has no serious fault and does not scroll sideways', async (_, show) => {
    await using sample = await startSample();
    const page = await sample.open('UANA', 'CGROWTH', viewport, { colorScheme });
    await show(page);
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;

    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
