import { expect, it } from 'vitest';
import { readWorkspaceFile } from '../../../src/exchange/workspace-file.ts';
import { exportData } from '../../../src/features/export/index.ts';
import { features } from '../../../src/features.ts';
import { firstWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';
import { startRetro, write } from '../../support/companies/retro-company.ts';

it('sends an admin everything, privately, and counts the files as they go', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek, {}, Object.values(teams), features);
  await propose(bot, 'Ben Okoye', '=1+1 *bold* <@UANA>');
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot export');

  const messages = await zoe.messages('Roofshot');
  expect(messages.map(({ text }) => text).join('\n')).toContain('Your export is here: 6 files');
  const sent = messages.flatMap(({ files }) => files);
  const read = async (name: string) => {
    const file = sent.find(({ url }) => url.endsWith(name));
    return (await fetch(new URL(file!.url, bot.slack.url))).text();
  };
  const { workspace, tables } = readWorkspaceFile(await read('workspace.json'));
  expect(workspace.name).not.toBe('');
  expect(tables.goals).toMatchObject([{ title: '=1+1 *bold* <@UANA>' }]);
  expect(await read('goals.csv')).toContain("'=1+1 *bold* <@UANA>");
  expect(await read('report.html')).toContain('<!doctype html>');
  expect(await read('plans.md')).toContain('=1+1 \\*bold\\* \\<@UANA\\>');
});

it('says who can, to whoever may not', async () => {
  await using bot = await startInCompany(firstWeek, {}, Object.values(teams), features);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/roofshot export', { in: 'general' });
  expect((await ben.sees('general')).join('\n')).toContain(
    "You can't export what is in this workspace; @Zoe Admin (admin) can.",
  );
});

it('says what to do where it may not send files', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek, {}, Object.values(teams), features, {
    withheldScopes: ['files:write'],
  });
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot export');
  expect((await zoe.messages('Roofshot')).at(-1)!.text).toContain('npm run export -- FILE');
});

it('sends what retros said once their team has seen it, and names nobody of an anonymous one', {
  tags: ['long'],
}, async () => {
  await using bot = await startRetro('2026-12-10T10:00:00Z', [exportData]);
  const zoe = bot.slack.person('Zoe Admin');
  const plans = async () => {
    await zoe.command('/roofshot export');
    const files = (await zoe.messages('Roofshot')).flatMap(({ files }) => files);
    const { url } = files.findLast(({ url }) => url.endsWith('plans.md'))!;
    return (await fetch(new URL(url, bot.slack.url))).text();
  };
  await write(bot, 'Ana Lopez', { 'Names beside the notes': 'Anonymous', 'What went well?': 'Calm' });
  await write(bot, 'Ben Okoye', { 'What should we change?': 'Too many alerts' });
  expect(await plans()).not.toContain('Too many alerts');
  await bot.slack.person('Ana Lopez').press('Reveal the notes', { in: 'growth', near: 'Retro of Sprint 42' });
  const revealed = await plans();
  expect(revealed).toContain('What went well:\n\n- Calm\n\nWhat to change:\n\n- Too many alerts\n');
  expect(revealed).not.toMatch(/Ana|Ben/);
});
