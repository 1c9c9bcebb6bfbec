// @module-tag long

import { describe, expect, it } from 'vitest';
import type { BotUnderTest } from '../support/bot.ts';
import {
  type Beginning,
  committed,
  diary,
  goalOf,
  instant,
  outcome,
  startWeek,
  teams,
} from '../support/companies/week-company.ts';

/** Set up on the first Tuesday: Ben owns a goal of the running sprint, and Growth has a proposal for the next. */
const sprint: Beginning = {
  setUpAt: '2026-12-01T12:00:00Z',
  first: ['2026-11-30', '2026-12-11'],
  goals: [committed('old', { sprint: 42, outcome: outcome('nailed') }), goalOf('new')],
};

describe('a sprint', () => {
  it('is lived through by teams and people in three zones, each at their own time', async () => {
    await using bot = await startWeek(sprint);
    await bot.until('2026-12-14T15:00:00Z');
    expect(diary(bot)).toEqual([
      '2026-12-06T23:00Z CMOBILE proposals-open/mobile/sprint-42',
      '2026-12-07T10:00Z CGROWTH proposals-open/growth/sprint-42',
      '2026-12-07T15:00Z CPLATFORM proposals-open/platform/sprint-42',
      '2026-12-08T03:00Z UFAY nudge/UFAY/sprint-42',
      '2026-12-08T03:00Z UGUS nudge/UGUS/sprint-42',
      '2026-12-08T19:00Z UDAN nudge/UDAN/sprint-42',
      '2026-12-09T18:00Z UANA finalise/UANA/sprint-42',
      '2026-12-09T23:00Z CMOBILE team-session/mobile/sprint-42',
      '2026-12-10T10:00Z CGROWTH team-session/growth/sprint-42',
      '2026-12-10T15:00Z CPLATFORM team-session/platform/sprint-42',
      '2026-12-11T15:00Z UBEN sprint-end/UBEN/sprint-42',
      '2026-12-13T22:00Z CMOBILE sprint-start/mobile/sprint-43',
      '2026-12-14T09:00Z CGROWTH sprint-start/growth/sprint-43',
      '2026-12-14T09:00Z CPLAN sprint-start-for-all/every-team/sprint-43',
      '2026-12-14T09:00Z CPLAN sprint-start-in-thread/growth/sprint-43',
      '2026-12-14T14:00Z CPLATFORM sprint-start/platform/sprint-43',
    ]);
  });

  it('keeps its wall times while clocks change, forward in London and back in Sydney', async () => {
    await using bot = await startWeek({
      ...{ setUpAt: '2026-03-23T12:00:00Z', first: ['2026-03-23', '2026-04-03'] },
      goals: [goalOf('new')],
    });
    await bot.until('2026-04-06T14:00:00Z');
    expect(diary(bot)).toEqual([
      '2026-03-23T13:00Z CPLATFORM sprint-start/platform/sprint-42',
      '2026-03-29T23:00Z CMOBILE proposals-open/mobile/sprint-42',
      '2026-03-30T09:00Z CGROWTH proposals-open/growth/sprint-42',
      '2026-03-30T14:00Z CPLATFORM proposals-open/platform/sprint-42',
      '2026-03-31T03:00Z UFAY nudge/UFAY/sprint-42',
      '2026-03-31T03:00Z UGUS nudge/UGUS/sprint-42',
      '2026-03-31T18:00Z UDAN nudge/UDAN/sprint-42',
      '2026-04-01T17:00Z UANA finalise/UANA/sprint-42',
      '2026-04-01T23:00Z CMOBILE team-session/mobile/sprint-42',
      '2026-04-02T09:00Z CGROWTH team-session/growth/sprint-42',
      '2026-04-02T14:00Z CPLATFORM team-session/platform/sprint-42',
      '2026-04-05T23:00Z CMOBILE sprint-start/mobile/sprint-43',
      '2026-04-06T08:00Z CGROWTH sprint-start/growth/sprint-43',
      '2026-04-06T08:00Z CPLAN sprint-start-for-all/every-team/sprint-43',
      '2026-04-06T08:00Z CPLAN sprint-start-in-thread/growth/sprint-43',
      '2026-04-06T13:00Z CPLATFORM sprint-start/platform/sprint-43',
    ]);
  });

  it('keeps clear of Christmas: it ends on the last working day, and the next begins on the first', async () => {
    await using bot = await startWeek({
      ...{ setUpAt: '2026-12-14T12:00:00Z', first: ['2026-12-14', '2026-12-25'] },
      holidays: [
        ['2026-12-25', 'Christmas Day'],
        ['2026-12-28', 'Boxing Day'],
        ['2027-01-01', 'New Year'],
      ],
      goals: [committed('old', { sprint: 42, outcome: outcome('nailed') })],
    });
    await bot.until('2026-12-29T15:00:00Z');
    expect(diary(bot)).toEqual([
      '2026-12-14T14:00Z CPLATFORM sprint-start/platform/sprint-42',
      '2026-12-20T23:00Z CMOBILE proposals-open/mobile/sprint-42',
      '2026-12-21T10:00Z CGROWTH proposals-open/growth/sprint-42',
      '2026-12-21T15:00Z CPLATFORM proposals-open/platform/sprint-42',
      '2026-12-22T03:00Z UFAY nudge/UFAY/sprint-42',
      '2026-12-22T03:00Z UGUS nudge/UGUS/sprint-42',
      '2026-12-22T14:00Z UANA nudge/UANA/sprint-42',
      '2026-12-22T19:00Z UDAN nudge/UDAN/sprint-42',
      '2026-12-23T23:00Z CMOBILE team-session/mobile/sprint-42',
      '2026-12-24T10:00Z CGROWTH team-session/growth/sprint-42',
      '2026-12-24T15:00Z CPLATFORM team-session/platform/sprint-42',
      '2026-12-24T15:00Z UBEN sprint-end/UBEN/sprint-42',
      '2026-12-28T22:00Z CMOBILE sprint-start/mobile/sprint-43',
      '2026-12-29T09:00Z CGROWTH sprint-start/growth/sprint-43',
      '2026-12-29T09:00Z CPLAN sprint-start-for-all/every-team/sprint-43',
      '2026-12-29T14:00Z CPLATFORM sprint-start/platform/sprint-43',
    ]);
  });

  it('says nothing for a time before set-up', async () => {
    await using bot = await startWeek({ ...sprint, setUpAt: '2026-12-09T19:00:00Z' });
    await bot.until('2026-12-11T12:00:00Z');
    expect(diary(bot)).toEqual([
      '2026-12-09T23:00Z CMOBILE team-session/mobile/sprint-42',
      '2026-12-10T10:00Z CGROWTH team-session/growth/sprint-42',
      '2026-12-10T15:00Z CPLATFORM team-session/platform/sprint-42',
    ]);
  });

  it('lasts a week where they last one week, with all of it', async () => {
    await using bot = await startWeek({
      ...{ ...sprint, setUpAt: '2026-12-07T06:00:00Z', first: ['2026-12-07', '2026-12-11'] },
      settings: { sprintWeeks: 1 },
    });
    await bot.until('2026-12-14T08:00:00Z');
    const inLondon = diary(bot).filter((line) => / (CGROWTH|CPLAN|UANA|UBEN) /.test(line));
    expect(inLondon).toEqual([
      '2026-12-07T09:00Z CGROWTH sprint-start/growth/sprint-42',
      '2026-12-07T09:00Z CPLAN sprint-start-for-all/every-team/sprint-42',
      '2026-12-07T09:00Z CPLAN sprint-start-in-thread/growth/sprint-42',
      '2026-12-07T10:00Z CGROWTH proposals-open/growth/sprint-42',
      '2026-12-09T18:00Z UANA finalise/UANA/sprint-42',
      '2026-12-10T10:00Z CGROWTH team-session/growth/sprint-42',
      '2026-12-11T15:00Z UBEN sprint-end/UBEN/sprint-42',
    ]);
  });
});

