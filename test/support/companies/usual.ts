import type { Settings } from '../../../src/domain/settings.ts';
import type { Membership, Team } from '../../../src/domain/team.ts';
import { Temporal } from '../../../src/domain/time.ts';

/** How a company works that changed nothing; Zoe is its admin. */
export const usual: Omit<Settings, 'setUpAt'> = {
  timeZone: 'Europe/London',
  workingDays: [1, 2, 3, 4, 5],
  sprintWeeks: 2,
  sprintStartsOn: 1,
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  isAsync: false,
  meetingLink: null,
  planningChannel: 'CPLAN',
  goalLimit: 2,
  guestsMayJoin: false,
  admins: ['UZOE'],
};

/** A team without working days, holidays or votes of its own; everybody in it gives it their whole week. */
export function team(
  id: string,
  name: string,
  channel: string,
  timeZone: string,
  roles: Partial<Record<Membership['role'], string[]>>,
): Team {
  const members = Object.entries(roles).flatMap(([role, people]) =>
    (people ?? []).map((person) => ({ person, role: role as Membership['role'], share: 100 })),
  );
  return {
    ...{ id, name, channel, timeZone, members, workingDays: null, holidayCalendar: null },
    ...{ hasAnonymousVotes: false, isArchived: false },
  };
}
