import { describe, expect, it } from 'vitest';
import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { date } from '../../support/companies/week-company.ts';
import { learn, past, startLookingBack } from './history-company.ts';

const newest = async (bot: Awaited<ReturnType<typeof startLookingBack>>, person: string, channel: string) =>
  (await bot.slack.person(person).sees(channel)).at(-1)!;

describe('the history', () => {
  it('shows the team whose channel it is asked in, and others and other stretches in its place', {
    tags: ['long'],
  }, async () => {
    await using bot = await startLookingBack();
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/sprint history', { in: 'growth' });
    const seen = await newest(bot, 'Cat Lindqvist', 'growth');
    expect(seen).toContain('History of 🚀 Growth');
    expect(seen).toContain('2 of 6 goals succeeded (33\u00a0%)\n:large_green_circle: 2 nailed');
    expect(seen).toContain('1 of 4 roofshots nailed: all are meant to be');
    expect(seen).toContain('1 goal took more than one sprint, the longest 3');
    const [message] = await cat.messages('growth');
    expect(message!.text).toContain('History of 🚀 Growth, Sprint 42 to Sprint 47\n*2 of 6 goals succeeded');
    expect(message!.blocks.map(({ type }) => type)).toContain('data_visualization');

    await cat.choose('history-team', 'Every team', { in: 'growth' });
    expect(await newest(bot, 'Cat Lindqvist', 'growth')).toContain('2 of 7 goals succeeded');
    await cat.choose('history-period', 'All sprints', { in: 'growth' });
    expect(await newest(bot, 'Cat Lindqvist', 'growth')).toContain('[Every team ▾] [All sprints ▾]');
    expect(await cat.messages('growth')).toHaveLength(1);

    await cat.press('Show', { in: 'growth', near: 'Teams' });
    expect(await cat.seesModal()).toContain('🚀 Growth\n:large_green_circle::large_green_circle:');
    await cat.press('Back to the history', { in: 'modal' });
    expect(await cat.seesModal()).toContain('History of every team');
  });

  it('says which sprints it shows, and goes further back and forth again', { tags: ['long'] }, async () => {
    await using bot = await startLookingBack([
      past('o1', 36, 'failed', { title: 'Long ago' }),
      past('o2', 41, 'scraped', { kind: 'moonshot' }),
    ]);
    const { store } = bot;
    const stamp = { by: 'UANA', at: bot.now() };
    const first = { number: 35, name: null, firstOn: date('2026-06-01'), lastOn: date('2026-06-12') };
    await store.sprints.savePins([first, ...(await store.sprints.pins())], stamp);
    await learn(bot, 'o1', 'Begin with one customer');
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/sprint history', { in: 'growth' });
    const latest = await newest(bot, 'Cat Lindqvist', 'growth');
    expect(latest).toContain('Sprint 42 to Sprint 47\n');
    expect(latest).toContain('[Last 6 sprints ▾] [Earlier sprints]');

    await cat.press('Earlier sprints', { in: 'growth' });
    const earlier = await newest(bot, 'Cat Lindqvist', 'growth');
    expect(earlier).toContain('Sprint 36 to Sprint 41\n');
    expect(earlier).toContain('1 of 2 goals succeeded');
    expect(earlier).toContain('Lessons\n1 lesson');
    expect(earlier).toContain('[6 sprints ▾] [Earlier sprints] [Later sprints]');
    await cat.openHome();
    await cat.press('Look back', { in: 'home' });
    await cat.press('Earlier sprints', { in: 'modal' });
    await cat.press('Search', { in: 'modal' });
    await cat.press('Back to the history', { in: 'modal' });
    expect(await cat.seesModal()).toContain('Sprint 36 to Sprint 41\n');
    await cat.press('Earlier sprints', { in: 'modal' });
    expect(await cat.seesModal()).toContain('Sprint 35\n');
    expect(await cat.seesModal()).not.toContain('Earlier sprints');
    await cat.press('Later sprints', { in: 'modal' });
    await cat.press('Later sprints', { in: 'modal' });
    expect(await cat.seesModal()).toContain('Sprint 42 to Sprint 47\n');
    await cat.close();

    await cat.choose('history-period', '12 sprints', { in: 'growth' });
    expect(await newest(bot, 'Cat Lindqvist', 'growth')).toContain('Sprint 35 to Sprint 41\n');
    expect(await cat.messages('growth')).toHaveLength(1);
  });

  it('draws lines where Slack takes no charts', { tags: ['long'] }, async () => {
    await using bot = await startLookingBack();
    bot.slack.faults.next('response_url', { error: 'invalid_blocks' });
    await bot.slack.person('Cat Lindqvist').command('/sprint history', { in: 'growth' });
    expect(await newest(bot, 'Cat Lindqvist', 'growth')).toContain('46  :large_green_circle:  100\u00a0%');
  });

  it('says when there is nothing to look back on', async () => {
    await using bot = await startLookingBack();
    await bot.slack.person('Fay Osei').command('/sprint history', { in: 'mobile' });
    const seen = await newest(bot, 'Fay Osei', 'mobile');
    expect(seen).toContain('History of Mobile');
    expect(seen).toContain('No goal of this team has an outcome in these sprints.');
  });

  it('goes deeper from App Home, back, and leaves room for a goal and its forms', { tags: ['long'] }, async () => {
    await using bot = await startLookingBack();
    const ben = bot.slack.person('Ben Okoye');
    await ben.openHome();
    expect(await ben.seesHome()).toContain('How it went\n2 of 6 goals succeeded (33\u00a0%)\nSprint 42  :red_circle:');
    await ben.press('Look back', { in: 'home' });
    expect(await ben.seesModal()).toContain('`/sprint history` shows it with charts.'.replaceAll('`', ''));
    await ben.press('Show', { in: 'modal', near: 'Goals that went on' });
    expect(await ben.seesModal()).toContain('Offline mode, second try [Open]\nThird sprint of this: 44, 45, 46');
    await ben.press('Back to the history', { in: 'modal' });
    await ben.press('Search', { in: 'modal' });
    expect(await ben.seesModal()).toContain('3 lessons, the newest first.');
    await ben.press('Open', { in: 'modal', near: 'Größe' });
    await ben.close();
    await ben.press('Back to the history', { in: 'modal' });
    expect(await ben.seesModal()).toContain('History of 🚀 Growth');
  });

  it('counts sidequests, milestones and days as support hero', { tags: ['long'] }, async () => {
    await using bot = await startLookingBack();
    const { store } = bot;
    const stamp = { by: 'UBEN', at: bot.now() };
    const done = {
      team: 'growth',
      person: 'UBEN',
      link: null,
      state: 'done',
      doneAt: bot.now(),
      recordedAt: bot.now(),
    } as const;
    for (const [i, annoyed] of [true, false].entries()) {
      const sidequest = { ...done, id: `s${i}`, sprint: 44 + i, title: `Fix *thing* ${i}`, annoyed };
      await store.sidequests.add(sidequest, `form-${i}`, stamp);
    }
    await store.rotas.add(rota, stamp);
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/sprint history', { in: 'growth' });
    const seen = await newest(bot, 'Cat Lindqvist', 'growth');
    expect(seen).toContain('2 done, 1 of them found by using the product');
    expect(seen).toContain('Support hero\n@Cat Lindqvist 10 days, @Ben Okoye 7 days');
    await cat.press('Show', { in: 'growth', near: 'Support hero' });
    expect(await cat.seesModal()).toContain('@Ben Okoye  7 days\nSprint 48: 2  ·  Sprint 46: 5');
    await cat.press('Back to the history', { in: 'modal' });
    await cat.press('Show', { in: 'modal', near: 'Sidequests' });
    expect(await cat.seesModal()).toContain(
      'Fix *thing* 0  ·  @Ben Okoye\nannoyed me, fixed it  ·  🚀 Growth  ·  Sprint 44',
    );
  });
});

/** From Mon 2 Nov on: Cat, Ben, and Dan of another team, week by week. */
const rota: Rota = {
  ...{ id: 'support', name: 'Support', team: null, channel: 'CGENERAL', timeZone: 'Europe/London' },
  ...{ gaps: [], endedAt: null },
  versions: [
    {
      firstOn: date('2026-11-02'),
      people: ['UCAT', 'UBEN', 'UDAN'].map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      ...{ weekdays: [1, 2, 3, 4, 5], minimumGap: 0 },
    },
  ],
};
