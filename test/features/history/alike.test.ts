import { expect, it } from 'vitest';
import { learn, past, startLookingBack } from './history-company.ts';

const invoices = 'Ship the invoices by post';
const answers = { Kind: 'Roofshot' };
const proposed = { state: 'proposed', committedAs: null, owner: 'UBEN' } as const;
const asked = 'A goal like this failed: “Invoices by post” (Sprint 42). Lesson: Nobody reads post: ask first';

it('shows whoever proposes the like of a failed goal its lesson, once, and takes it as it is', {
  tags: ['long'],
}, async () => {
  await using bot = await startLookingBack();
  const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
  await ben.command(`/goal ${invoices}`);
  expect(await ben.seesModal()).not.toContain('A goal like this');
  await ben.submit(answers);
  expect(await ben.seesModal()).toContain(asked);
  expect(await ben.seesModal()).toContain('[Propose as it is]');
  expect(await bot.store.goals.ofTeam('growth', 49)).toEqual([]);
  await ben.submit();
  const [goal] = await bot.store.goals.ofTeam('growth', 49);
  expect(goal).toMatchObject({ title: invoices });

  await cat.command('/goal list', { in: 'growth' });
  await cat.press('Open', { in: 'growth', near: invoices });
  expect(await cat.seesModal()).toContain(asked);
});

it('shows what is left of one that was scraped again and again, and whose another team’s was', {
  tags: ['long'],
}, async () => {
  await using bot = await startLookingBack();
  const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
  await ben.command('/goal A second try at the offline mode');
  await ben.submit(answers);
  expect(await ben.seesModal()).toContain(
    'A goal like this was scraped again and again: “Offline mode, second try” (Sprint 45). Left: The sync, still',
  );
  await cat.command('/goal データベース移行');
  await cat.submit(answers);
  expect(await cat.seesModal()).toContain('(~Core~ Platform, Sprint 47). Lesson: 移行は夜にしない');
});

it('says nothing of goals that were nailed, scraped once, or failed without a lesson', { tags: ['long'] }, async () => {
  await using bot = await startLookingBack([
    past('n', 42, 'nailed', { title: 'Paint the office walls' }),
    past('s', 42, 'scraped', { title: 'Water the office plants' }),
    past('f', 42, 'failed', { title: 'Feed the office cat' }),
  ]);
  const ben = bot.slack.person('Ben Okoye');
  for (const title of ['Paint the office walls', 'Water the office plants', 'Feed the office cat']) {
    await ben.command(`/goal ${title}`);
    await ben.submit({ ...answers, Sprint: 'Sprint 49 · Mon 14 – Fri 25 Dec' });
  }
  expect(await bot.store.goals.ofTeam('growth', 49)).toHaveLength(3);
});

it('shows it to whoever edits a goal until it is like one, and keeps still where the words stay', {
  tags: ['long'],
}, async () => {
  await using bot = await startLookingBack([past('n', 49, null, { title: 'Paint the office walls', ...proposed })]);
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.command('/goal list', { in: 'growth' });
  await cat.press('Open', { in: 'growth', near: 'Paint the office walls' });
  await cat.press('Edit');
  await cat.submit({ Goal: invoices });
  expect(await cat.seesModal()).toContain(asked);
  expect(await cat.seesModal()).toContain('[Save as it is]');
  expect(await bot.store.goals.find('n')).toMatchObject({ title: 'Paint the office walls' });
  await cat.fill({ Owner: 'Cat Lindqvist' });
  expect(await cat.seesModal()).toContain(asked);
  await cat.submit();
  expect(await bot.store.goals.find('n')).toMatchObject({ title: invoices, owner: 'UCAT' });

  await cat.press('Edit');
  await cat.submit({ 'Why it matters, and to whom': 'Two customers wait for it' });
  expect(await bot.store.goals.find('n')).toMatchObject({ why: 'Two customers wait for it' });
});

it('gives whoever edits a goal the hints that its new words call for, and not again those of the old', {
  tags: ['long'],
}, async () => {
  await using bot = await startLookingBack([past('n', 49, null, { title: 'Improve dashboards', ...proposed })]);
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.command('/goal list', { in: 'growth' });
  await cat.press('Open', { in: 'growth', near: 'Improve dashboards' });
  await cat.press('Edit');
  await cat.submit({ Goal: 'Improve the dashboards' });
  expect(await bot.store.goals.find('n')).toMatchObject({ title: 'Improve the dashboards' });
  await cat.press('Edit');
  await cat.submit({ Goal: 'Continue moving invoices to the new service' });
  expect(await cat.seesModal()).toContain('One thought before you save it\n• This could go on for ever');
  await cat.submit();
  expect(await bot.store.goals.find('n')).toMatchObject({ title: 'Continue moving invoices to the new service' });
});

it('shows whoever reshapes a goal the lesson of another like it, but not of the one it goes on from', {
  tags: ['long'],
}, async () => {
  const failed = { owner: 'UCAT' } as const;
  await using bot = await startLookingBack([
    past('f', 47, 'failed', { title: 'Paint the office walls', ...failed }),
    past('g', 47, 'failed', { title: 'Water the office plants', ...failed }),
  ]);
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.openHome();
  for (const title of ['Paint the office walls', 'Water the office plants']) {
    await cat.press('Write the lesson', { in: 'home', near: title });
    await cat.submit({
      'What did we learn?': `Never again: ${title}`,
      'What becomes of it?': 'Reshape: propose it anew',
    });
    if (title.startsWith('Paint')) await cat.submit({ Goal: invoices });
    if (title.startsWith('Paint')) expect(await cat.seesModal()).toContain(asked);
    await cat.submit();
  }
  const again = await bot.store.goals.ofTeam('growth', 49);
  expect(again.map(({ title }) => title).toSorted()).toEqual([invoices, 'Water the office plants']);

  await cat.command('/goal list', { in: 'growth' });
  await cat.press('Open', { in: 'growth', near: 'Water the office plants' });
  expect(await cat.seesModal()).not.toContain('A goal like this');
  await cat.close();
  await cat.press('Open', { in: 'growth', near: invoices });
  expect(await cat.seesModal()).toContain(asked);
});

it('takes what a company writes in most titles for small words, in any language', { tags: ['long'] }, async () => {
  const german = Array.from({ length: 45 }, (_, i) =>
    past(`d${i}`, 43, 'nailed', { title: `Sache${i} der Seite${i} für Kunden`, team: 'platform' }),
  );
  await using bot = await startLookingBack([
    ...german,
    past('e', 44, 'failed', { title: 'Export der Daten für Kunden' }),
  ]);
  await learn(bot, 'e', 'Erst messen, dann bauen');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/goal Suche der Rechnungen für Kunden');
  await ben.submit(answers);
  expect(await bot.store.goals.ofTeam('growth', 49)).toHaveLength(1);
  await ben.command('/goal Datenexport: Export aller Daten für Kunden');
  await ben.submit(answers);
  expect(await ben.seesModal()).toContain('Lesson: Erst messen, dann bauen');
});
