import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import type { Person } from '../../src/local/index.ts';
import { type BotUnderTest, startBot } from '../support/bot.ts';
import { setUpBy } from '../support/companies/set-up-steps.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

async function startSetUp() {
  const bot = await startBot('2026-12-02T09:00:00Z');
  const ana = bot.slack.person('Ana Lopez');
  await setUpBy(ana, [{ 'Public holidays': 'United Kingdom, England' }, {}, { 'Planning channel': '#planning' }]);
  await ana.close();
  return { bot, ana, [Symbol.asyncDispose]: () => bot[Symbol.asyncDispose]() };
}

async function edit(person: Person, what: string): Promise<void> {
  await person.command('/roofshot settings', { in: 'general' });
  await person.press(what, { in: 'general' });
}

const lastAnswer = async (person: Person) => (await person.sees('general')).at(-1) ?? '';

it('shows an admin what is set, with what to edit it with', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  await company.ana.command('/roofshot settings', { in: 'general' });
  expect(await lastAnswer(company.ana)).toBe(`Settings of Roofshot
Where and when you work
Europe/London · Monday to Friday
Public holidays of United Kingdom, England: 9 days off in the next twelve months [Edit]
Sprints
2 weeks each, beginning on Mondays [Edit]
Running: Sprint 12, Mon 30 Nov – Fri 11 Dec
Planning
Together: Wednesday 16:00 (Europe/London), in a sprint's last week
In #planning
At most 2 big goals per team and sprint · Guests may not be in teams
Admins: @Ana Lopez, and Slack's own [Edit]
Moments of a sprint
All come as usual [Edit]
[Edit holidays] [What was said]`);
});

it('shows the same to everybody else, a guest included, with nothing to press', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  for (const name of ['Ben Okoye', 'Gil Guest']) {
    const person = company.bot.slack.person(name);
    await person.command('/roofshot settings', { in: 'general' });
    expect(await lastAnswer(person)).toContain('Running: Sprint 12, Mon 30 Nov – Fri 11 Dec');
    expect(await lastAnswer(person)).not.toContain('Edit');
  }
});

it("lets one of Slack's own admins edit, too", { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const zoe = company.bot.slack.person('Zoe Admin');
  await edit(zoe, 'Edit planning');
  await zoe.submit({ 'Big goals per team and sprint, at most': '1 goal' });
  expect(await zoe.seesModal()).toContain('At most 1 big goal per team and sprint');
  expect(await company.bot.store.settings.read()).toMatchObject({ goalLimit: 1, admins: ['UANA'] });
});

it('lets the running sprint end as it was when the rhythm changes, and says which sprints move', {
  tags: ['long'],
}, async () => {
  await using company = await startSetUp();
  const { ana, bot } = company;
  await edit(ana, 'Edit sprints');
  expect(await ana.seesModal()).not.toContain('Number of the running sprint');
  await ana.submit({ 'A sprint lasts': '3 weeks' });
  expect(await ana.seesModal()).toContain(
    'This moves your sprints\nSprint 13: Mon 14 Dec – Fri 1 Jan 2027\nSprint 14:',
  );
  expect(await bot.store.settings.read()).toMatchObject({ sprintWeeks: 3 });
  expect(await bot.store.sprints.pins()).toEqual([
    { number: 12, name: null, firstOn: day('2026-11-30'), lastOn: day('2026-12-11') },
  ]);
  expect(await ana.seesModal()).toContain('I tell #planning what moved.');
  const told = (await ana.sees('planning')).at(-1);
  expect(told).toContain('@Ana Lopez changed dates of sprints.');
  expect(told).toContain('Sprint 13: Mon 14 – Fri 25 Dec → Mon 14 Dec – Fri 1 Jan 2027');
});

