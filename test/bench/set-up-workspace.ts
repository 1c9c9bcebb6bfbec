import type { Milestone } from '../../src/domain/milestone.ts';
import { Temporal } from '../../src/domain/time.ts';
import { type Store, workspaceCalendar } from '../../src/store/index.ts';

interface Beginning {
  /** How many sprints there have been, with the running one. */
  sprints: number;
  years: number;
  now: Temporal.Instant;
  admin: string;
}

/** A workspace that was set up so many sprints ago, with twelve milestones a year, of which the last twelve go on. */
export async function setUp(store: Store, { sprints, years, now, admin }: Beginning): Promise<void> {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate();
  const firstOn = today.subtract({ days: today.dayOfWeek - 1 + 7, weeks: 2 * (sprints - 1) });
  const stamp = { by: admin, at: now };
  const none = { country: null, region: null, filledUntil: 9999, holidays: [] };
  await store.holidays.save({ id: workspaceCalendar, ...none }, stamp);
  await store.settings.save(
    {
      ...{ timeZone: 'Europe/London', workingDays: [1, 2, 3, 4, 5], sprintWeeks: 2, sprintStartsOn: 1, isAsync: false },
      ...{ meetingLink: null, planningChannel: 'CPLAN', goalLimit: 3, guestsMayJoin: false, admins: [admin] },
      ...{ setUpAt: firstOn.toZonedDateTime('Europe/London').toInstant() },
      meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
    },
    stamp,
  );
  await store.sprints.savePins([{ number: 1, name: null, firstOn, lastOn: firstOn.add({ days: 11 }) }], stamp);
  const facts = { timeZone: 'Europe/London', standing: 'full', isWorkspaceAdmin: false } as const;
  await store.people.save({ id: 'UMILES', name: 'Miles', ...facts }, now);
  const numbers = Array.from({ length: years * 12 }, (_, n) => ({ year: Math.floor(n / 12), n: n % 12 }));
  for (const { year, n } of numbers) {
    const one = milestone(`milestone-${year}-${n}`, today, now);
    const past = {
      ...one,
      state: 'closed',
      results: 'Five do',
      endedAt: now,
      answer: { words: 'Up', by: 'UMILES', at: now },
    };
    await store.milestones.add(year + 1 < years ? { ...past, state: 'closed' } : one, one.id, {
      by: 'UMILES',
      at: now,
    });
  }
}

const milestone = (id: string, saidOn: Temporal.PlainDate, at: Temporal.Instant): Milestone => ({
  ...{ id, title: `Milestone ${id}`, goal: 'Five customers do it', owner: 'UMILES', partners: [] },
  ...{ start: 'Oct 2026', end: 'Q1', teams: [], links: [], context: null, metrics: null, why: null, companyGoal: null },
  ...{ contextBy: null, saidOn, moves: [], updates: [], state: 'agreed', suggestedBy: 'UMILES', suggestedAt: at },
  agreed: { product: { by: 'UMILES', at }, engineering: { by: 'UMILES', at } },
  ...{ results: null, endedAt: null, answer: null, followers: { people: [], channel: null }, page: null },
});
