// @module-tag long

import { describe, expect, it } from 'vitest';
import { type BotUnderTest, startBot } from '../support/bot.ts';
import { type Beginning, committed, goalOf, instant, settle } from '../support/companies/week-company.ts';
import { seen } from './seen.ts';

type Act = (bot: BotUnderTest) => Promise<unknown>;

interface Story {
  beginning: Beginning;
  until: string;
  /** What people do, by the minute. */
  acts: Record<string, Act>;
}

/**
 * Sprints with everything in them, lived through minute by minute. Each has its diary beside it: a message more or less, or at
 * another time or place, is a line of difference there. `npm run test:long -- -u` writes them anew; read what has changed.
 */
const stories: Record<string, Story> = {
  'an-ordinary-sprint': {
    beginning: {
      ...{ setUpAt: '2026-12-01T12:00:00Z', first: ['2026-11-30', '2026-12-11'] },
      goals: [committed('old', { sprint: 42, title: 'Customers pay by card' })],
    },
    until: '2026-12-14T15:00:00Z',
    acts: {
      '2026-12-07T10:30:00Z': proposes('Ben Okoye', 'Customers pay by invoice', { 'Other teams needed': ['Mobile'] }),
      '2026-12-07T15:30:00Z': proposes('Dan Rossi', 'Tables are sharded'),
      '2026-12-08T02:30:00Z': presses('Fay Osei', 'We can', '#mobile', 'Customers pay by invoice'),
      '2026-12-09T10:30:00Z': presses(
        'Cat Lindqvist',
        'Ambitious enough? No',
        '#planning',
        'Customers pay by invoice [',
      ),
      '2026-12-09T18:30:00Z': finalises('Ana Lopez'),
    },
  },
  'a-sprint-in-which-clocks-change': {
    beginning: {
      ...{ setUpAt: '2026-03-23T12:00:00Z', first: ['2026-03-23', '2026-04-03'] },
      goals: [goalOf('new', { title: 'Customers pay by invoice' })],
    },
    until: '2026-04-06T14:00:00Z',
    acts: { '2026-03-30T14:30:00Z': proposes('Dan Rossi', 'Tables are sharded') },
  },
  'a-sprint-over-christmas': {
    beginning: {
      ...{ setUpAt: '2026-12-14T12:00:00Z', first: ['2026-12-14', '2026-12-25'] },
      holidays: [
        ['2026-12-25', 'Christmas Day'],
        ['2026-12-28', 'Boxing Day'],
        ['2027-01-01', 'New Year'],
      ],
      goals: [committed('old', { sprint: 42, title: 'Customers pay by card' })],
    },
    until: '2026-12-29T15:00:00Z',
    acts: {},
  },
};

describe('minute by minute, in three zones at once, everybody sees what the diary says and nothing else:', () => {
  it.each(Object.entries(stories))('%s', async (name, { beginning, until, acts }) => {
    await using bot = await startBot(beginning.setUpAt);
    await settle(bot.store, beginning);
    const pending = new Map(Object.entries(acts));
    for (let minute = instant(beginning.setUpAt); minute.toString() <= until; minute = minute.add({ minutes: 1 })) {
      await bot.sleepUntil(minute.toString());
      await pending.get(minute.toString())?.(bot);
      pending.delete(minute.toString());
    }

    expect([...pending.keys()], 'acts that never came').toEqual([]);
    const diary = await seen(bot);
    const posted = bot.slack.calls.filter(({ method, answer }) => method === 'chat.postMessage' && answer.ok === true);
    expect(diary).toHaveLength(posted.length);
    await expect(`${diary.join('\n')}\n`).toMatchFileSnapshot(`diaries/${name}.txt`);
  });
});

function proposes(person: string, title: string, answers: Record<string, string | string[]> = {}): Act {
  return async ({ slack }) => {
    const proposer = slack.person(person);
    await proposer.shortcut('Propose a goal');
    await proposer.submit({ Goal: title, Kind: 'Roofshot', ...answers });
  };
}

function presses(person: string, label: string, channel: string, near: string): Act {
  return ({ slack }) => slack.person(person).press(label, { in: channel, near });
}

/** All that there is to finalise, from the reminder. */
function finalises(person: string): Act {
  return async ({ slack }) => {
    const lead = slack.person(person);
    await lead.press('Finalise', { in: 'direct' });
    await lead.submit();
  };
}
