import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { startSample } from './support/sample-workspace.ts';
import { read, say } from './support/talk.ts';

async function openForm(page: Page) {
  await say(page, '/form');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

test('every element of a form is filled and arrives as Slack would send it', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  const pick = async (label: string, ...words: string[]) => {
    const menu = form.getByRole('combobox', { name: label, exact: true });
    for (const word of words) {
      await menu.fill(word);
      await ana.getByRole('option', { name: word }).first().waitFor();
      await menu.press('Enter');
    }
    await menu.blur();
  };

  await form.getByLabel('Title').fill('Ship the importer');
  await form.getByLabel('Why').fill('Two\nlines');
  await form.getByLabel('E-mail').fill('ana@example.com');
  await form.getByLabel('Link').fill('https://example.com');
  await form.getByLabel('Days').fill('4.5');
  await pick('Colour (optional)', 'Green');
  await pick('Colours (optional)', 'Red', 'Blue');
  await pick('Milestone (optional)', 'impro');
  await pick('Owner (optional)', 'Ben');
  await pick('Helpers (optional)', 'Cat', 'Gil');
  await pick('Channel (optional)', 'general');
  await form.getByLabel('Time').fill('16:00');
  await form.getByLabel('Moment').fill('2026-11-04T16:00');
  await form.getByLabel('Moonshot').check();
  await form.getByRole('checkbox', { name: 'clear' }).check();
  await form.getByLabel('finite').check();
  await form.getByRole('checkbox', { name: 'clear' }).uncheck();
  await form.getByLabel('Notes').fill('Written');
  await form
    .getByLabel('Files')
    .setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('plan') });
  await form.getByRole('button', { name: 'Remove plan.txt' }).waitFor();
  await form.getByRole('button', { name: 'Save goal' }).click();

  await expect.poll(() => form.count()).toBe(0);
  const value = (selected: string) => ({ selected_option: { value: selected } });
  expect(sample.heard.submitted).toMatchObject({
    title: { value: 'Ship the importer' },
    why: { value: 'Two\nlines' },
    email: { value: 'ana@example.com' },
    link: { value: 'https://example.com' },
    days: { value: '4.5' },
    colour: value('green'),
    colours: { selected_options: [{ value: 'red' }, { value: 'blue' }] },
    milestone: value('Improve onboarding'),
    owner: { selected_user: 'UBEN' },
    helpers: { selected_users: ['UCAT', 'UGIL'] },
    channel: { selected_channel: 'CGENERAL' },
    place: { selected_conversation: 'CGROWTH' },
    day: { selected_date: '2026-11-04' },
    time: { selected_time: '16:00' },
    moment: { selected_date_time: Temporal.Instant.from('2026-11-04T15:00:00Z').epochMilliseconds / 1000 },
    kind: value('moonshot'),
    qualities: { selected_options: [{ value: 'finite' }] },
    notes: { rich_text_value: { elements: [{ elements: [{ type: 'text', text: 'Written' }] }] } },
    files: { files: [{ name: 'plan.txt', size: 4 }] },
  });
});

test('what is wrong stands beside its field, and nothing typed is lost', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  const title = form.getByLabel('Title');
  const why = form.getByLabel('Why');
  await why.fill('It hurts');
  await form.getByLabel('E-mail').fill('nobody');
  await form.getByRole('button', { name: 'Save goal' }).click();

  await form.getByText('Please complete this required field.').waitFor();
  await form.getByText('Please enter a valid email address.').waitFor();
  expect(await describedBy(form, title)).toBe('⚠ Please complete this required field. One sentence');
  await expect.poll(() => title.evaluate((field) => field.matches(':focus'))).toBe(true);

  await title.fill('Too short');
  expect(await form.getByText('Please complete this required field.').count()).toBe(0);
  expect(await form.getByText('Please enter a valid email address.').count()).toBe(1);
  await form.getByLabel('E-mail').fill('');
  await title.press('Enter');
  await form.getByText('Say a little more: at least ten letters').waitFor();
  expect([await title.inputValue(), await why.inputValue()]).toEqual(['Too short', 'It hurts']);

  await title.fill('Long enough now');
  await title.press('Enter');
  await expect.poll(() => sample.heard.submitted).toMatchObject({ why: { value: 'It hurts' } });
});

