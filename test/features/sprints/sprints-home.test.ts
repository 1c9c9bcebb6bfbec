import { expect, it } from 'vitest';
import { firstWeek, startInCompany } from '../../support/companies/goals-company.ts';
import { saveSprints, withGap } from '../../support/companies/sprints-company.ts';

it('shows this sprint in one line, when the next is planned, and before the goals', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  const fay = bot.slack.person('Fay Osei');
  await fay.openHome();
  expect(await fay.seesHome()).toContain(
    'Sprint 42 · Mon 30 Nov – Fri 11 Dec · 9 of 10 working days left, today included [At a glance]\n:calendar: Planning of Sprint 43 opens: Dec 7, 2026 10:00 · Planning meeting: Dec 10, 2026 03:00\nMobile\n',
  );
});

it('says so between two sprints', { tags: ['long'] }, async () => {
  await using bot = await startInCompany('2026-12-16T10:00:00Z');
  await saveSprints(bot, withGap);
  const ben = bot.slack.person('Ben Okoye');
  await ben.openHome();
  expect(await ben.seesHome()).toContain(
    'Sprint 43 · Mon 4 – Fri 15 Jan 2027 · begins in 19 days · 10 working days [At a glance]\nNo sprint is running:',
  );
});

it('opens the sprint at a glance from there, and turns to others and every team in the same window', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(firstWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.openHome();
  await zoe.press('At a glance', { in: 'home' });
  expect(await zoe.seesModal()).toMatch(/^Sprint\nSprint 42\n/);
  for (const label of ['Next sprint', 'This sprint', 'Next sprint', 'All teams']) await zoe.press(label);
  expect(await zoe.seesModal()).toMatch(/^Sprint\nSprint 43: every team\n/);
  await zoe.press('Only my teams');
  await zoe.press('Edit dates');
  expect(await zoe.seesModal()).toContain('Sprint: [Sprint 43 · Mon 14 – Fri 25 Dec ▾]');
});

it('follows the dates as soon as somebody changes them', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  const [ben, zoe] = [bot.slack.person('Ben Okoye'), bot.slack.person('Zoe Admin')];
  await ben.openHome();
  await zoe.command('/sprint dates', { in: 'general' });
  await zoe.submit({ 'Last day': '2026-12-18' });
  await zoe.submit();
  expect(await ben.seesHome()).toContain('Sprint 42 · Mon 30 Nov – Fri 18 Dec · 14 of 15 working days left');
});
