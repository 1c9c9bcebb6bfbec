import { expect, it } from 'vitest';
import { settings, setUp } from '../../src/features/set-up/index.ts';
import { workspaceCalendar } from '../../src/store/index.ts';
import { type BotUnderTest, startBot } from '../support/bot.ts';
import { startMeeting } from '../support/companies/meeting-company.ts';
import { setUpBy } from '../support/companies/set-up-steps.ts';

async function startWith(place: string | null) {
  const bot = await startBot('2026-12-02T09:00:00Z', { features: [setUp, settings] });
  const ana = bot.slack.person('Ana Lopez');
  await setUpBy(ana, [{ 'Public holidays': place }]);
  await ana.close();
  return { bot, ana, [Symbol.asyncDispose]: () => bot[Symbol.asyncDispose]() };
}

type Company = Awaited<ReturnType<typeof startWith>>;

async function openHolidays({ ana }: Company): Promise<void> {
  await ana.command('/roofshot settings', { in: 'general' });
  await ana.press('Edit holidays', { in: 'general' });
}

const field = 'Days off in the next twelve months';

/** In these days, as lines of the list. */
async function holidaysIn({ bot }: { bot: BotUnderTest }, from: string, until: string): Promise<string[]> {
  const calendar = await bot.store.holidays.find(workspaceCalendar);
  const lines = (calendar?.holidays ?? []).map(({ on, name }) => `${on} ${name}`);
  return lines.filter((line) => line >= from && line < until);
}

it('lists the coming twelve months of a country, to be changed line by line', { tags: ['long'] }, async () => {
  await using company = await startWith('Germany, Berlin');
  await openHolidays(company);
  expect(await company.ana.seesModal()).toBe(`Holidays
Filled in with the public holidays of Germany, Berlin. What you change here stays, also when they are filled in anew.
Days off in the next twelve months (optional):
2026-12-25 Christmas Day
2026-12-26 Boxing Day
2027-01-01 New Year's Day
2027-03-08 International Women's Day
2027-03-26 Good Friday
2027-03-29 Easter Monday
2027-05-01 Labour Day
2027-05-06 Ascension Day
2027-05-17 Whit Monday
2027-10-03 National Holiday
One a line, such as 2026-12-25 Christmas Day. Take a line out, and that day is worked.
[Save] [Cancel]`);
});

it('adds, renames and takes out days, and leaves all others as they are', { tags: ['long'] }, async () => {
  await using company = await startWith('Germany, Berlin');
  await openHolidays(company);
  const kept = await holidaysIn(company, '2027-03-01', '2030');
  const answer = await company.ana.submit({
    [field]: [
      '2026-12-24: Office closed *early*',
      '2026-12-25 Xmas & <b>',
      '2027-01-01 New Year’s Day',
      '',
      ...kept.slice(0, 7),
    ].join('\n'),
  });

  expect(answer).toEqual({ ok: true });
  expect(await holidaysIn(company, '2026-12-02', '2027-03-01')).toEqual([
    '2026-12-24 Office closed *early*',
    '2026-12-25 Xmas & <b>',
    '2027-01-01 New Year’s Day',
  ]);
  expect(await holidaysIn(company, '2027-03-01', '2030')).toEqual(kept);
});

it('may be a list of our own, or an empty one', { tags: ['long'] }, async () => {
  await using company = await startWith(null);
  await openHolidays(company);
  await company.ana.submit({ [field]: '2026-12-24 Day off\n2028-02-29 Leap day' });
  expect(await holidaysIn(company, '2026', '2030')).toEqual(['2026-12-24 Day off', '2028-02-29 Leap day']);

  await openHolidays(company);
  await company.ana.submit({ [field]: '' });
  expect(await holidaysIn(company, '2026', '2030')).toEqual(['2028-02-29 Leap day']);
});

