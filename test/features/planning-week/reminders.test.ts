import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import { startBot } from '../../support/bot.ts';
import {
  type Beginning,
  committed,
  date,
  diary,
  goalOf,
  instant,
  outcome,
  settle,
  startWeek,
  teams,
} from '../../support/companies/week-company.ts';

const beginning: Beginning = { setUpAt: '2026-12-07T12:00:00Z', first: ['2026-11-30', '2026-12-11'] };

const doubted = (id: string, changes: Partial<Goal> = {}): Goal =>
  goalOf(id, {
    objections: [
      {
        ...{ id: `doubt-${id}`, quality: 'clear', by: 'UCAT', reason: 'Which customers?', answer: null },
        at: instant('2026-12-07T12:00Z'),
      },
    ],
    ...changes,
  });

const away = (person: string, firstOn: string, lastOn: string) => ({
  ...{ id: `${person}-${firstOn}`, person, firstOn: date(firstOn), lastOn: date(lastOn) },
  ...{ firstIsHalf: false, lastIsHalf: false },
});
const stamp = { by: 'UZOE', at: instant(beginning.setUpAt) };

describe('a reminder', () => {
  it('bundles what is missing from one person, over all their teams', { tags: ['long'] }, async () => {
    const needing = goalOf('db', {
      team: 'platform',
      title: 'Tables are sharded',
      needs: ['growth'],
      proposer: 'UDAN',
    });
    const mine = doubted('pay', { title: 'Customers pay <by> *invoice*', proposer: 'UANA' });
    await using bot = await startWeek({ ...beginning, goals: [needing, mine] });
    await bot.store.absences.add(away('UDAN', '2026-12-08', '2026-12-08'), stamp);
    await bot.until('2026-12-08T14:01:00Z');
    expect(await bot.slack.person('Ana Lopez').sees('direct')).toEqual([
      [
        ':wave: Before Sprint 43 is planned, this waits for you. Planning meeting: Tomorrow 16:00',
        'Is “Customers pay <by> *invoice*” clear? “Which customers?” [Answer]',
        '~Core~ Platform needs 🚀 Growth for “Tables are sharded”: can you?',
        "[We can] [Let's talk] [Not this sprint] [Open]",
        '~Core~ Platform: 1 proposal for Sprint 43 to finalise. [Finalise]',
        '🚀 Growth: 1 proposal for Sprint 43 to finalise. [Finalise]',
        '[Not until next sprint]',
      ].join('\n'),
    ]);
  });

  it('opens what it speaks of', { tags: ['long'] }, async () => {
    await using bot = await startWeek(beginning);
    await bot.until('2026-12-08T14:01:00Z');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Propose a goal', { in: 'direct' });
    await ana.submit({ Goal: 'Customers pay by invoice', Kind: 'Roofshot' });
    await bot.until('2026-12-09T18:01:00Z');
    await ana.press('Finalise', { in: 'direct' });
    await ana.submit();
    expect((await bot.store.goals.ofTeam('growth', 43)).map(({ state }) => state)).toEqual(['committed']);
  });

  it('lets a team that is needed answer right there', { tags: ['long'] }, async () => {
    await using bot = await startBot(beginning.setUpAt);
    const needing = goalOf('db', { team: 'platform', needs: ['growth'], proposer: 'UDAN' });
    await settle(bot.store, { ...beginning, goals: [needing, goalOf('pay')] });
    await bot.until('2026-12-08T14:01:00Z');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('We can', { in: 'direct' });
    expect((await bot.store.goals.find('db'))?.answers).toMatchObject([{ team: 'growth', says: 'can', by: 'UANA' }]);
  });

  it('is not sent for what was done before its time, nor to those with nothing to do', { tags: ['long'] }, async () => {
    await using bot = await startWeek({ ...beginning, goals: [goalOf('pay')] });
    await bot.until('2026-12-08T15:00:00Z');
    expect(diary(bot).filter((line) => line.includes('nudge'))).toEqual([
      '2026-12-08T03:00Z UFAY nudge/UFAY/sprint-42',
      '2026-12-08T03:00Z UGUS nudge/UGUS/sprint-42',
    ]);
  });

  it('goes to the members where the lead is away, and to the lead who is back before the meeting', {
    tags: ['long'],
  }, async () => {
    await using bot = await startWeek(beginning);
    await bot.store.absences.add(away('UANA', '2026-12-08', '2026-12-08'), stamp);
    await bot.store.absences.add(away('UDAN', '2026-12-07', '2026-12-10'), stamp);
    await bot.until('2026-12-09T16:00:00Z');
    expect(diary(bot).filter((line) => line.includes('nudge') && !line.includes('T03'))).toEqual([
      '2026-12-08T14:00Z UBEN nudge/UBEN/sprint-42',
      '2026-12-08T14:00Z UCAT nudge/UCAT/sprint-42',
      '2026-12-08T19:00Z UEVE nudge/UEVE/sprint-42',
    ]);
  });

  it('is never sent to somebody who has left or is a guest without a say', { tags: ['long'] }, async () => {
    const growth = teams[0]!;
    const members = [
      { person: 'UOLD', role: 'lead' as const, share: 100 },
      { person: 'UGIL', role: 'member' as const, share: 100 },
      { person: 'UBEN', role: 'member' as const, share: 100 },
    ];
    await using bot = await startWeek({ ...beginning, teams: [{ ...growth, members }] });
    await bot.until('2026-12-08T16:00:00Z');
    expect(diary(bot).filter((line) => line.includes('nudge'))).toEqual([
      '2026-12-08T14:00Z UBEN nudge/UBEN/sprint-42',
    ]);
  });

  it('comes on a working day of theirs, in their day', { tags: ['long'] }, async () => {
    await using bot = await startWeek({
      ...beginning,
      holidays: [['2026-12-08', 'Day off']],
      settings: { meeting: { weekday: 3, time: instant('2026-01-01T20:00Z').toZonedDateTimeISO('UTC').toPlainTime() } },
      goals: [goalOf('pay')],
    });
    await bot.until('2026-12-10T12:00:00Z');
    expect(diary(bot).filter((line) => /nudge|finalise/.test(line))).toEqual([
      '2026-12-07T19:00Z UDAN nudge/UDAN/sprint-42',
      '2026-12-10T08:00Z UANA finalise/UANA/sprint-42',
    ]);
  });

  it('is the only one of its day: the next waits for another', { tags: ['long'] }, async () => {
    const moved = { days: 0, time: instant('2026-01-01T17:00Z').toZonedDateTimeISO('UTC').toPlainTime() };
    const own = committed('old', { sprint: 42, owner: 'UANA', outcome: outcome('nailed') });
    await using bot = await startWeek({ ...beginning, goals: [own, goalOf('pay')] });
    await bot.store.moments.save('sprint-end', { ...moved, days: -2 }, stamp);
    await bot.until('2026-12-11T12:00:00Z');
    expect(diary(bot).filter((line) => line.includes(' UANA '))).toEqual([
      '2026-12-09T17:00Z UANA sprint-end/UANA/sprint-42',
      '2026-12-10T08:00Z UANA finalise/UANA/sprint-42',
    ]);
  });
});