it('leaves dates that somebody said for a coming sprint alone while the rhythm stays', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const { ana, bot } = company;
  const offsite = { number: 13, name: 'Offsite', firstOn: day('2026-12-16'), lastOn: day('2026-12-30') };
  const pins = [...(await bot.store.sprints.pins()), offsite];
  await bot.store.sprints.savePins(pins, { by: 'UANA', at: bot.now() });

  await edit(ana, 'Edit planning');
  await ana.submit({ 'Its time': '11:00' });
  expect(await bot.store.sprints.pins()).toEqual(pins);
});

describe('a form that is wrong', () => {
  let company: Awaited<ReturnType<typeof startSetUp>>;
  beforeAll(async () => {
    company = await startSetUp();
  });
  afterAll(() => company[Symbol.asyncDispose]());

  it.each`
    what                              | answers                                                     | field               | fault
    ${'Edit where and when you work'} | ${{ 'Working days': ['Tuesday', 'Wednesday', 'Thursday'] }} | ${'workingDays'}    | ${'Sprints begin on Mondays: keep that day, or edit the sprints first.'}
    ${'Edit where and when you work'} | ${{ 'Working days': ['Monday', 'Tuesday', 'Thursday'] }}    | ${'workingDays'}    | ${'Planning is on Wednesdays: keep that day, or edit the planning first.'}
    ${'Edit sprints'}                 | ${{ 'Sprints begin on': 'Saturday' }}                       | ${'sprintStartsOn'} | ${'Saturday is none of your working days.'}
    ${'Edit planning'}                | ${{ Admins: ['Gil Guest'] }}                                | ${'admins'}         | ${'Only full members of this workspace can be admins, not Gil Guest.'}
  `('$what: $fault', async ({ what, answers, field, fault }) => {
    await edit(company.ana, what);
    expect(await company.ana.submit(answers)).toEqual({ ok: false, errors: { [field]: fault } });
    await company.ana.close();
  });
});

it('goes through all steps again with what is set, and saves what was changed in any', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const { ana, bot } = company;
  await ana.command('/roofshot setup');
  expect(await ana.seesModal()).toContain('Public holidays (optional): [United Kingdom, England ▾]');
  await ana.submit({ 'Time zone': 'Europe/Paris', 'Public holidays': 'France' });
  await ana.submit();
  await ana.submit({ 'How do you plan?': 'Async' });

  expect(await ana.seesModal()).toContain('Europe/Paris');
  const settings = await bot.store.settings.read();
  expect(settings).toMatchObject({ timeZone: 'Europe/Paris', isAsync: true, planningChannel: 'CPLAN' });
  expect(await bot.store.holidays.find('workspace')).toMatchObject({ country: 'FR', region: null });
});

it('lets two admins edit different things at the same time', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const { ana, bot } = company;
  const zoe = bot.slack.person('Zoe Admin');
  await edit(ana, 'Edit planning');
  await edit(zoe, 'Edit sprints');
  await zoe.submit({ 'A sprint lasts': '1 week' });
  await ana.submit({ 'How do you plan?': 'Async' });
  expect(await bot.store.settings.read()).toMatchObject({ sprintWeeks: 1, isAsync: true });
});

it('refuses what was opened by an admin who is none any more, and keeps what they typed', {
  tags: ['long'],
}, async () => {
  await using company = await startSetUp();
  const { ana, bot } = company;
  const zoe = bot.slack.person('Zoe Admin');
  await edit(ana, 'Edit planning');
  await edit(zoe, 'Edit planning');
  await zoe.submit({ Admins: ['Ben Okoye'] });

  const answer = await ana.submit({ 'Link to the meeting': 'https://meet.example' });
  expect(answer).toEqual({
    ok: false,
    errors: { planningChannel: "You can't set Roofshot up; Ben Okoye (admin) can." },
  });
  expect(await ana.seesModal()).toContain('https://meet.example');
});

it('says hello in another planning channel, once in each', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const { ana } = company;
  for (const channel of ['#general', '#planning', '#general']) {
    await edit(ana, 'Edit planning');
    await ana.submit({ 'Planning channel': channel });
    await ana.close();
  }
  const hellos = async (channel: string) =>
    (await ana.sees(channel)).filter((text) => text.includes("Hello! I'm Roofshot"));
  expect(await hellos('general')).toHaveLength(1);
  expect(await hellos('planning')).toHaveLength(1);
});

