import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { propose } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';
import {
  cards,
  heads,
  invoices,
  replies,
  shards,
  startMeeting,
  wednesday,
} from '../../support/companies/meeting-company.ts';
import { committed, goalOf } from '../../support/companies/week-company.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

describe('the pre-read', () => {
  it('flags a goal whose owner is support hero or away in that sprint', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [{ ...cards, owner: 'UCAT' }, shards] });
    await bot.store.rotas.add({ ...growthRota, team: null }, { by: 'UZOE', at: bot.now() });
    await bot.until(wednesday('10:00'));
    const told = await replies(bot, 'Ana Lopez', 'planning');
    expect(told.find((one) => one.includes('Growth'))).toContain(
      'Cat Lindqvist  ·  proposed :ring_buoy: Its owner is support hero for 5 of 10 days\n',
    );
    expect(told.find((one) => one.includes('Platform'))).not.toContain('Its owner');
  });

  it('counts a day in two rotas once, beside a goal and for everybody, and says that it is in both', {
    tags: ['long'],
  }, async () => {
    await using bot = await startMeeting({ goals: [{ ...cards, owner: 'UCAT' }] });
    const stamp = { by: 'UZOE', at: bot.now() };
    await bot.store.rotas.add({ ...growthRota, team: null }, stamp);
    const [version] = growthRota.versions;
    const people = ['UBEN', 'UANA', 'UCAT'].map((person) => ({ person, fromOn: null, lastOn: null }));
    await bot.store.rotas.add({ ...growthRota, id: 'own', versions: [{ ...version!, people }] }, stamp);
    await bot.until(wednesday('10:00'));
    const told = await replies(bot, 'Ana Lopez', 'planning');
    expect(told.find((one) => one.includes('Growth'))).toContain('Its owner is support hero for 5 of 10 days');
    const head = (await heads(bot, 'Ana Lopez', 'planning')).join();
    expect(head).toContain('Support heroes in Sprint 43: Cat Lindqvist (5 days, in two rotas at once), ');
    expect(head).toContain('Ana Lopez (5 days)');
    expect(head).toContain('Ben Okoye (5 days)');
  });

  it('says what an owner keeps after a turn as what it is', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({
      goals: [
        { ...cards, owner: 'UCAT' },
        { ...shards, owner: 'UBEN' },
      ],
    });
    const stamp = { by: 'UCAT', at: bot.now() };
    await bot.store.rotas.add({ ...growthRota, team: null }, stamp);
    const offered = [date('2026-12-21'), date('2026-12-22')];
    const kept = offered.map((on, i) => ({ on, isHalf: i === 1 }));
    await bot.store.followUps.keep('UCAT', offered, kept, stamp);
    await bot.store.followUps.keep('UBEN', [date('2026-12-14')], [{ on: date('2026-12-14'), isHalf: true }], stamp);
    await bot.until(wednesday('10:00'));
    const told = await replies(bot, 'Ana Lopez', 'planning');
    expect(told.find((one) => one.includes('Growth'))).toContain(
      ':ring_buoy: Its owner is support hero for 5 and following up after support for 1½ of 10 days',
    );
    expect(told.find((one) => one.includes('Platform'))).toContain(
      ':ring_buoy: Its owner is following up after support for ½ of 10 days',
    );
  });

  it('is one message in the planning channel on Wednesday at 10:00, with a message for each team in its thread', {
    tags: ['long'],
  }, async () => {
    const running = committed('running', { sprint: 42, title: 'Customers sign in', owner: 'UCAT' });
    await using bot = await startMeeting({ goals: [running, cards, invoices, shards] });
    await bot.until(wednesday('09:59'));
    expect(await bot.slack.person('Ana Lopez').sees('planning')).toEqual([]);

    await bot.until(wednesday('10:00'));
    expect(await heads(bot, 'Ana Lopez', 'planning')).toEqual([
      [
        'Pre-read: planning of Sprint 43',
        'Mon 14 – Fri 25 Dec :calendar: The planning meeting is Today 16:00.',
        'No company goals are kept here yet: an admin writes them down with /roofshot company-goals.',
        ":thread: The thread has every team's goals. Two questions go with each: right goal? and ambitious enough? Please answer until its team's turn in the meeting; a “no” is where we start talking.",
        '🚀 Growth  2 proposed · 1 to talk about',
        '~Core~ Platform  1 proposed',
        'No proposals yet: Mobile',
        'Open dependencies',
        '• Customers pay by *invoice* (🚀 Growth) needs Mobile: no answer yet',
        '[Propose a goal]',
      ].join('\n'),
    ]);
    const questions = '  [Right goal? Yes] [Right goal? No] [Ambitious enough? Yes] [Ambitious enough? No]';
    expect(await replies(bot, 'Ana Lopez', 'planning')).toEqual([
      [
        '  🚀 Growth',
        '  In Sprint 42',
        '  • :house: Customers sign in (Cat Lindqvist)',
        '  ---',
        '  For Sprint 43',
        '  Customers pay by card [Open]',
        '  :rocket: Moonshot  ·  Ben Okoye  ·  proposed',
        '  Right goal? no answers yet Ambitious enough? no answers yet',
        questions,
        '  Customers pay by *invoice* [Open]',
        '  :house: Roofshot  ·  Ben Okoye  ·  proposed :link: Needs Mobile: no answer yet',
        '  Right goal? no answers yet Ambitious enough? no answers yet',
        questions,
        '  [Finalise]',
      ].join('\n'),
      [
        '  ~Core~ Platform',
        '  Tables are sharded [Open]',
        '  :house: Roofshot  ·  Eve Tanaka  ·  proposed',
        '  Right goal? no answers yet Ambitious enough? no answers yet',
        questions,
        '  [Finalise]',
      ].join('\n'),
      '  Mobile\n  No proposals yet.\n  [Propose a goal]',
    ]);
  });

  it('says in its text, for notifications and screen readers, all that it shows', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards, invoices] });
    await bot.until(wednesday('10:00'));
    const [head, growth] = await bot.slack.person('Ana Lopez').messages('planning');
    expect(head?.text.split('\n')).toEqual([
      'Pre-read: planning of Sprint 43',
      expect.stringContaining('The planning meeting is <!date^'),
      '🚀 Growth: 2 proposed · 1 to talk about',
      'No proposals yet: ~Core~ Platform, Mobile',
      'Customers pay by *invoice* (🚀 Growth) needs Mobile: no answer yet',
    ]);
    expect(growth?.text).toBe(
      '🚀 Growth\n• Customers pay by card (Ben Okoye, proposed)\n• Customers pay by *invoice* (Ben Okoye, proposed)',
    );
  });

  it('pings nobody', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards, invoices, shards] });
    await bot.until(wednesday('15:50'));
    const messages = await bot.slack.person('Ana Lopez').messages('planning');
    expect(messages).toHaveLength(8);
    expect(JSON.stringify(messages.map(({ text, blocks }) => [text, blocks]))).not.toMatch(
      /<@|<!(?!date)|"type":"user"/,
    );
  });

  it('says who is away in the sprint that is planned, in working days', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards], holidays: [['2026-12-25', 'Christmas']] });
    const away = (id: string, person: string, firstOn: string, lastOn: string, firstIsHalf = false) => {
      const absence = { id, person, firstOn: date(firstOn), lastOn: date(lastOn), firstIsHalf, lastIsHalf: false };
      return bot.store.absences.add(absence, { by: person, at: bot.now() });
    };
    await away('a', 'UBEN', '2026-12-24', '2026-12-28', true);
    await away('b', 'UFAY', '2026-12-14', '2026-12-18');
    await away('c', 'UZOE', '2026-12-14', '2026-12-18');
    await away('d', 'UCAT', '2026-12-09', '2026-12-13');
    await bot.until(wednesday('10:00'));
    const [preRead] = await heads(bot, 'Ana Lopez', 'planning');
    expect(preRead).toContain(':palm_tree: Away in Sprint 43: Fay Osei (5 days), Ben Okoye (½ day)');
    expect(preRead).not.toMatch(/Zoe|Cat/);
  });

  it('follows what teams propose, change and drop after it was posted', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ setUpAt: '2026-12-07T16:00:00Z' });
    await bot.until(wednesday('10:00'));
    await propose(bot, 'Fay Osei', 'Pay by phone');
    const phone = '  Pay by phone [Open]';
    expect((await heads(bot, 'Ana Lopez', 'planning'))[0]).toContain('Mobile  1 proposed');
    expect((await replies(bot, 'Ana Lopez', 'planning')).at(-1)).toContain(phone);

    await bot.slack.person('Fay Osei').press('Open', { in: 'planning', near: 'Pay by phone [' });
    await bot.slack.person('Fay Osei').press('Drop');
    await bot.slack.person('Fay Osei').submit({ Why: 'Next year' });
    expect((await heads(bot, 'Ana Lopez', 'planning'))[0]).toContain(
      'No proposals yet: ~Core~ Platform, 🚀 Growth, Mobile',
    );
    expect((await replies(bot, 'Ana Lopez', 'planning')).at(-1)).toBe(
      '  Mobile\n  No proposals yet.\n  [Propose a goal]',
    );
    expect(await heads(bot, 'Ana Lopez', 'planning')).toHaveLength(1);
  });

  it('gives a team with many goals more messages in the thread, also later', { tags: ['long'] }, async () => {
    const goals = Array.from({ length: 5 }, (_, i) => goalOf(`g${i}`, { title: `Pay in ${i} ways` }));
    await using bot = await startMeeting({ goals });
    await bot.until(wednesday('10:00'));
    expect(await replies(bot, 'Ana Lopez', 'planning')).toHaveLength(3);
    await propose(bot, 'Ben Okoye', 'Pay in more ways');
    const all = await replies(bot, 'Ana Lopez', 'planning');
    expect(all.map((reply) => reply.split('\n')[0])).toEqual([
      '  🚀 Growth (1 of 2)',
      '  ~Core~ Platform',
      '  Mobile',
      '  🚀 Growth (2 of 2)',
    ]);
    expect(all[3]).toContain('Pay in more ways [Open]');
    expect(all[0]?.match(/\[Right goal\? Yes\]/g)).toHaveLength(5);
  });

  it('lets the lead finalise from its thread, and nobody else', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards] });
    await bot.until(wednesday('10:00'));
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Finalise', { in: 'planning' });
    expect((await ben.sees('planning')).at(-1)).toBe("  You can't finalise this team's goals; @Ana Lopez (lead) can.");
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Finalise', { in: 'planning' });
    await ana.submit();
    expect((await replies(bot, 'Ana Lopez', 'planning'))[0]).toContain('Ben Okoye  ·  committed\n');
    expect((await replies(bot, 'Ana Lopez', 'planning'))[0]).not.toContain('[Finalise]');
    expect((await heads(bot, 'Ana Lopez', 'planning'))[0]).toContain('🚀 Growth  1 committed');
  });
});

it('is history from the sprint’s second day on, and stays as it was', { tags: ['long'] }, async () => {
  await using bot = await startMeeting({ goals: [cards] });
  await bot.until('2026-12-15T10:00:00Z');
  const before = await bot.slack.person('Ana Lopez').sees('planning');
  await propose(bot, 'Fay Osei', 'Pay by phone', { Sprint: '43' });
  expect((await bot.store.goals.ofTeam('mobile', 43)).map(({ state }) => state)).toEqual(['committed']);
  expect(await bot.slack.person('Ana Lopez').sees('planning')).toEqual(before);
});

describe('no pre-read is posted', () => {
  it.each([
    ['without a planning channel', { settings: { planningChannel: null } }],
    ['without teams', { teams: [] }],
  ])('%s', { tags: ['long'] }, async (_, beginning) => {
    await using bot = await startMeeting(beginning);
    await bot.until(wednesday('16:00'));
    expect(await bot.slack.person('Ana Lopez').sees('planning')).toEqual([]);
  });
});
