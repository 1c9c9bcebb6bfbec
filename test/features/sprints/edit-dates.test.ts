import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { firstWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';
import { answerTo, lastAnswer, saveSprints, sprint, withGap } from '../../support/companies/sprints-company.ts';

const next = 'Sprint 43 · Mon 14 – Fri 25 Dec';

/** Zoe, who is an admin, with the form open and a sprint picked. */
async function editing(bot: BotUnderTest, picked = next) {
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/sprint dates', { in: 'general' });
  await zoe.fill({ Sprint: picked });
  return zoe;
}

const pinsOf = async ({ store }: BotUnderTest) =>
  (await store.sprints.pins()).map(({ number, name, firstOn, lastOn }) => [number, name, `${firstOn} ${lastOn}`]);
const unedited = [[42, null, '2026-11-30 2026-12-11']];

describe('who may', () => {
  it.each(['Ana Lopez', 'Ben Okoye', 'Gil Guest'])('%s hears who can', async (name) => {
    await using bot = await startInCompany(firstWeek);
    expect(await answerTo(bot, name, '/sprint dates')).toContain(
      "You can't change the dates of sprints; @Zoe Admin (admin) can.",
    );
    expect(await bot.slack.person(name).modal()).toBeNull();
  });

  it('is looked at again when the form is sent, and when the preview is', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek, { admins: ['UANA', 'UBEN'] });
    const ana = bot.slack.person('Ana Lopez');
    const noLonger = (admins: string[]) => bot.store.settings.change((own) => ({ ...own, admins }), stamp(bot));
    await ana.command('/sprint dates', { in: 'general' });
    await noLonger(['UBEN']);
    expect(await ana.submit({ 'Last day': '2026-12-18' })).toEqual({
      ok: false,
      errors: { datesSprint: "You can't change the dates of sprints; Ben Okoye (admin) can." },
    });

    await noLonger(['UANA', 'UBEN']);
    await ana.submit();
    await noLonger(['UBEN']);
    await ana.submit();
    expect(await ana.seesModal()).toContain('Ben Okoye (admin) can. Nothing was saved.');
    expect(await pinsOf(bot)).toEqual(unedited);
  });
});

describe('the form', () => {
  it('begins with the running sprint, and fills in the dates of another that is picked', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/sprint dates', { in: 'general' });
    expect(await zoe.seesModal()).toContain('First day: [2026-11-30 ▾]\nLast day: [2026-12-11 ▾]');
    await zoe.fill({ 'Last day': '2026-12-18', 'Later sprints': 'Stay where they are' });
    await zoe.fill({ Sprint: next });
    expect(await zoe.seesModal()).toContain('First day: [2026-12-14 ▾]\nLast day: [2026-12-25 ▾]');
    expect(await zoe.seesModal()).toContain('(x) Stay where they are');
  });

  it('offers the running sprint and all that begin within a year', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/sprint dates', { in: 'general' });
    await expect(zoe.fill({ Sprint: 'Sprint 41' })).rejects.toThrow(/There is: Sprint 42 · .*, Sprint 68 · [^,]*\.$/);
  });

  it('begins with the next one between two sprints', async () => {
    await using bot = await startInCompany('2026-12-16T10:00:00Z');
    await saveSprints(bot, withGap);
    await bot.slack.person('Zoe Admin').command('/sprint dates', { in: 'general' });
    expect(await bot.slack.person('Zoe Admin').seesModal()).toContain(
      'Sprint: [Sprint 43 · Mon 4 – Fri 15 Jan 2027 ▾]',
    );
  });

  it('never gives one sprint the dates of another, when it is sent before those of a picked one have come', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/sprint dates', { in: 'general' });
    bot.slack.faults.next('views.update', { error: 'not_found' });
    await zoe.fill({ Sprint: next });
    await zoe.submit({ 'Last day': '2026-12-12' });
    expect(await zoe.seesModal()).toContain(`Sprint: [${next} ▾]`);
    expect(await zoe.seesModal()).toContain('First day: [2026-12-14 ▾]\nLast day: [2026-12-25 ▾]');
  });
});

