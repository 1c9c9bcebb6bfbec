import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { planningWeek, startInCompany, teams } from '../../support/companies/goals-company.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const eve = '2026-12-24';
const newYear = '2026-12-31';

it('notes when somebody is away, and says how many working days that is', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/roofshot away');
  await ben.submit({
    'First day away': eve,
    'Last day away': newYear,
    'Half days': ['The first day only from noon on'],
  });

  expect(await ben.seesModal()).toContain(
    ':palm_tree: You are away Thu 24 Dec (from noon) – Thu 31 Dec: 5½ working days.',
  );
  expect(await bot.store.absences.ofPerson('UBEN', day('2026-12-01'))).toMatchObject([
    { person: 'UBEN', firstOn: day(eve), lastOn: day(newYear), firstIsHalf: true, lastIsHalf: false },
  ]);
});

describe('fills in days that follow the command', () => {
  it.each`
    text                         | first           | last
    ${'2026-12-24 2026-12-31'}   | ${'2026-12-24'} | ${'2026-12-31'}
    ${'2026-12-24 – 2026-12-31'} | ${'2026-12-24'} | ${'2026-12-31'}
    ${'2026-12-24'}              | ${'2026-12-24'} | ${'…'}
    ${''}                        | ${'…'}          | ${'…'}
  `('“$text”', async ({ text, first, last }) => {
    await using bot = await startInCompany(planningWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/roofshot away ${text}`);
    expect(await ben.seesModal()).toContain(
      `Away\nFirst day away: [${first} ▾]\nLast day away (optional): [${last} ▾]`,
    );
  });

  it('and asks where it cannot read them', async () => {
    await using bot = await startInCompany(planningWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/roofshot away from the 24th on');
    expect(await ben.seesModal()).toContain("I can't read days from “from the 24th on”: please choose them here.");
  });
});

describe('counts working days as the teams of the person have them', () => {
  const friday = teams.mobile.members.map((member) => ({ ...member, person: 'UBEN' }));
  it.each`
    who            | own                                                                                   | words
    ${'Ben Okoye'} | ${undefined}                                                                          | ${'6 working days.'}
    ${'Zoe Admin'} | ${undefined}                                                                          | ${'6 working days.'}
    ${'Fay Osei'}  | ${[{ ...teams.mobile, workingDays: [1, 2] }]}                                         | ${'2 working days.'}
    ${'Fay Osei'}  | ${[{ ...teams.mobile, workingDays: [6, 7] }]}                                         | ${'2 working days.'}
    ${'Ben Okoye'} | ${[teams.growth, { ...teams.mobile, workingDays: [1], members: friday.slice(0, 1) }]} | ${'6 working days in 🚀 Growth, 1 in Mobile.'}
  `('$who: $words', async ({ who, own, words }) => {
    await using bot = await startInCompany(planningWeek, {}, own);
    const person = bot.slack.person(who);
    await person.command(`/roofshot away ${eve} ${newYear}`, { in: 'general' });
    await person.submit();
    expect(await person.seesModal()).toContain(`: ${words}`);
  });

  it('and says when there is none', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/roofshot away 2026-12-26');
    await ben.submit();
    expect(await ben.seesModal()).toContain('You are away Sat 26 Dec: no working day.');
  });
});

describe('what is wrong is said beside its field, with all that was typed kept', () => {
  it.each`
    answers                                                                                                        | field        | fault
    ${{ 'First day away': eve, 'Last day away': '2026-12-23' }}                                                    | ${'lastOn'}  | ${'It would end before it begins: choose a later day.'}
    ${{ 'First day away': eve, 'Last day away': '2027-12-25' }}                                                    | ${'lastOn'}  | ${'An absence lasts a year at most.'}
    ${{ 'First day away': eve, 'Half days': ['The first day only from noon on', 'The last day only until noon'] }} | ${'halves'}  | ${'From noon on, and until noon: of a single day that leaves nothing. Tick one of them, or neither.'}
    ${{ 'First day away': '2026-12-16' }}                                                                          | ${'firstOn'} | ${'All of this is noted already: it stands below.'}
  `('$field: $fault', async ({ answers, field, fault }) => {
    await using bot = await startInCompany(planningWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/roofshot away 2026-12-15 2026-12-17');
    await ben.submit();
    await ben.close();
    await ben.command('/roofshot away');
    expect(await ben.submit(answers)).toEqual({ ok: false, errors: { [field]: fault } });
    expect(await ben.seesModal()).toContain(`First day away: [${answers['First day away']} ▾]`);
    expect(await bot.store.absences.ofPerson('UBEN', day('2026-12-01'))).toHaveLength(1);
  });
});

it.each`
  days                       | question
  ${'2026-12-01 2026-12-04'} | ${'These days are over already.'}
  ${'2027-12-24 2027-12-31'} | ${'This is more than a year ahead.'}
`('asks once whether $days is meant', async ({ days, question }) => {
  await using bot = await startInCompany(planningWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command(`/roofshot away ${days}`);
  await ben.submit();
  expect(await ben.seesModal()).toContain(question);
  expect(await bot.store.absences.ofPerson('UBEN', day('2026-01-01'))).toEqual([]);
  await ben.submit();
  expect(await ben.seesModal()).toContain('Noted');
  expect(await bot.store.absences.ofPerson('UBEN', day('2026-01-01'))).toHaveLength(1);
});

it('asks again about other days', async () => {
  await using bot = await startInCompany(planningWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/roofshot away 2026-12-01');
  await ben.submit();
  await ben.submit({ 'First day away': '2026-11-01' });
  expect(await ben.seesModal()).toContain('These days are over already.');
});

it('lists what is to come, with what was noted for the last two weeks, and removes it', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek);
  const ben = bot.slack.person('Ben Okoye');
  for (const days of [`${eve} ${newYear}`, '2026-12-10', '2026-11-26', '2026-11-20']) {
    await ben.command(`/roofshot away ${days}`);
    await ben.submit();
    if ((await ben.seesModal()).includes('over already')) await ben.submit();
    await ben.close();
  }
  await ben.command('/roofshot away');
  expect(await ben.seesModal()).toContain(
    'Your absences\n' +
      'Thu 26 Nov · 1 working day [Remove]\n' +
      'Thu 10 Dec · 1 working day [Remove]\n' +
      'Thu 24 – Thu 31 Dec · 6 working days [Remove]',
  );

  await ben.press('Remove Thu 10 Dec');
  expect(await ben.seesModal()).toContain('Removed: Thu 10 Dec');
  expect(await ben.seesModal()).not.toContain('Thu 10 Dec ·');
  await bot.slack.resend('block_actions');
  await bot.bot.settled();
  expect(await ben.seesModal()).toContain('It has been removed already.');
});

it('notes one absence from a form that arrives twice', async () => {
  await using bot = await startInCompany(planningWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command(`/roofshot away ${eve}`);
  await ben.submit();
  await bot.slack.resend('view_submission');
  await bot.bot.settled();
  expect(await bot.store.absences.ofPerson('UBEN', day('2026-12-01'))).toHaveLength(1);
  expect(await ben.seesModal()).toContain('Noted');
});

it('shows at Home when one is away, and where to change it', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.openHome();
  expect(await ben.seesHome()).not.toContain('You are away');
  await ben.command(`/roofshot away ${eve} ${newYear}`);
  await ben.submit();
  await ben.close();
  expect(await ben.seesHome()).toContain(':palm_tree: You are away Thu 24 – Thu 31 Dec [Change]');
  await ben.press('Change', { in: 'home' });
  await ben.press('Remove');
  expect(await ben.seesHome()).not.toContain('You are away');
});

it('is not for guests, who only read here', async () => {
  await using bot = await startInCompany(planningWeek);
  const gil = bot.slack.person('Gil Guest');
  await gil.command('/roofshot away', { in: 'growth' });
  expect(await gil.modal()).toBeNull();
  expect((await gil.sees('growth')).at(-1)).toMatch(/^Guests only read here\. You can't record this absence/);
});

it('is for guests where an admin lets them in', async () => {
  await using bot = await startInCompany(planningWeek, { guestsMayJoin: true });
  const gil = bot.slack.person('Gil Guest');
  await gil.command(`/roofshot away ${eve}`);
  await gil.submit();
  expect(await gil.seesModal()).toContain('You are away Thu 24 Dec: 1 working day.');
});
