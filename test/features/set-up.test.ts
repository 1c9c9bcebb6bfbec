import { describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import type { Person } from '../../src/local/index.ts';
import { workspaceCalendar } from '../../src/store/index.ts';
import { startBot } from '../support/bot.ts';
import { setUpBy, walkTo } from '../support/companies/set-up-steps.ts';

const wednesday = '2026-12-02T09:00:00Z';

it('takes the first person from nothing to a workspace that is set up, in three steps', {
  tags: ['long'],
}, async () => {
  await using bot = await startBot(wednesday);
  const ana = bot.slack.person('Ana Lopez');

  await ana.command('/roofshot setup');
  await ana.submit({ 'Time zone': 'Europe/Berlin', 'Public holidays': 'Germany, Bayern' });
  await ana.submit({ 'Number of the running sprint': '41', 'Its name': '1.39.0 *1/2* <!here> :rocket:' });
  await ana.submit({
    'Planning channel': '#planning',
    'Link to the meeting': 'https://meet.example/plan?a=1&b=2',
    'Big goals per team and sprint, at most': '3 goals',
    Guests: ['Guests may be in teams'],
    Admins: ['Ana Lopez', 'Ben Okoye'],
  });

  expect(await bot.store.settings.read()).toEqual({
    timeZone: 'Europe/Berlin',
    workingDays: [1, 2, 3, 4, 5],
    sprintWeeks: 2,
    sprintStartsOn: 1,
    meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
    isAsync: false,
    meetingLink: 'https://meet.example/plan?a=1&b=2',
    planningChannel: 'CPLAN',
    goalLimit: 3,
    guestsMayJoin: true,
    admins: ['UANA', 'UBEN'],
    setUpAt: bot.now(),
  });
  expect(await bot.store.sprints.pins()).toEqual([
    {
      number: 41,
      name: '1.39.0 *1/2* <!here> :rocket:',
      firstOn: Temporal.PlainDate.from('2026-11-30'),
      lastOn: Temporal.PlainDate.from('2026-12-11'),
    },
  ]);
  expect(await ana.seesModal()).toContain(
    'Next, add your teams, now or later with /roofshot teams.\n[Add a team] [Add many from a list]',
  );
  expect(await ana.seesModal()).toContain('Sprint 41 (1.39.0 *1/2* <!here> :rocket:), Mon 30 Nov – Fri 11 Dec');
  expect(await ana.sees('planning')).toEqual([expect.stringContaining("Hello! I'm Roofshot")]);
});

it('begins from the button that says what is missing', async () => {
  await using bot = await startBot(wednesday);
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/roofshot settings');
  await ana.press('Set up Roofshot');
  expect(await ana.seesModal()).toContain('Set up Roofshot (1 of 3)');
});

it('begins with the zone of whoever asks, and a usual sprint around their today', async () => {
  await using bot = await startBot('2026-12-06T20:00:00Z');
  const fay = bot.slack.person('Fay Osei');
  await walkTo(2, fay);
  expect(await fay.seesModal()).toContain('Its first day: [2026-12-07 ▾]\nIts last day: [2026-12-18 ▾]');
  expect((await fay.modal())?.view.private_metadata).toContain('Australia/Sydney');
});

it('plans in writing where there is no meeting', { tags: ['long'] }, async () => {
  await using bot = await startBot(wednesday);
  const ana = bot.slack.person('Ana Lopez');
  await setUpBy(ana, [{}, {}, { 'How do you plan?': 'Async', 'Its time': '12:30' }]);
  expect(await bot.store.settings.read()).toMatchObject({ isAsync: true, planningChannel: null });
  expect(await ana.seesModal()).toContain('Async: votes close Wednesday 12:30 (Europe/London)');
  expect(await ana.seesModal()).not.toContain('I say hello');
});

it('stores nothing before the last step', async () => {
  await using bot = await startBot(wednesday);
  const ana = bot.slack.person('Ana Lopez');
  await walkTo(3, ana);
  await ana.close();
  expect(await bot.store.settings.read()).toBeNull();
  expect(await bot.store.holidays.find(workspaceCalendar)).toBeNull();
  expect(await bot.store.sprints.pins()).toEqual([]);
});

it.each`
  place                         | code             | day             | name
  ${'United Kingdom, England'}  | ${['GB', 'ENG']} | ${'2027-08-30'} | ${'Summer bank holiday'}
  ${'Germany, Bayern'}          | ${['DE', 'BY']}  | ${'2027-01-06'} | ${'Epiphany'}
  ${'United States of America'} | ${['US', null]}  | ${'2027-07-05'} | ${'Independence Day (substitute day)'}
  ${'No public holidays'}       | ${[null, null]}  | ${null}         | ${null}
  ${null}                       | ${[null, null]}  | ${null}         | ${null}
`('keeps the holidays of $place', { tags: ['long'] }, async ({ place, code, day, name }) => {
  await using bot = await startBot(wednesday);
  await setUpBy(bot.slack.person('Ana Lopez'), [{ 'Public holidays': place }]);
  const calendar = await bot.store.holidays.find(workspaceCalendar);
  expect([calendar?.country, calendar?.region]).toEqual(code);
  const found = calendar?.holidays.find(({ on }) => on.toString() === day);
  expect(found?.name ?? null).toBe(name);
  expect(calendar?.filledUntil).toBe(2029);
});

it('finds a time zone by its name or a city, and says when it is there', async () => {
  await using bot = await startBot(wednesday);
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/roofshot setup');
  await ana.fill({ 'Time zone': 'Asia/Kolkata' });
  await expect(ana.fill({ 'Time zone': 'Munich' })).rejects.toThrow('There is: Europe/Berlin, now 10:00.');
  await expect(ana.fill({ 'Time zone': 'Nowhere' })).rejects.toThrow('There is: .');
  expect(await ana.seesModal()).toContain('Time zone: [Asia/Kolkata, now 14:30 ▾]');
});

describe('what is wrong is said beside its field, with all that was typed kept', () => {
  it.each`
    step | answers                                                            | field               | fault
    ${1} | ${{ 'Working days': [] }}                                          | ${'workingDays'}    | ${'Please complete this required field.'}
    ${2} | ${{ 'Its last day': '2026-11-27' }}                                | ${'lastOn'}         | ${'It would end before it begins.'}
    ${2} | ${{ 'Its last day': '2026-12-02' }}                                | ${'lastOn'}         | ${'A sprint lasts a week at least: choose a later day.'}
    ${2} | ${{ 'Its last day': '2027-01-12' }}                                | ${'lastOn'}         | ${'A sprint lasts six weeks at most: choose an earlier day.'}
    ${2} | ${{ 'Its first day': '2026-11-16', 'Its last day': '2026-11-27' }} | ${'lastOn'}         | ${'This sprint is over already: give the one that runs now, or the next.'}
    ${2} | ${{ 'Its first day': '2027-01-18', 'Its last day': '2027-01-29' }} | ${'firstOn'}        | ${'That is more than six weeks ahead: begin with an earlier sprint.'}
    ${2} | ${{ 'Sprints begin on': 'Sunday' }}                                | ${'sprintStartsOn'} | ${'Sunday is none of your working days.'}
    ${2} | ${{ 'Number of the running sprint': '1.5' }}                       | ${'sprintNumber'}   | ${'Please enter a whole number.'}
    ${3} | ${{ 'Day of the meeting or deadline': 'Saturday' }}                | ${'meetingWeekday'} | ${'Saturday is none of your working days.'}
    ${3} | ${{ 'Link to the meeting': 'ftp://meet.example' }}                 | ${'meetingLink'}    | ${'Please enter a valid URL, including https://.'}
    ${3} | ${{ 'Link to the meeting': 'mailto:ana@meet.example' }}            | ${'meetingLink'}    | ${'A link begins with https://.'}
    ${3} | ${{ Admins: ['Ana Lopez', 'Gil Guest', 'Robot'] }}                 | ${'admins'}         | ${'Only full members of this workspace can be admins, not Gil Guest and Robot.'}
    ${3} | ${{ Admins: [] }}                                                  | ${'admins'}         | ${'Please complete this required field.'}
  `('in step $step: $fault', async ({ step, answers, field, fault }) => {
    await using bot = await startBot(wednesday);
    const ana = bot.slack.person('Ana Lopez');
    await walkTo(step, ana);
    const before = await ana.modal();

    const answer = await ana.submit(step === 2 ? { 'Number of the running sprint': '12', ...answers } : answers);

    expect(answer).toEqual({ ok: false, errors: { [field]: fault } });
    expect(await ana.seesModal()).toContain(`! ${fault}`);
    expect((await ana.modal())?.view).toEqual(before?.view);
  });
});

it('keeps what was typed in each step on the way back and forth, what is wrong included', {
  tags: ['long'],
}, async () => {
  await using bot = await startBot(wednesday);
  const ana = bot.slack.person('Ana Lopez');
  await walkTo(2, ana, [{ 'Public holidays': 'Germany, Berlin' }]);
  await ana.fill({ 'Its name': '"Quoted" & <b>', 'Its last day': '2026-11-01' });
  await ana.press('Back');
  expect(await ana.seesModal()).toContain('Public holidays (optional): [Germany, Berlin ▾]');

  await ana.submit({ 'Working days': ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'] });
  expect(await drawn(ana)).toMatchObject({ sprintName: '"Quoted" & <b>', lastOn: '2026-11-01' });

  await ana.submit({ 'Number of the running sprint': '7', 'Its last day': '2026-12-10' });
  await ana.fill({ 'Link to the meeting': 'https://meet.example' });
  await ana.press('Back');
  expect(await drawn(ana)).toMatchObject({ sprintNumber: '7', lastOn: '2026-12-10' });
  await ana.press('Back');
  await ana.submit();
  await ana.submit();
  expect(await drawn(ana)).toMatchObject({ meetingLink: 'https://meet.example' });

  await ana.submit();
  expect(await bot.store.settings.read()).toMatchObject({
    workingDays: [1, 2, 3, 4, 7],
    meetingLink: 'https://meet.example',
  });
});

/** What the bot put into the fields itself, as texts and dates, by field. */
async function drawn(person: Person): Promise<Record<string, unknown>> {
  const blocks = ((await person.modal())?.view.blocks ?? []) as {
    block_id: string;
    element?: Record<string, unknown>;
  }[];
  return Object.fromEntries(
    blocks.map(({ block_id, element }) => [block_id, element?.initial_value ?? element?.initial_date]),
  );
}

it('asks a step again that was right when it was sent and is no longer', { tags: ['long'] }, async () => {
  await using bot = await startBot('2026-12-11T23:00:00Z');
  const ana = bot.slack.person('Ana Lopez');
  await walkTo(3, ana, [{}, { 'Its first day': '2026-11-30', 'Its last day': '2026-12-11' }]);
  await bot.until('2026-12-12T01:00:00Z');
  await ana.submit();
  expect(await ana.seesModal()).toContain('Set up Roofshot (2 of 3)');
  await ana.submit();
  expect(await ana.seesModal()).toContain('! This sprint is over already');
  expect(await bot.store.settings.read()).toBeNull();
});

it('is for full members: a guest hears who can', async () => {
  await using bot = await startBot(wednesday);
  const gil = bot.slack.person('Gil Guest');
  await gil.command('/roofshot setup', { in: 'general' });
  expect(await gil.modal()).toBeNull();
  expect((await gil.sees('general')).at(-1)).toBe(
    "Guests only read here. You can't set Roofshot up. Any full member of this workspace can: ask one to type /roofshot setup.",
  );
});

it('is for its admins once it is done: another person hears who they are', { tags: ['long'] }, async () => {
  await using bot = await startBot(wednesday);
  const ben = bot.slack.person('Ben Okoye');
  await setUpBy(bot.slack.person('Ana Lopez'));
  await ben.command('/roofshot setup', { in: 'general' });
  expect(await ben.modal()).toBeNull();
  expect((await ben.sees('general')).at(-1)).toBe("You can't set Roofshot up; @Ana Lopez (admin) can.");
});

it('counts once when the last step arrives twice', { tags: ['long'] }, async () => {
  await using bot = await startBot(wednesday);
  const ana = bot.slack.person('Ana Lopez');
  await setUpBy(ana, [{}, {}, { 'Planning channel': '#planning' }]);
  const ack = await bot.slack.resend('view_submission');
  await bot.bot.settled();

  expect(ack.ok).toBe(true);
  expect(await bot.store.changes.of('settings', 'workspace')).toHaveLength(1);
  expect(await ana.sees('planning')).toHaveLength(1);
});

it('lets the first of two count who set it up at the same time, and tells the other', { tags: ['long'] }, async () => {
  await using bot = await startBot(wednesday);
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await walkTo(3, ana);
  await walkTo(3, ben, [{}, { 'Number of the running sprint': '99' }]);
  await ana.submit();

  const answer = await ben.submit({ 'Link to the meeting': 'https://meet.example' });

  expect(answer).toEqual({
    ok: false,
    errors: { planningChannel: "You can't set Roofshot up; Ana Lopez (admin) can." },
  });
  expect(await ben.seesModal()).toContain('https://meet.example');
  expect((await bot.store.sprints.pins()).map(({ number }) => number)).toEqual([12]);
});

it('lets one count of two that arrive in the same moment, and shows the other what is set', {
  tags: ['long'],
}, async () => {
  await using bot = await startBot(wednesday);
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await walkTo(3, ana);
  await walkTo(3, ben);
  await Promise.all([ana.submit(), ben.submit()]);

  const modals = [await ana.seesModal(), await ben.seesModal()];
  expect(modals.filter((modal) => modal.includes('Next, add your teams'))).toHaveLength(1);
  expect(modals.filter((modal) => /changed nothing|You can't set Roofshot up/.test(modal))).toHaveLength(1);
  expect(await bot.store.changes.of('settings', 'workspace')).toHaveLength(1);
});

it("tells Slack's own admins, as far as it knows them, who set it up", { tags: ['long'] }, async () => {
  await using bot = await startBot(wednesday);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.openHome();
  await setUpBy(bot.slack.person('Ana Lopez'));
  expect(await zoe.sees('direct')).toEqual([expect.stringContaining('Roofshot was set up here by @Ana Lopez.')]);
});