it('says by line what it cannot read, stores nothing and keeps what was typed', async () => {
  await using company = await startWith(null);
  await openHolidays(company);
  const typed =
    '2026-12-24 Fine\n25.12.2026 Christmas\n\n2026-12-32 No such day\n2026-12-28\n2026-12-24 Again\n2026-11-30 Over';
  const answer = await company.ana.submit({ [field]: typed });
  expect(answer).toEqual({
    ok: false,
    errors: {
      holidays:
        'Line 2: begin with a date that there is, as in 2026-12-25. Line 4: begin with a date that there is, as in 2026-12-25. ' +
        'Line 5: say after the date what the day is called. And 2 more lines.',
    },
  });
  expect(await company.ana.seesModal()).toContain(typed.split('\n\n')[0]);
  expect(await holidaysIn(company, '2026', '2030')).toEqual([]);
});

it('keeps what was changed by hand when the country changes', { tags: ['long'] }, async () => {
  await using company = await startWith('Germany, Berlin');
  const { ana } = company;
  await openHolidays(company);
  const lines = await holidaysIn(company, '2027', '2027-12');
  await ana.submit({ [field]: ['2026-12-24 Office closed', '2026-12-25 Christmas Day', ...lines].join('\n') });

  await ana.command('/roofshot settings', { in: 'general' });
  await ana.press('Edit where and when you work', { in: 'general' });
  await ana.submit({ 'Public holidays': 'United Kingdom, England' });
  expect(await holidaysIn(company, '2026-12-02', '2027-03-01')).toEqual([
    '2026-12-24 Office closed',
    '2026-12-25 Christmas Day',
    '2026-12-28 Boxing Day (substitute day)',
    "2027-01-01 New Year's Day",
  ]);
});

it('fills in more years in time, and keeps what was changed by hand', { tags: ['long'] }, async () => {
  await using company = await startWith('Germany, Berlin');
  const { ana, bot } = company;
  await openHolidays(company);
  const lines = await holidaysIn(company, '2027', '2027-12');
  await ana.submit({ [field]: ['2026-12-24 Office closed', '2030-12-24 Office closed', ...lines].join('\n') });

  await bot.until('2028-12-31T22:59:00Z');
  expect(await bot.store.holidays.find(workspaceCalendar)).toMatchObject({ filledUntil: 2029 });
  await bot.until('2029-01-01T00:00:00Z');

  expect(await bot.store.holidays.find(workspaceCalendar)).toMatchObject({ filledUntil: 2032 });
  expect(await holidaysIn(company, '2026-12-02', '2027')).toEqual(['2026-12-24 Office closed']);
  expect(await holidaysIn(company, '2030-12', '2031')).toEqual([
    '2030-12-24 Office closed',
    '2030-12-25 Christmas Day',
    '2030-12-26 Boxing Day',
  ]);
  expect(await holidaysIn(company, '2032-12', '2033')).toHaveLength(2);
});

it('is for admins: who is none any more is told beside the list', async () => {
  await using company = await startWith(null);
  const { ana, bot } = company;
  await openHolidays(company);
  await bot.store.settings.change((settings) => ({ ...settings, admins: ['UBEN'] }), { by: 'UZOE', at: bot.now() });
  const answer = await ana.submit({ [field]: '2026-12-24 Day off' });
  expect(answer).toEqual({ ok: false, errors: { holidays: "You can't set Roofshot up; Ben Okoye (admin) can." } });
});

it('that are edited show in the pre-read that is there: the meeting of that day comes earlier', {
  tags: ['long'],
}, async () => {
  await using bot = await startMeeting();
  await bot.until('2026-12-09T10:00:00Z');
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot settings', { in: 'planning' });
  await zoe.press('Edit holidays', { in: 'planning' });
  await zoe.submit({ [field]: '2026-12-11 Company day' });
  const redrawn = bot.slack.calls.filter(({ method }) => method === 'chat.update');
  expect(redrawn.map(({ args }) => args.channel)).toContain('CPLAN');
});
