import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { firstWeek, planningWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';
import {
  answerTo,
  away,
  christmas,
  lastAnswer,
  saveSprints,
  sprint,
  withGap,
} from '../../support/companies/sprints-company.ts';

describe('this sprint at a glance', () => {
  it('shows a lead of two teams the days left, the planning, and the goals with owner, kind and state', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice', { Sprint: 'Sprint 42 · Mon 30 Nov – Fri 11 Dec' });
    expect(await answerTo(bot, 'Ana Lopez', '/sprint')).toBe(
      [
        'Sprint 42',
        'Mon 30 Nov – Fri 11 Dec · 9 of 10 working days left, today included',
        ':calendar: Planning of Sprint 43 opens: Dec 7, 2026 10:00 (for the last of your teams: Dec 7, 2026 15:00) · Planning meeting: Dec 9, 2026 16:00',
        '~Core~ Platform',
        'No goals in this sprint',
        '🚀 Growth',
        'Customers pay by invoice [Open]',
        ':house: Roofshot  ·  @Ben Okoye  ·  :dart: committed, joined the running sprint',
        '[Next sprint] [All teams] [Propose a goal] [Step on toes]',
      ].join('\n'),
    );
  });

  it('shows a member only their own team, with times as their clocks show them', async () => {
    await using bot = await startInCompany(firstWeek);
    const answer = await answerTo(bot, 'Fay Osei', '/sprint');
    expect(answer).toContain('opens: Dec 7, 2026 10:00 · Planning meeting: Dec 10, 2026 03:00');
    expect(answer).toContain('Mobile\nNo goals in this sprint');
    expect(answer).not.toContain('Growth');
  });

  it('says who is support hero now, of their team and of the company', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const stamp = { by: 'UZOE', at: bot.now() };
    await bot.store.rotas.add(growthRota, stamp);
    expect(await answerTo(bot, 'Ben Okoye', '/sprint')).toContain(':ring_buoy: Support hero now: @Ana Lopez (Support)');
    await bot.store.rotas.add(
      {
        ...growthRota,
        id: 'all',
        name: 'Everybody',
        team: null,
        gaps: [{ firstOn: Temporal.PlainDate.from('2026-11-30'), lastOn: Temporal.PlainDate.from('2026-12-06') }],
      },
      stamp,
    );
    expect(await answerTo(bot, 'Ben Okoye', '/sprint')).toContain(
      ':ring_buoy: Support heroes now: @Ana Lopez (Support), nobody (Everybody: these days were left free on purpose)',
    );
    expect(await answerTo(bot, 'Ben Okoye', '/sprint next')).not.toContain('now:');
  });

  it('lets an admin edit dates from there, and tells those in no team where to look', async () => {
    await using bot = await startInCompany(firstWeek);
    const answer = await answerTo(bot, 'Zoe Admin', '/sprint');
    expect(answer).toContain("You're in no team, so no goals here are yours. All teams shows everybody's.");
    expect(answer).toContain('[Next sprint] [All teams] [Edit dates]');
    await bot.slack.person('Zoe Admin').press('Edit dates', { in: 'general' });
    expect(await bot.slack.person('Zoe Admin').seesModal()).toContain(
      'Sprint: [Sprint 42 · Mon 30 Nov – Fri 11 Dec ▾]',
    );
  });

  it('is for guests to read, too', async () => {
    await using bot = await startInCompany(firstWeek);
    expect(await answerTo(bot, 'Gil Guest', '/sprint')).toContain('9 of 10 working days left');
  });

  it('is seen by whoever asked alone', async () => {
    await using bot = await startInCompany(firstWeek);
    await answerTo(bot, 'Ana Lopez', '/sprint');
    expect(await bot.slack.person('Ben Okoye').sees('general')).toEqual([]);
  });

  it('says what is missing while there are no teams', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek, {}, []);
    expect(await answerTo(bot, 'Ben Okoye', '/sprint')).toContain(
      'There are no teams here yet, and so no goals: an admin adds teams with /roofshot teams.',
    );
  });

  it('leaves out what was dropped', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice', { Sprint: 'Sprint 42 · Mon 30 Nov – Fri 11 Dec' });
    const [goal] = await bot.store.goals.ofTeam('growth', 42);
    const drop = () => ({
      kind: 'dropped' as const,
      goal: { ...goal!, state: 'dropped' as const, dropReason: 'Why not' },
    });
    await bot.store.goals.change(goal!.id, drop, { by: 'UBEN', at: bot.now() });
    expect(await answerTo(bot, 'Ben Okoye', '/sprint')).toContain('🚀 Growth\nNo goals in this sprint');
  });

  it('shows titles exactly as typed, and pings nobody', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const title = '~SeshRec~ <!channel> & *bold* _it_ `code` @Ana <@UCAT>';
    await propose(bot, 'Ben Okoye', title, { Sprint: 'Sprint 42 · Mon 30 Nov – Fri 11 Dec' });
    expect(await answerTo(bot, 'Ben Okoye', '/sprint')).toContain(`🚀 Growth\n${title} [Open]`);
  });
});

