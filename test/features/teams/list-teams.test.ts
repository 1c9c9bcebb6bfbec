import { describe, expect, it } from 'vitest';
import type { Team } from '../../../src/domain/team.ts';
import { planningWeek, startInCompany, teams } from '../../support/companies/goals-company.ts';

it('shows everybody all teams: where they are, who is in them, when they work', async () => {
  await using bot = await startInCompany(planningWeek);
  const pat = bot.slack.person('Pat Moreau');
  await pat.command('/roofshot teams', { in: 'general' });

  const list = await pat.seesModal();
  expect(list).toContain(
    '🚀 Growth  #growth\nLead: @Ana Lopez · @Ben Okoye, @Cat Lindqvist, @Gil Guest · Partners: @Pat Moreau',
  );
  expect(list).toContain('~Core~ Platform  #platform\nLead: @Dan Rossi · @Eve Tanaka, @Ana Lopez\nAmerica/New York');
  expect(list).toContain('Mobile  #mobile\nNo lead · @Fay Osei, @Gus Hale');
});

describe('offers each person what they may do', () => {
  it.each`
    who             | edit                                          | isAdmin
    ${'Zoe Admin'}  | ${['~Core~ Platform', '🚀 Growth', 'Mobile']} | ${true}
    ${'Ana Lopez'}  | ${['🚀 Growth']}                              | ${false}
    ${'Ben Okoye'}  | ${[]}                                         | ${false}
    ${'Fay Osei'}   | ${['Mobile']}                                 | ${false}
    ${'Pat Moreau'} | ${[]}                                         | ${false}
    ${'Gil Guest'}  | ${[]}                                         | ${false}
  `('$who may edit $edit', async ({ who, edit, isAdmin }) => {
    await using bot = await startInCompany(planningWeek);
    const person = bot.slack.person(who);
    await person.command('/roofshot teams', { in: 'general' });

    const labels = await spokenIn(person);
    expect(labels.filter((label) => label.startsWith('Edit')).sort()).toEqual(
      edit.map((name: string) => `Edit ${name}`).sort(),
    );
    expect(labels.filter((label) => label.startsWith('Archive'))).toHaveLength(isAdmin ? 3 : 0);
    expect((await person.seesModal()).includes('[Add a team] [Add many from a list]')).toBe(isAdmin);
    expect((await person.seesModal()).includes('Admins add more: @Zoe Admin')).toBe(!isAdmin);
  });

  it('lets the members edit while their lead is away', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    const ben = bot.slack.person('Ben Okoye');
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/roofshot away 2026-12-07 2026-12-09');
    await ana.submit();
    await ben.command('/roofshot teams');
    expect(await spokenIn(ben)).toEqual(['Edit 🚀 Growth']);
  });
});

/** What the buttons of the modal say to a screen reader, where they say more than they show. */
async function spokenIn(person: { modal(): Promise<{ view: Record<string, unknown> } | null> }): Promise<string[]> {
  const blocks = ((await person.modal())?.view.blocks ?? []) as { elements?: { accessibility_label?: string }[] }[];
  return blocks.flatMap(({ elements = [] }) => elements.flatMap(({ accessibility_label: spoken }) => spoken ?? []));
}

it('begins with the teams of whoever looks', async () => {
  await using bot = await startInCompany(planningWeek);
  const fay = bot.slack.person('Fay Osei');
  await fay.command('/roofshot teams');
  const list = await fay.seesModal();
  expect(list.indexOf('Mobile  #mobile')).toBeLessThan(list.indexOf('Growth  #growth'));
});

it('says where there is none who adds them', async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const [zoe, ben] = [bot.slack.person('Zoe Admin'), bot.slack.person('Ben Okoye')];
  await zoe.command('/roofshot teams', { in: 'general' });
  expect(await zoe.seesModal()).toBe('Teams\nThere are no teams yet.\n[Add a team] [Add many from a list]\n[Close]');
  await ben.command('/roofshot teams');
  expect(await ben.seesModal()).toBe('Teams\nThere are no teams yet. Admins add more: @Zoe Admin\n[Close]');
});

it('turns its pages where there are many', { tags: ['long'] }, async () => {
  const many = Array.from(
    { length: 31 },
    (_, i): Team => ({ ...teams.mobile, id: `t${i}`, name: `Team ${String(i).padStart(2, '0')}` }),
  );
  await using bot = await startInCompany(planningWeek, {}, many);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  expect(await zoe.seesModal()).toContain('31 teams');
  expect(await zoe.seesModal()).toContain('Page 1 of 3\n[Next page]');

  await zoe.press('Next page');
  expect(await zoe.seesModal()).toContain('Team 15');
  expect(await zoe.seesModal()).toContain('Page 2 of 3\n[Page before] [Next page]');
  await zoe.press('Edit Team 16');
  await zoe.submit({ Lead: 'Ben Okoye' });
  await zoe.close();
  expect(await zoe.seesModal()).toContain('Team 16  #mobile\nLead: @Ben Okoye');

  await zoe.press('Page before');
  expect(await zoe.seesModal()).toContain('Team 00');
});

it('points out who has promised more than a week, and who has left', async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await bot.slack.admin.deactivate('UBEN');
  await zoe.command('/roofshot teams', { in: 'general' });
  const list = await zoe.seesModal();
  expect(list).toContain('@Ana Lopez has 200 % of a week: ~Core~ Platform 100 %, 🚀 Growth 100 %');
  expect(list).toContain('@Ben Okoye (left)');
});