describe('a bot that was stopped', () => {
  it('for a week says on return what still means something, and makes no burst', async () => {
    await using bot = await startWeek(sprint);
    await bot.until('2026-12-06T20:00:00Z');
    await bot.sleepUntil('2026-12-14T13:00:00Z');
    await bot.until('2026-12-14T15:00:00Z');
    expect(diary(bot)).toEqual([
      '2026-12-14T13:00Z CGROWTH sprint-start/growth/sprint-43',
      '2026-12-14T13:00Z CMOBILE sprint-start/mobile/sprint-43',
      '2026-12-14T13:00Z CPLAN sprint-start-for-all/every-team/sprint-43',
      '2026-12-14T13:00Z CPLAN sprint-start-in-thread/growth/sprint-43',
      '2026-12-14T14:00Z CPLATFORM sprint-start/platform/sprint-43',
    ]);
    const [message] = (await bot.slack.person('Ana Lopez').sees('growth')).filter((text) => text.includes('begins'));
    expect(message).toContain('Late: this was due');
  });

  it('for a day says it late, and reminds nobody of a meeting that is over', async () => {
    await using bot = await startWeek(sprint);
    await bot.until('2026-12-08T12:00:00Z');
    const before = diary(bot).length;
    await bot.sleepUntil('2026-12-10T12:00:00Z');
    expect(diary(bot).slice(before)).toEqual([
      '2026-12-10T12:00Z CGROWTH team-session/growth/sprint-42',
      '2026-12-10T12:00Z CMOBILE team-session/mobile/sprint-42',
      '2026-12-10T12:00Z UANA finalise/UANA/sprint-42',
    ]);
  });

  it('reminds in the morning, not in the night in which it wakes', async () => {
    await using bot = await startWeek(sprint);
    await bot.until('2026-12-09T17:00:00Z');
    const before = diary(bot).length;
    await bot.sleepUntil('2026-12-10T03:00:00Z');
    await bot.until('2026-12-10T09:00:00Z');
    expect(diary(bot).slice(before)).toEqual([
      '2026-12-10T03:00Z CMOBILE team-session/mobile/sprint-42',
      '2026-12-10T08:00Z UANA finalise/UANA/sprint-42',
    ]);
  });

  it('and looks at the world once a day says each thing once, in people’s own hours', async () => {
    await using bot = await startWeek(sprint);
    for (let at = instant('2026-12-02T17:00Z'); at.toString() < '2026-12-16'; at = at.add({ hours: 24 })) {
      await bot.sleepUntil(at.toString());
    }
    expect(diary(bot)).toEqual([
      '2026-12-07T17:00Z CGROWTH proposals-open/growth/sprint-42',
      '2026-12-07T17:00Z CMOBILE proposals-open/mobile/sprint-42',
      '2026-12-07T17:00Z CPLATFORM proposals-open/platform/sprint-42',
      '2026-12-10T17:00Z CGROWTH team-session/growth/sprint-42',
      '2026-12-10T17:00Z CMOBILE team-session/mobile/sprint-42',
      '2026-12-10T17:00Z CPLATFORM team-session/platform/sprint-42',
      '2026-12-10T17:00Z UANA finalise/UANA/sprint-42',
      '2026-12-11T17:00Z UBEN sprint-end/UBEN/sprint-42',
      '2026-12-14T17:00Z CGROWTH sprint-start/growth/sprint-43',
      '2026-12-14T17:00Z CMOBILE sprint-start/mobile/sprint-43',
      '2026-12-14T17:00Z CPLAN sprint-start-for-all/every-team/sprint-43',
      '2026-12-14T17:00Z CPLAN sprint-start-in-thread/growth/sprint-43',
      '2026-12-14T17:00Z CPLATFORM sprint-start/platform/sprint-43',
    ]);
  });
});