describe('where planning is', () => {
  it.each`
    when                             | at                        | changes              | words
    ${'a minute before it opens'}    | ${'2026-12-07T09:59:00Z'} | ${{}}                | ${'Planning of Sprint 43 opens: Today 10:00 · Planning meeting: Dec 9, 2026 16:00'}
    ${'as it opens'}                 | ${'2026-12-07T10:00:00Z'} | ${{}}                | ${'Planning of Sprint 43 is open · Planning meeting: Dec 9, 2026 16:00'}
    ${'a minute before the meeting'} | ${'2026-12-09T15:59:00Z'} | ${{}}                | ${'Planning of Sprint 43 is open · Planning meeting: Today 16:00'}
    ${'from the meeting on'}         | ${'2026-12-09T16:00:00Z'} | ${{}}                | ${'Sprint 43 is planned · Planning meeting: Today 16:00'}
    ${'async, before the deadline'}  | ${'2026-12-08T12:00:00Z'} | ${{ isAsync: true }} | ${'Planning of Sprint 43 is open · Votes close: Tomorrow 16:00'}
    ${'async, after the deadline'}   | ${'2026-12-10T12:00:00Z'} | ${{ isAsync: true }} | ${'Sprint 43 is planned · Votes closed: Yesterday 16:00'}
  `('is said $when', async ({ at, changes, words }) => {
    await using bot = await startInCompany(at, changes);
    expect(await answerTo(bot, 'Ben Okoye', '/sprint')).toContain(words);
  });

  it('says when it opens for the last of somebody’s teams, while it is open for the first', async () => {
    await using bot = await startInCompany('2026-12-07T12:00:00Z');
    expect(await answerTo(bot, 'Ana Lopez', '/sprint')).toContain(
      'Planning of Sprint 43 is open (for the last of your teams: Today 15:00) · Planning',
    );
  });

  it('links to the meeting where set-up has a link', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek, { meetingLink: 'https://meet.example/?a=1&b=2' });
    await answerTo(bot, 'Ben Okoye', '/sprint');
    const [message] = (await bot.slack.person('Ben Okoye').messages('general')).slice(-1);
    expect(JSON.stringify(message?.blocks)).toContain('<https://meet.example/?a=1&amp;b=2|Planning meeting>');
  });

  it('keeps the meeting at its wall-clock time when the clocks change in the sprint', { tags: ['long'] }, async () => {
    await using bot = await startInCompany('2027-03-23T10:00:00Z');
    await saveSprints(bot, [sprint(42, '2027-03-22', '2027-04-02')]);
    const answer = await answerTo(bot, 'Ben Okoye', '/sprint');
    expect(answer).toContain('9 of 10 working days left, today included');
    expect(answer).toContain('opens: Mar 29, 2027 10:00 · Planning meeting: Mar 31, 2027 16:00');
    expect(await answerTo(bot, 'Dan Rossi', '/sprint')).toContain('Planning meeting: Mar 31, 2027 11:00');
  });
});