test('a submission that fails says so above the fields and keeps what was typed', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  await form.getByLabel('Title').fill('Break the bot please');
  await form.getByRole('button', { name: 'Save goal' }).click();
  await expect.poll(() => form.locator('form[aria-busy="true"]').count()).toBe(1);
  await expect.poll(() => read(form.getByRole('alert'))).toContain('We had some trouble connecting. Try again?');
  expect(await form.getByLabel('Title').inputValue()).toBe('Break the bot please');
});

test('a counter shows when the limit comes near', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  await form.getByLabel('Title').fill('Short');
  expect(await form.getByText('left').count()).toBe(0);
  await form.getByLabel('Title').fill('x'.repeat(38));
  await form.getByText('2 left').waitFor();
  await form.getByLabel('Title').fill('x'.repeat(41));
  await form.getByText('1 over the limit of 40').waitFor();
});

test('a view pushed on top goes back to the one beneath, as it was left', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  await form.getByLabel('Title').fill('Kept beneath');
  await form.getByRole('button', { name: 'Go deeper' }).click();
  await form.getByRole('heading', { name: 'Deeper' }).waitFor();
  await form.getByRole('button', { name: 'Back' }).click();
  expect(await form.getByLabel('Title').inputValue()).toBe('Kept beneath');
});

test('what was typed survives an update of the view, and a dispatching field causes one', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  await form.getByRole('button', { name: 'Go deeper' }).click();
  await form.getByLabel('Name').fill('Growth');
  await form.getByRole('combobox', { name: 'Team' }).fill('green');
  await ana.keyboard.press('Enter');
  await form.getByRole('heading', { name: 'Deeper, updated' }).waitFor();
  expect(await form.getByLabel('Name').inputValue()).toBe('Growth');
  expect(await form.getByRole('combobox', { name: 'Team' }).inputValue()).toBe('Green');

  await form.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => form.count()).toBe(0);
  expect(sample.heard.submitted).toMatchObject({
    name: { value: 'Growth' },
    team: { selected_option: { value: 'green' } },
  });
});

test.each(['Never mind', 'Close', 'Escape'])('%s closes the modal, and the bot hears of it', async (how) => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  if (how === 'Escape') await ana.keyboard.press('Escape');
  else await form.getByRole('button', { name: how, exact: true }).click();
  await expect.poll(() => form.count()).toBe(0);
  await expect.poll(() => sample.heard.kinds).toEqual(['closed']);
  await expect.poll(() => ana.getByLabel('Message #team-growth').evaluate((box) => box.matches(':focus'))).toBe(true);
  expect(await ana.getByText('That form is not open any more.').count()).toBe(0);
});

test('the focus starts in the first field and never leaves the modal', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  await expect.poll(() => form.getByLabel('Title').evaluate((field) => field.matches(':focus'))).toBe(true);
  for (let i = 0; i < 40; i++) {
    await ana.keyboard.press('Tab');
    expect(
      await ana.evaluate('document.activeElement === document.body || !!document.activeElement.closest("dialog")'),
    ).toBe(true);
  }
});

test('a menu is worked by the keyboard: arrows, Enter, Escape, Backspace', async () => {
  await using sample = await startSample();
  const ana = await sample.open('UANA', 'CGROWTH');
  const form = await openForm(ana);
  const helpers = form.getByRole('combobox', { name: 'Helpers' });
  await helpers.press('ArrowDown');
  expect(await helpers.getAttribute('aria-expanded')).toBe('true');
  await helpers.press('ArrowDown');
  await helpers.press('Enter');
  await helpers.press('Enter');
  const chips = form.getByRole('button', { name: /^Remove/ });
  expect(await chips.count()).toBe(2);
  await helpers.press('Escape');
  expect(await helpers.getAttribute('aria-expanded')).toBe('false');
  expect(await form.count()).toBe(1);
  await helpers.press('Backspace');
  expect(await chips.count()).toBe(1);
});

async function describedBy(form: ReturnType<Page['locator']>, field: ReturnType<Page['locator']>): Promise<string> {
  const ids = (await field.getAttribute('aria-describedby')) ?? '';
  const texts = await Promise.all(ids.split(' ').map((id) => read(form.locator(`[id="${id}"]`))));
  return texts.join(' ');
}