describe('what changes meanwhile', () => {
  const stamp = (bot: BotUnderTest) => ({ by: 'UZOE', at: bot.now() });
  const said = (bot: BotUnderTest, key: string) => diary(bot).filter((line) => line.includes(key));

  it('never says a moment twice that is moved after it came', async () => {
    await using bot = await startWeek(sprint);
    await bot.until('2026-12-07T12:00:00Z');
    await bot.store.moments.save('proposals-open', { days: -1, time: timeOf('11:00') }, stamp(bot));
    await bot.until('2026-12-09T12:00:00Z');
    expect(said(bot, 'proposals-open/growth')).toEqual(['2026-12-07T10:00Z CGROWTH proposals-open/growth/sprint-42']);
    expect(said(bot, 'proposals-open/platform')).toEqual([
      '2026-12-08T16:00Z CPLATFORM proposals-open/platform/sprint-42',
    ]);
  });

  it('never says at once what is moved into the past', async () => {
    await using bot = await startWeek(sprint);
    await bot.until('2026-12-07T06:00:00Z');
    await bot.store.moments.save('proposals-open', { days: -3, time: timeOf('10:00') }, stamp(bot));
    await bot.until('2026-12-08T12:00:00Z');
    expect(said(bot, 'proposals-open')).toEqual(['2026-12-06T23:00Z CMOBILE proposals-open/mobile/sprint-42']);
  });

  it('says nothing of what is switched off', async () => {
    await using bot = await startWeek(sprint);
    for (const name of ['proposals-open', 'finalise', 'sprint-start'] as const) {
      await bot.store.moments.save(name, 'off', stamp(bot));
    }
    await bot.until('2026-12-14T15:00:00Z');
    expect(new Set(diary(bot).map((line) => line.split(' ')[2]!.split('/')[0]))).toEqual(
      new Set(['nudge', 'team-session', 'sprint-end']),
    );
  });

  it('follows edited dates, and stays silent about what was said', async () => {
    await using bot = await startWeek(sprint);
    await bot.until('2026-12-07T12:00:00Z');
    const [pin] = await bot.store.sprints.pins();
    await bot.store.sprints.savePins([{ ...pin!, lastOn: pin!.lastOn.add({ days: 7 }) }], stamp(bot));
    await bot.until('2026-12-18T20:00:00Z');
    expect(said(bot, 'growth')).toEqual([
      '2026-12-07T10:00Z CGROWTH proposals-open/growth/sprint-42',
      '2026-12-17T10:00Z CGROWTH team-session/growth/sprint-42',
    ]);
    expect(said(bot, 'sprint-end')).toEqual(['2026-12-18T15:00Z UBEN sprint-end/UBEN/sprint-42']);
  });

  it('takes in a team that is added in the week from then on, and leaves out one that is archived', async () => {
    await using bot = await startWeek({ ...sprint, teams: [], goals: [] });
    await bot.until('2026-12-07T12:00:00Z');
    await bot.store.teams.add(teams[0]!, stamp(bot));
    await bot.store.teams.add(teams[1]!, stamp(bot));
    await bot.until('2026-12-08T12:00:00Z');
    await bot.store.teams.change('platform', (team) => ({ ...team, isArchived: true }), stamp(bot));
    await bot.until('2026-12-10T20:00:00Z');
    expect(diary(bot).filter((line) => line.includes(' C'))).toEqual([
      '2026-12-07T15:00Z CPLATFORM proposals-open/platform/sprint-42',
      '2026-12-10T10:00Z CGROWTH team-session/growth/sprint-42',
    ]);
  });

  it('moves with a person who moves to other clocks', async () => {
    await using bot = await startWeek(sprint);
    await bot.until('2026-12-08T12:00:00Z');
    await bot.slack.admin.changePerson('Dan Rossi', { tz: 'Europe/London' });
    await bot.until('2026-12-08T20:00:00Z');
    expect(said(bot, 'nudge/UDAN')).toEqual(['2026-12-08T14:00Z UDAN nudge/UDAN/sprint-42']);
  });
});

const timeOf = (text: string) => instant(`2026-01-01T${text}Z`).toZonedDateTimeISO('UTC').toPlainTime();