describe('what is wrong is said beside its field, with all that was typed kept', () => {
  let bot: BotUnderTest;
  beforeAll(async () => {
    bot = await startInCompany(firstWeek);
  });
  afterAll(() => bot[Symbol.asyncDispose]());

  it.each`
    answers                                                                 | field          | fault
    ${{}}                                                                   | ${'firstOn43'} | ${'These are its name and dates already: change one of them.'}
    ${{ 'First day': '2026-12-26' }}                                        | ${'lastOn43'}  | ${'It would end before it begins.'}
    ${{ 'Last day': '2026-12-17' }}                                         | ${'lastOn43'}  | ${'A sprint lasts a week at least: choose a later day.'}
    ${{ 'Last day': '2027-01-25' }}                                         | ${'lastOn43'}  | ${'A sprint lasts six weeks at most: choose an earlier day.'}
    ${{ 'First day': '2026-12-11' }}                                        | ${'firstOn43'} | ${'Sprint 42 ends on Fri 11 Dec: choose a later day.'}
    ${{ 'Last day': '2026-12-28', 'Later sprints': 'Stay where they are' }} | ${'lastOn43'}  | ${'Sprint 44 begins on Mon 28 Dec and is to stay: end before it, or let later sprints move.'}
    ${{ 'First day': '2027-12-06', 'Last day': '2027-12-17' }}              | ${'firstOn43'} | ${'That is more than a year ahead: choose an earlier day.'}
    ${{ 'First day': null }}                                                | ${'firstOn43'} | ${'Please complete this required field.'}
    ${{ Name: 'No\u0000good' }}                                             | ${'name43'}    | ${'At most 100 characters, and none that cannot be stored.'}
  `('$fault', async ({ answers, field, fault }) => {
    const zoe = await editing(bot);
    const before = await zoe.modal();
    expect(await zoe.submit(answers)).toEqual({ ok: false, errors: { [field]: fault } });
    expect((await zoe.modal())?.view).toEqual(before?.view);
    expect(await pinsOf(bot)).toEqual(unedited);
    await zoe.close();
  });

  it('a running sprint cannot end in the past', { tags: ['long'] }, async () => {
    await using bot = await startInCompany('2026-12-08T10:00:00Z');
    const zoe = await editing(bot, 'Sprint 42 · Mon 30 Nov – Fri 11 Dec');
    expect(await zoe.submit({ 'Last day': '2026-12-07' })).toEqual({
      ok: false,
      errors: { lastOn42: 'It would be over already: choose Tue 8 Dec or later.' },
    });
  });
});

