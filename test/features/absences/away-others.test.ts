import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { planningWeek, startInCompany } from '../../support/companies/goals-company.ts';

const today = Temporal.PlainDate.from('2026-12-08');

describe('a form that asks who is away', () => {
  it.each`
    who             | asks
    ${'Zoe Admin'}  | ${true}
    ${'Ana Lopez'}  | ${true}
    ${'Fay Osei'}   | ${true}
    ${'Ben Okoye'}  | ${false}
    ${'Pat Moreau'} | ${false}
  `('$who: $asks', async ({ who, asks }) => {
    await using bot = await startInCompany(planningWeek);
    const person = bot.slack.person(who);
    await person.command('/roofshot away', { in: 'general' });
    expect((await person.seesModal()).includes(`Who: [${who} ▾]`)).toBe(asks);
  });
});

it('lets a lead note and remove the absences of their team, and tells whom it is about', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek);
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await ana.command('/roofshot away 2026-12-24');
  await ana.fill({ Who: 'Ben Okoye' });
  expect(await ana.seesModal()).toContain('First day away: [2026-12-24 ▾]');
  expect(await ana.seesModal()).toContain('Absences of @Ben Okoye\nNone to come.');
  await ana.submit({ 'Last day away': '2026-12-28' });
  expect(await ana.seesModal()).toContain(':palm_tree: @Ben Okoye is away Thu 24 – Mon 28 Dec: 3 working days.');
  await ana.close();
  await ana.command('/roofshot away');
  await ana.fill({ Who: 'Ben Okoye' });
  await ana.press('Remove');

  expect(await ben.sees('direct')).toEqual([
    ':palm_tree: @Ana Lopez noted an absence of yours: Thu 24 – Mon 28 Dec (3 working days).\n[Change]',
    '@Ana Lopez removed an absence of yours: Thu 24 – Mon 28 Dec.\n[Change]',
  ]);
  expect(await bot.store.absences.ofPerson('UBEN', today)).toEqual([]);
});

it('opens the own absences of whoever was told', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const [zoe, ben] = [bot.slack.person('Zoe Admin'), bot.slack.person('Ben Okoye')];
  await zoe.command('/roofshot away 2026-12-24', { in: 'general' });
  await zoe.submit({ Who: 'Ben Okoye' });
  await ben.press('Change', { in: 'direct' });
  expect(await ben.seesModal()).toContain('Your absences\nThu 24 Dec · 1 working day [Remove]');
});

describe('says beside the field whose absence cannot be noted', () => {
  it.each`
    who            | absentee         | fault
    ${'Ana Lopez'} | ${'Fay Osei'}    | ${"You can't record this absence; Zoe Admin (admin), Fay Osei and Gus Hale can."}
    ${'Zoe Admin'} | ${'Robot'}       | ${'Robot is an app, and never away.'}
    ${'Zoe Admin'} | ${'Xen Foreign'} | ${'Xen Foreign is from another company.'}
  `('$who for $absentee', async ({ who, absentee, fault }) => {
    await using bot = await startInCompany(planningWeek);
    const person = bot.slack.person(who);
    await person.command('/roofshot away 2026-12-24', { in: 'general' });
    expect(await person.submit({ Who: absentee })).toEqual({ ok: false, errors: { absentee: fault } });
    expect(await bot.store.absences.between(today, today.add({ days: 60 }))).toEqual([]);
  });
});

it('shows a lead the absences of other teams, without a way to remove them', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const [ana, fay] = [bot.slack.person('Ana Lopez'), bot.slack.person('Fay Osei')];
  await fay.command('/roofshot away 2026-12-24');
  await fay.submit();
  await ana.command('/roofshot away');
  await ana.fill({ Who: 'Fay Osei' });
  expect(await ana.seesModal()).toContain('Absences of @Fay Osei\nThu 24 Dec · 1 working day\n');
});

it('refuses to remove what the reader may no longer remove', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, { admins: ['UZOE', 'UCAT'] });
  const [cat, fay] = [bot.slack.person('Cat Lindqvist'), bot.slack.person('Fay Osei')];
  await fay.command('/roofshot away 2026-12-24');
  await fay.submit();
  await cat.command('/roofshot away');
  await cat.fill({ Who: 'Fay Osei' });
  await bot.store.settings.change((settings) => ({ ...settings, admins: ['UZOE'] }), { by: 'UZOE', at: bot.now() });
  await cat.press('Remove');
  expect(await cat.seesModal()).toContain("You can't record this absence; @");
  expect(await bot.store.absences.ofPerson('UFAY', today)).toHaveLength(1);
});
