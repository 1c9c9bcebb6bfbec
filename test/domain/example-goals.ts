import type { Goal, GoalForm } from '../../src/domain/goal.ts';
import type { Entry } from '../../src/domain/goal-entry.ts';
import type { Named } from '../../src/domain/goal-form.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Roadmap } from '../../src/domain/roadmap.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { Team } from '../../src/domain/team.ts';
import { Temporal } from '../../src/domain/time.ts';
import { aGoal } from '../support/a-goal.ts';

export const now = Temporal.Instant.from('2026-11-25T15:00:00Z');

/** Sprint 41 runs, and 42 is being planned. */
export const planningWeek: Roadmap = { running: 41, next: [42, 43, 44], isPlanning: true };

export const person = (id: string, standing: Person['standing'] = 'full'): Person => {
  return { id, name: id, timeZone: 'Europe/London', standing, isWorkspaceAdmin: false };
};

export const team = (id: string, members: Partial<Record<string, Team['members'][number]['role']>> = {}): Team => ({
  id,
  name: id,
  channel: `C-${id}`,
  timeZone: 'Europe/London',
  members: Object.entries(members).map(([person, role]) => ({ person, role: role!, share: 100 })),
  workingDays: null,
  holidayCalendar: null,
  hasAnonymousVotes: false,
  isArchived: false,
});

/** Ana leads, Ben and Cy are members, Pat is a partner. */
export const growth = team('growth', { ana: 'lead', ben: 'member', cy: 'member', pat: 'partner' });

export const named: Named = {
  people: new Map(
    [
      ...['ana', 'ben', 'cy', 'pat', 'zoe'].map((id) => person(id)),
      person('gil', 'guest'),
      person('fay', 'foreign'),
      person('bot', 'bot'),
      person('dee', 'deactivated'),
    ].map((person) => [person.id, person]),
  ),
  teams: new Map([growth, team('platform'), { ...team('old'), isArchived: true }].map((team) => [team.id, team])),
};

export const settings: Settings = {
  timeZone: 'Europe/London',
  workingDays: [1, 2, 3, 4, 5],
  sprintWeeks: 2,
  sprintStartsOn: 1,
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  isAsync: false,
  meetingLink: null,
  planningChannel: null,
  goalLimit: 2,
  guestsMayJoin: false,
  admins: ['zoe'],
  setUpAt: now,
};

export const form: GoalForm = {
  title: 'Customers can pay by invoice',
  measure: null,
  why: null,
  kind: 'roofshot',
  owner: 'ben',
  helpers: [],
  qualities: [],
  needs: [],
  milestone: null,
};

/** A proposal of Ben's for sprint 42. */
export const goal = aGoal({ ...form, id: 'invoices', sprint: 42, proposer: 'ben', proposedAt: now });

export const committed: Goal = {
  ...goal,
  state: 'committed',
  committedAs: { title: goal.title, kind: goal.kind, how: 'finalised', by: 'ana', at: now },
};

export const dropped: Goal = { ...goal, state: 'dropped', dropReason: 'Nobody asked for it' };

export const entry: Entry = {
  by: 'ben',
  now,
  roadmap: planningWeek,
  committed: 0,
  limit: { goals: 2, isConfirmed: false },
};