describe('unusual sprints', () => {
  it('counts the days of 26 over Christmas, less its holidays', async () => {
    await using bot = await startInCompany('2026-12-24T10:00:00Z');
    await saveSprints(bot, christmas);
    const days = [{ on: sprint(0, '2026-12-25', '2026-12-25').firstOn, name: 'Christmas Day' }];
    await bot.store.holidays.edit('workspace', () => days, { by: 'UZOE', at: bot.now() });
    expect(await answerTo(bot, 'Ben Okoye', '/sprint')).toContain(
      'Sprint 43 (Christmas)\nMon 14 Dec – Fri 8 Jan 2027 · 11 of 19 working days left, today included',
    );
  });

  it.each`
    day           | at                        | words
    ${'Saturday'} | ${'2026-12-05T10:00:00Z'} | ${'5 of 10 working days left'}
    ${'last day'} | ${'2026-12-11T10:00:00Z'} | ${'today is its last working day'}
  `('on a $day says: $words', async ({ at, words }) => {
    await using bot = await startInCompany(at);
    expect(await answerTo(bot, 'Ben Okoye', '/sprint')).toContain(`Mon 30 Nov – Fri 11 Dec · ${words}\n`);
  });

  it('between two sprints says so, and shows the next one', async () => {
    await using bot = await startInCompany('2026-12-16T10:00:00Z');
    await saveSprints(bot, withGap);
    const answer = await answerTo(bot, 'Ben Okoye', '/sprint');
    expect(answer).toContain(
      'No sprint is running: Sprint 42 ended on Fri 11 Dec, and Sprint 43 begins on Mon 4 Jan 2027.',
    );
    expect(answer).toContain('Sprint 43\nMon 4 – Fri 15 Jan 2027 · begins in 19 days · 10 working days');
    expect(answer).toContain('Sprint 43 is planned · Planning meeting: Dec 9, 2026 16:00');
    expect(answer.split('\n').at(-1)).toBe('[All teams] [Propose a goal]');
  });

  it('before the first sprint says when it begins', async () => {
    await using bot = await startInCompany('2026-11-29T12:00:00Z');
    const answer = await answerTo(bot, 'Ben Okoye', '/sprint');
    expect(answer).toContain('No sprint is running yet: Sprint 42 begins on Mon 30 Nov.');
    expect(answer).toContain('Mon 30 Nov – Fri 11 Dec · begins tomorrow · 10 working days');
    expect(answer).not.toContain('Planning');
  });
});

describe('who is away', () => {
  it('is said from today on, once for somebody in two teams, with working days to the half', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await away(bot, 'UANA', '2026-12-03-', '2026-12-07');
    await away(bot, 'UDAN', '2026-11-30', '2026-11-30');
    await away(bot, 'UCAT', '2026-12-05', '2026-12-06');
    await away(bot, 'UBEN', '2026-11-23', '2026-12-01');
    await away(bot, 'UBEN', '2026-12-09', '2026-12-09-');
    await away(bot, 'UFAY', '2026-12-02', '2026-12-11');
    expect(await answerTo(bot, 'Ana Lopez', '/sprint')).toContain(
      [
        ':palm_tree: Away',
        '@Ben Okoye · Mon 23 Nov – Tue 1 Dec, Wed 9 Dec · 1½ working days',
        '@Ana Lopez · Thu 3 – Mon 7 Dec · 2½ working days',
        '[Next sprint] [All teams] [Propose a goal] [Step on toes]',
      ].join('\n'),
    );
  });

  it('is left out where nobody is', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    expect(await answerTo(bot, 'Ana Lopez', '/sprint')).not.toContain('Away');
  });
});

