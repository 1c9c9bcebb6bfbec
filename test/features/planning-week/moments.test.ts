import { expect, it } from 'vitest';
import type { Person } from '../../../src/local/index.ts';
import { type Beginning, diary, startWeek } from '../../support/companies/week-company.ts';

/** Zoe is an admin; the clocks change in London on Sun 29 Mar, in Sydney on Sun 5 Apr. */
const beginning: Beginning = {
  ...{ setUpAt: '2026-03-23T12:00:00Z', first: ['2026-03-23', '2026-04-03'] },
  holidays: [
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
  ],
};

async function openMoments(person: Person): Promise<void> {
  await person.command('/roofshot settings', { in: 'general' });
  await person.press('Edit the moments of a sprint', { in: 'general' });
}

async function change(person: Person, moment: string, answers: Parameters<Person['submit']>[0]) {
  await openMoments(person);
  await person.press(`Change ${moment}`, { in: 'modal' });
  return person.submit(answers);
}

it('shows every moment, when it comes and where', async () => {
  await using bot = await startWeek(beginning);
  const zoe = bot.slack.person('Zoe Admin');
  await openMoments(zoe);
  const modal = await zoe.seesModal();
  for (const line of [
    "Sprint start · on the sprint's first day, 09:00",
    'Proposals open · 2 working days before the meeting, 10:00',
    'Reminders · 1 working day before the meeting, 14:00',
    'Pre-read · on the day of the meeting, 10:00',
    'Run-sheet · 10 minutes before the meeting',
    'Votes close · at the meeting',
    'Finalise · on the day of the meeting, 18:00',
    "Team's own session · 1 working day after the meeting, 10:00",
    "Sprint end · on the sprint's last day, 15:00",
  ]) {
    expect(modal).toContain(line);
  }
});

it('previews twelve weeks with holidays and clock changes before anything is saved', { tags: ['long'] }, async () => {
  await using bot = await startWeek(beginning);
  const zoe = bot.slack.person('Zoe Admin');
  await change(zoe, 'Reminders', { When: '2 working days before the meeting', Time: '11:00' });
  const preview = await zoe.seesModal();
  expect(preview).toContain(
    'Reminders: 1 working day before the meeting, 14:00 → 2 working days before the meeting, 11:00',
  );
  expect(preview).toContain('Sprint 42 · Mon 23 Mar – Fri 3 Apr');
  expect(preview).toContain('Mon 30 Mar 11:00  Reminders');
  expect(preview).toContain('Wed 1 Apr 16:00  Planning meeting');
  expect(preview).toContain('Days off: Fri 3 Apr (Good Friday)');
  expect(preview).toContain('Clocks change: Sun 29 Mar (Europe/London), Sun 5 Apr (Australia/Sydney)');
  expect(preview).toContain('Tue 7 Apr 09:00  Sprint start');
  expect(preview).toContain('Sprint 47');
  expect(preview).not.toContain('Sprint 48');
  expect(preview).not.toContain('Votes close');
  expect(await bot.store.moments.read()).toEqual({});
});

it('saves what was previewed, and the bot keeps to it', { tags: ['long'] }, async () => {
  await using bot = await startWeek(beginning);
  const zoe = bot.slack.person('Zoe Admin');
  await change(zoe, 'Proposals open', { When: '1 working day before the meeting', Time: '09:30' });
  await zoe.submit();
  expect(await zoe.seesModal()).toContain('Saved: Proposals open.');
  expect(await zoe.seesModal()).toContain('Proposals open · 1 working day before the meeting, 09:30');

  await bot.until('2026-03-31T12:00:00Z');
  expect(diary(bot).filter((line) => line.includes('proposals-open'))).toEqual([
    '2026-03-30T22:30Z CMOBILE proposals-open/mobile/sprint-42',
    '2026-03-31T08:30Z CGROWTH proposals-open/growth/sprint-42',
  ]);
  await zoe.command('/roofshot settings', { in: 'general' });
  expect((await zoe.sees('general')).at(-1)).toContain(
    'Moments of a sprint\nProposals open: 1 working day before the meeting, 09:30\nThe others come as usual',
  );
});

it('switches a moment off, and on again as usual', { tags: ['long'] }, async () => {
  await using bot = await startWeek(beginning);
  const zoe = bot.slack.person('Zoe Admin');
  await change(zoe, 'Run-sheet', { When: 'Switched off' });
  expect(await zoe.seesModal()).toContain('Run-sheet: 10 minutes before the meeting → switched off');
  await zoe.submit();
  expect(await bot.store.moments.read()).toEqual({ 'run-sheet': 'off' });
  await zoe.press('Change Run-sheet', { in: 'modal' });
  await zoe.submit({ When: '10 minutes before the meeting (usual)' });
  await zoe.submit();
  expect(await bot.store.moments.read()).toEqual({});
});

it('goes back from the preview with what was chosen', { tags: ['long'] }, async () => {
  await using bot = await startWeek(beginning);
  const zoe = bot.slack.person('Zoe Admin');
  await change(zoe, 'Sprint end', { When: "1 working day before the sprint's last day", Time: '16:30' });
  await zoe.press('Back', { in: 'modal' });
  expect(await zoe.seesModal()).toContain("When: [1 working day before the sprint's last day ▾]");
  expect(await zoe.seesModal()).toContain('16:30');
});

it('refuses a private message in the night', { tags: ['long'] }, async () => {
  await using bot = await startWeek(beginning);
  const zoe = bot.slack.person('Zoe Admin');
  expect(await change(zoe, 'Finalise', { Time: '22:00' })).toEqual({
    ok: false,
    errors: { time: 'Private messages come between 08:00 and 18:00: please choose a time there.' },
  });
});

it('is for admins: others hear who can, and one who is none any more changes nothing', { tags: ['long'] }, async () => {
  await using bot = await startWeek(beginning);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/roofshot settings', { in: 'general' });
  await expect(ben.press('Edit the moments of a sprint', { in: 'general' })).rejects.toThrow();

  const zoe = bot.slack.person('Zoe Admin');
  await change(zoe, 'Reminders', { When: 'Switched off' });
  await bot.slack.admin.changePerson('Zoe Admin', { isAdmin: false });
  await bot.store.settings.change((settings) => ({ ...settings, admins: ['UANA'] }), { by: 'UANA', at: bot.now() });
  await zoe.submit();
  expect(await zoe.seesModal()).toContain("You can't set Roofshot up; @Ana Lopez (admin) can.");
  expect(await bot.store.moments.read()).toEqual({});
});