async function loseChannel({ bot, ana }: { bot: BotUnderTest; ana: Person }): Promise<void> {
  await edit(ana, 'Edit planning');
  await ana.submit({ 'Planning channel': '#quiet' });
  await ana.close();
  await bot.until('2026-12-02T09:05:00Z');
}

const remedy = 'I may not post there. Type /invite @Roofshot in that channel.';

it('shows an admin what it could not say, and what to do about it', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const { ana, bot } = company;
  await ana.openHome();
  await loseChannel(company);

  expect(await ana.sees('direct')).toEqual([
    expect.stringContaining(`A message for #quiet, due Today 09:00: ${remedy}`),
  ]);
  await ana.command('/roofshot settings', { in: 'general' });
  expect(await lastAnswer(ana)).toContain(
    `What I could not say\nA message for #quiet, due Today 09:00: ${remedy}\n[Try again]`,
  );
  await ana.openHome();
  expect(await ana.seesHome()).toContain(remedy);

  await bot.until('2026-12-02T09:10:00Z');
  expect(await ana.sees('direct')).toHaveLength(1);
});

it('says it once it may', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const { ana } = company;
  await loseChannel(company);
  await ana.invite('Roofshot', { in: 'quiet' });
  await ana.command('/roofshot settings', { in: 'general' });
  await ana.press('Try again', { in: 'general' });

  expect(await ana.sees('quiet')).toEqual([expect.stringContaining("Hello! I'm Roofshot")]);
  await ana.command('/roofshot settings', { in: 'general' });
  expect(await lastAnswer(ana)).not.toContain('could not say');
});

async function openLedger(ana: Person): Promise<string> {
  await ana.command('/roofshot settings', { in: 'general' });
  await ana.press('What was said', { in: 'general' });
  return ana.seesModal();
}

it('lists what was said and when, and what could not be said with what to do about it', {
  tags: ['long'],
}, async () => {
  await using company = await startSetUp();
  await loseChannel(company);
  expect(await openLedger(company.ana)).toBe(`What was said
:warning: Today 09:00 · #quiet · Hello · ${remedy} [Try again]
---
:white_check_mark: Today 09:05 · @Ana Lopez · Lost channel
:white_check_mark: Today 09:00 · #planning · Hello
[Close]`);
});

it('tries one of them again from there', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const { ana } = company;
  await loseChannel(company);
  await ana.invite('Roofshot', { in: 'quiet' });
  await openLedger(ana);
  await ana.press('Try again', { in: 'modal' });
  expect(await ana.seesModal()).toContain("I'm trying again.");
  expect(await ana.sees('quiet')).toHaveLength(1);
  await ana.close();
  expect(await openLedger(ana)).toContain(':white_check_mark: Today 09:00 · #quiet · Hello');
});

it('says in the list what came late, and how late', { tags: ['long'] }, async () => {
  await using company = await startSetUp();
  const { ana, bot } = company;
  const about = { kind: 'proposals-open', subject: 'x', slot: 'sprint-12', channel: 'CPLAN', threadOf: null };
  const times = { dueAt: bot.now().subtract({ hours: 5 }), position: 0 };
  await bot.store.announcements.add({ ...about, ...times, kind: 'hello' });
  await bot.store.announcements.add({ ...about, ...times, expiresAt: bot.now().subtract({ hours: 1 }) });
  await bot.until('2026-12-02T09:01:00Z');
  const ledger = await openLedger(ana);
  expect(ledger).toContain(':hourglass: Today 04:00 · #planning · Hello · 5 hours late');
  expect(ledger).toContain(
    ':no_entry_sign: Today 04:00 · #planning · Proposals open · not said: by the time I could, it meant nothing any more',
  );
});