describe('the next sprint', () => {
  it('shows what is planned, who is away, and each team’s person-days', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    await away(bot, 'UCAT', '2026-12-16', '2026-12-18-');
    expect(await answerTo(bot, 'Ben Okoye', '/sprint next')).toBe(
      [
        'Sprint 43',
        'Mon 14 – Fri 25 Dec · begins in 13 days · 10 working days',
        ':calendar: Planning of Sprint 43 opens: Dec 7, 2026 10:00 · Planning meeting: Dec 9, 2026 16:00',
        '🚀 Growth',
        '37½ person-days: about 25 for big goals, 12½ for other work',
        'Customers pay by invoice [Open]',
        ':house: Roofshot  ·  @Ben Okoye  ·  :calendar: planned',
        ':palm_tree: Away',
        '@Cat Lindqvist · Wed 16 – Fri 18 Dec · 2½ working days',
        '[This sprint] [All teams] [Propose a goal]',
      ].join('\n'),
    );
  });

  it('shows proposals in the planning week, and that there are none yet', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    expect(await answerTo(bot, 'Ana Lopez', '/sprint next')).toContain(':raised_hand: proposed');
    expect(await answerTo(bot, 'Fay Osei', '/sprint next')).toContain(
      '20 person-days: about 13½ for big goals, 6½ for other work · No goals yet',
    );
  });

  it('is also asked for as /roofshot sprint next', async () => {
    await using bot = await startInCompany(firstWeek);
    expect(await answerTo(bot, 'Ben Okoye', '/roofshot sprint next')).toContain('begins in 13 days');
  });
});

describe('the buttons', () => {
  it('turn to the next sprint and back in place', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/sprint', { in: 'general' });
    await ben.press('Next sprint', { in: 'general' });
    expect(await ben.sees('general')).toEqual([expect.stringMatching(/^Sprint 43\n/)]);
    await ben.press('This sprint', { in: 'general' });
    expect(await ben.sees('general')).toEqual([expect.stringMatching(/^Sprint 42\n/)]);
  });

  it('open the form of a goal, and a goal’s card', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/sprint next', { in: 'general' });
    await ben.press('Propose a goal', { in: 'general' });
    expect(await ben.seesModal()).toContain('For 🚀 Growth');
    await ben.close();
    await ben.press('Open', { in: 'general' });
    expect(await ben.seesModal()).toContain('Customers pay by invoice');
  });
});

describe('a sprint by its number', () => {
  it.each`
    typed                    | words
    ${'/sprint 42'}          | ${'Sprint 42\nMon 30 Nov – Fri 11 Dec · 9 of 10 working days left'}
    ${'/sprint #44'}         | ${'Sprint 44\nMon 28 Dec – Fri 8 Jan 2027 · begins in 27 days'}
    ${'/sprint 68'}          | ${'Sprint 68\nMon 29 Nov 2027 – Fri 10 Dec 2027 · begins in'}
    ${'/sprint 69'}          | ${'That is more than a year away. The last one I can look ahead to is Sprint 68: /sprint 68'}
    ${'/sprint 41'}          | ${'Sprints are counted from 42 here: that is the first I know.'}
    ${'/sprint 0'}           | ${'Sprints are counted from 42 here'}
    ${'/sprint 99999999999'} | ${"I don't know /sprint 99999999999. /sprint help lists what it does."}
    ${'/sprint dance'}       | ${"I don't know /sprint dance."}
    ${'/sprint nxet'}        | ${'Did you mean /sprint next?'}
    ${'/sprint 43 please'}   | ${"I don't know /sprint 43."}
  `('$typed: $words', async ({ typed, words }) => {
    await using bot = await startInCompany(firstWeek);
    expect(await answerTo(bot, 'Ben Okoye', typed)).toContain(words);
  });

  it('shows one that is over, with the goals it had', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice', { Sprint: 'Sprint 42 · Mon 30 Nov – Fri 11 Dec' });
    await bot.until('2026-12-15T10:00:00Z');
    const answer = await answerTo(bot, 'Ana Lopez', '/sprint 42');
    expect(answer).toContain(
      'Mon 30 Nov – Fri 11 Dec · over · 10 working days\n~Core~ Platform\nIt had no goals\n🚀 Growth',
    );
    expect(answer.split('\n').at(-1)).toBe('[This sprint] [All teams]');
  });
});

it('answers a button of an old message whose sprint is nowhere any more', async () => {
  await using bot = await startInCompany(firstWeek, {}, [teams.growth]);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/sprint all', { in: 'general' });
  await saveSprints(bot, [sprint(50, '2026-11-30', '2026-12-11')]);
  await ben.press('Only my teams', { in: 'general' });
  expect(await lastAnswer(bot, 'Ben Okoye')).toContain('Sprints are counted from 50 here');
});