describe('at the end of a sprint', () => {
  it('its owners see what is theirs, and the others nothing', { tags: ['long'] }, async () => {
    const goals = [
      committed('a', { sprint: 42, title: 'Customers pay by invoice', outcome: outcome('nailed') }),
      committed('b', { sprint: 42, title: 'Half the build time', kind: 'moonshot', outcome: outcome('scraped') }),
      committed('e', { sprint: 42, title: 'Of which the lead has to decide' }),
      { ...committed('c', { sprint: 42, owner: 'UCAT' }), state: 'dropped' as const, dropReason: 'no time' },
      committed('d', { sprint: 43 }),
    ];
    await using bot = await startWeek({ ...beginning, goals });
    await bot.until('2026-12-11T16:00:00Z');
    expect((await bot.slack.person('Ben Okoye').sees('direct')).at(-1)).toBe(
      [
        ':checkered_flag: Sprint 42 ends today. This is yours:',
        ':large_green_circle: “Customers pay by invoice” was nailed: is that still true? [Correct it]',
        ':large_yellow_circle: “Half the build time” was scraped: is that still true? [Correct it]',
        ':large_yellow_circle: Scraped, so what is left of “Half the build time” [Say what is left]',
        '[Not until next sprint]',
      ].join('\n'),
    );
    expect(diary(bot).filter((line) => line.includes('sprint-end'))).toHaveLength(1);
  });
});

describe('not until next sprint', () => {
  const pressed = async (bot: Awaited<ReturnType<typeof startWeek>>) => {
    await bot.until('2026-12-08T14:01:00Z');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Not until next sprint', { in: 'direct' });
    return ana;
  };

  it('keeps a person free of reminders until the next one begins', { tags: ['long'] }, async () => {
    await using bot = await startWeek({
      ...beginning,
      goals: [committed('old', { sprint: 42, owner: 'UANA', outcome: outcome('nailed') })],
    });
    const ana = await pressed(bot);
    expect((await ana.sees('direct')).at(-1)).toContain(
      'No more reminders from me until Sprint 43 begins on Mon 14 Dec.',
    );
    await bot.until('2026-12-22T15:00:00Z');
    expect(diary(bot).filter((line) => line.includes(' UANA '))).toEqual([
      '2026-12-08T14:00Z UANA nudge/UANA/sprint-42',
      '2026-12-22T14:00Z UANA nudge/UANA/sprint-43',
    ]);
  });

  it('can be taken back', { tags: ['long'] }, async () => {
    await using bot = await startWeek({
      ...beginning,
      goals: [committed('old', { sprint: 42, owner: 'UANA', outcome: outcome('nailed') })],
    });
    const ana = await pressed(bot);
    await ana.press('Remind me after all', { in: 'direct' });
    expect((await ana.sees('direct')).at(-1)).toBe(":bell: I'll go on reminding you.");
    await bot.until('2026-12-11T16:00:00Z');
    expect(diary(bot)).toContain('2026-12-11T15:00Z UANA sprint-end/UANA/sprint-42');
  });
});
