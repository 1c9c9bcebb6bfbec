import { expect, it } from 'vitest';
import { readWorkspaceFile } from '../../../src/exchange/workspace-file.ts';
import { features } from '../../../src/features.ts';
import { firstWeek, propose, startInCompany, teams } from '../goals/goals-company.ts';

it('sends an admin everything, privately, and counts the files as they go', async () => {
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

it('says what to do where it may not send files', async () => {
  await using bot = await startInCompany(firstWeek, {}, Object.values(teams), features, {
    withheldScopes: ['files:write'],
  });
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot export');
  expect((await zoe.messages('Roofshot')).at(-1)!.text).toContain('npm run export -- FILE');
});