describe('the preview', () => {
  it('shows each sprint and moment that moves, from when to when, and stores nothing', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = await editing(bot);
    await zoe.submit({ 'Last day': '2027-01-08' });
    const preview = await zoe.seesModal();
    expect(preview).toContain(
      [
        'Sprint 43',
        'Mon 14 – Fri 25 Dec → Mon 14 Dec – Fri 8 Jan 2027',
        '• Proposals open: Mon 21 Dec → Mon 4 Jan 2027, 10:00',
        '• Reminders: Tue 22 Dec → Tue 5 Jan 2027, 14:00',
        '• Pre-read: Wed 23 Dec → Wed 6 Jan 2027, 10:00',
        '• Run-sheet: Wed 23 Dec → Wed 6 Jan 2027, 15:50',
        '• Planning meeting, votes close: Wed 23 Dec → Wed 6 Jan 2027, 16:00',
        '• Finalise: Wed 23 Dec → Wed 6 Jan 2027, 18:00',
        "• Team's own session: Thu 24 Dec → Thu 7 Jan 2027, 10:00",
        '• Sprint end: Fri 25 Dec → Fri 8 Jan 2027, 15:00',
        'Sprint 44',
        'Mon 28 Dec – Fri 8 Jan 2027 → Mon 11 – Fri 22 Jan 2027',
        '• Sprint start: Mon 28 Dec 2026 → Mon 11 Jan, 09:00',
        '• Proposals open: Mon 4 Jan → Mon 18 Jan, 10:00',
      ].join('\n'),
    );
    expect(preview).toContain('Those after Sprint 49 move along.\nNothing is saved yet. Goals stay with their sprint.');
    expect(await pinsOf(bot)).toEqual(unedited);
    expect(await zoe.sees('planning')).toEqual([]);
  });

  it('names the teams for whom a moment moves otherwise', { tags: ['long'] }, async () => {
    const sundays = { ...teams.mobile, workingDays: [7, 1, 2, 3, 4] as const };
    await using bot = await startInCompany(firstWeek, {}, [teams.growth, teams.platform, sundays]);
    const zoe = await editing(bot);
    await zoe.submit({ 'First day': '2026-12-20' });
    const preview = await zoe.seesModal();
    expect(preview).toContain('• Sprint start: Mon 14 Dec → Sun 20 Dec, 09:00 (Mobile)');
    expect(preview).toContain('• Sprint start: Mon 14 Dec → Mon 21 Dec, 09:00\n');
  });

  it('says what is off and where the clocks change in the new dates', { tags: ['long'] }, async () => {
    await using bot = await startInCompany('2027-03-02T10:00:00Z');
    await saveSprints(bot, [sprint(42, '2027-03-01', '2027-03-12')]);
    const holidays = ['2027-03-26', '2027-03-27'].map((on) => ({
      on: sprint(0, on, on).firstOn,
      name: `Off on ${on}`,
    }));
    await bot.store.holidays.edit('workspace', () => holidays, stamp(bot));
    const zoe = await editing(bot, 'Sprint 42 · Mon 1 – Fri 12 Mar');
    await zoe.submit({ 'Last day': '2027-04-02' });
    const preview = await zoe.seesModal();
    expect(preview).toContain(
      ':date: Days off: Fri 26 Mar (Off on 2027-03-26) :clock3: Clocks change: Sun 28 Mar (Europe/London), Sun 14 Mar (America/New York), Sun 4 Apr (Australia/Sydney)',
    );
    expect(preview).toContain('• Planning meeting, votes close: Wed 10 Mar → Wed 31 Mar, 16:00');
  });

  it('says which working days would belong to no sprint', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = await editing(bot);
    await zoe.submit({ 'First day': '2026-12-16', 'Last day': '2026-12-22', 'Later sprints': 'Stay where they are' });
    const preview = await zoe.seesModal();
    expect(preview).toContain(':hole: Mon 14 – Tue 15 Dec: in no sprint.\n:hole: Wed 23 – Fri 25 Dec: in no sprint.');
    expect(preview).not.toContain('move along');
  });

  it('shows a name alone', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = await editing(bot);
    await zoe.submit({ Name: '~Ship~ *it* <!here>' });
    expect(await zoe.seesModal()).toMatch(
      /^What would move\nSprint 43 is called ~Ship~ \*it\* <!here>\nNothing is saved/,
    );
  });

  it('leads back with all that was typed', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = await editing(bot);
    await zoe.submit({ Name: 'Holidays', 'Last day': '2027-01-08', 'Later sprints': 'Move with it' });
    await zoe.press('Back');
    const form = await zoe.seesModal();
    expect(form).toContain('Name (optional): Holidays\nFirst day: [2026-12-14 ▾]\nLast day: [2027-01-08 ▾]');
    await zoe.submit({ 'Last day': '2027-01-01' });
    expect(await zoe.seesModal()).toContain('→ Mon 14 Dec – Fri 1 Jan 2027');
  });
});

describe('saving', () => {
  it('moves the sprints, tells the planning channel once, and shows the new dates where teams look', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    const zoe = await editing(bot);
    await zoe.openHome();
    await zoe.submit({ Name: 'Christmas', 'Last day': '2027-01-08' });
    await zoe.submit();

    expect(await zoe.seesModal()).toContain('Saved. I tell #planning what moved.');
    expect(await pinsOf(bot)).toEqual([...unedited, [43, 'Christmas', '2026-12-14 2027-01-08']]);
    const [told, more] = await bot.slack.person('Fay Osei').sees('planning');
    expect(told).toMatch(
      /^:calendar: @Zoe Admin changed dates of sprints\.\n• Sprint 43 \(Christmas\): Mon 14 – Fri 25 Dec → Mon 14 Dec – Fri 8 Jan 2027\n• Sprint 44: /,
    );
    expect(told).toContain('Those after Sprint 49 move along.');
    expect(told).toContain('Planning meeting: Dec 24, 2026 03:00 → Jan 7, 2027 03:00\n[This sprint]');
    expect(more).toBeUndefined();
    expect((await zoe.sees('growth'))[0]).toContain('Mon 14 Dec – Fri 8 Jan 2027');
    expect(await answerTo(bot, 'Ben Okoye', '/sprint next')).toContain(
      'Sprint 43 (Christmas)\nMon 14 Dec – Fri 8 Jan 2027',
    );
  });

  it('counts once when it arrives twice', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = await editing(bot);
    await zoe.submit({ 'Last day': '2027-01-08' });
    await zoe.submit();
    expect((await bot.slack.resend('view_submission')).ok).toBe(true);
    await bot.bot.settled();
    expect(await zoe.sees('planning')).toHaveLength(1);
    expect(await bot.store.changes.of('sprint', 'calendar')).toHaveLength(2);
  });

  it('shows the preview again when somebody changed the sprints meanwhile', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = await editing(bot);
    await zoe.submit({ 'Last day': '2027-01-08' });
    const meanwhile = [sprint(42, '2026-11-30', '2026-12-11'), sprint(43, '2026-12-14', '2026-12-18')];
    await saveSprints(bot, meanwhile);
    await zoe.submit();
    expect(await zoe.seesModal()).toContain(
      'Somebody changed the sprints meanwhile: this is what would move now.\nSprint 43\nMon 14 – Fri 18 Dec → Mon 14 Dec – Fri 8 Jan 2027',
    );
    expect(await pinsOf(bot)).toHaveLength(2);
    await zoe.submit();
    expect(await pinsOf(bot)).toContainEqual([43, null, '2026-12-14 2027-01-08']);
  });

  it('leads back to the form, with all that was typed, when it has become impossible meanwhile', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = await editing(bot);
    await zoe.submit({ Name: 'Christmas', 'Last day': '2027-01-08' });
    await saveSprints(bot, [sprint(42, '2026-11-30', '2026-12-18')]);
    await zoe.submit();
    const form = await zoe.seesModal();
    expect(form).toContain(':warning: Sprint 42 ends on Fri 18 Dec: choose a later day.');
    expect(form).toContain('Name (optional): Christmas\nFirst day: [2026-12-14 ▾]\nLast day: [2027-01-08 ▾]');
  });

  it('tells the channel nothing of a new name, but shows it in the teams’ lists', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    const zoe = await editing(bot);
    await zoe.submit({ Name: 'Release 1.43' });
    await zoe.submit();
    expect(await zoe.seesModal()).toBe('Sprint dates\n:white_check_mark: Saved.\n[Close]');
    expect(await zoe.sees('planning')).toEqual([]);
    expect((await zoe.sees('growth'))[0]).toContain('goals for Sprint 43 (Release 1.43)');
  });

  it('asks to spread the word where there is no planning channel', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek, { planningChannel: null });
    const zoe = await editing(bot);
    await zoe.submit({ 'Last day': '2027-01-08' });
    await zoe.submit();
    expect(await zoe.seesModal()).toContain(
      'There is no planning channel where I could tell people: please spread the word.',
    );
  });

  it('speaks of the deadline where planning is async', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek, { isAsync: true });
    const zoe = await editing(bot);
    await zoe.submit({ 'Last day': '2027-01-08' });
    await zoe.submit();
    expect((await zoe.sees('planning'))[0]).toContain('Votes close: Dec 23, 2026 16:00 → Jan 6, 2027 16:00');
  });

  it('keeps what it said when the dates change once more', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const edits = [
      [next, '2027-01-08'],
      ['Sprint 43 · Mon 14 Dec – Fri 8 Jan 2027', '2027-01-01'],
    ] as const;
    for (const [picked, last] of edits) {
      const zoe = await editing(bot, picked);
      await zoe.submit({ 'Last day': last });
      await zoe.submit();
      await zoe.close();
    }
    const told = await bot.slack.person('Ben Okoye').sees('planning');
    expect(told.map((message) => /Sprint 43: (.*)/.exec(message)?.[1])).toEqual([
      'Mon 14 – Fri 25 Dec → Mon 14 Dec – Fri 8 Jan 2027',
      'Mon 14 Dec – Fri 8 Jan 2027 → Mon 14 Dec – Fri 1 Jan 2027',
    ]);
  });

  it('leaves the message’s button to show whoever presses it their sprint, and stays as it is', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    const zoe = await editing(bot);
    await zoe.submit({ 'Last day': '2027-01-08' });
    await zoe.submit();
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('This sprint', { in: 'planning' });
    const seen = await ben.sees('planning');
    expect(seen).toHaveLength(2);
    expect(seen[1]).toMatch(/^Sprint 42\n/);
    expect(await lastAnswer(bot, 'Zoe Admin')).not.toContain('Growth');
  });
});

const stamp = ({ now }: BotUnderTest) => ({ by: 'UZOE', at: now() });
