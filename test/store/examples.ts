import type { Goal } from '../../src/domain/goal.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { Team } from '../../src/domain/team.ts';
import { Temporal } from '../../src/domain/time.ts';
import { openStorage, workspaceCalendar } from '../../src/store/index.ts';
import { memoryStorage } from '../support/memory-storage.ts';

export const at = Temporal.Instant.from('2026-11-16T09:00:00Z');
export const stamp = { by: 'UANA', at };

export const team: Team = {
  id: 'growth',
  name: '🚀 ~Growth~ & friends',
  channel: 'CGROWTH',
  timeZone: 'Europe/London',
  members: [
    { person: 'UBEN', role: 'lead', share: 100 },
    { person: 'UANA', role: 'member', share: 60 },
    { person: 'UPAT', role: 'partner', share: 100 },
  ],
  workingDays: null,
  holidayCalendar: null,
  hasAnonymousVotes: false,
  isArchived: false,
};

export const goal: Goal = {
  id: 'goal-1',
  team: 'growth',
  sprint: 12,
  title: '*Ship* <SSO> & "keys" 🇩🇪 :tada:\u200d',
  measure: 'Five customers sign in\nwithout us',
  why: null,
  kind: 'moonshot',
  owner: 'UBEN',
  helpers: ['UPAT', 'UANA'],
  proposer: 'UANA',
  qualities: ['clear', 'finite'],
  objections: [
    { id: 'o1', quality: 'finite', by: 'UPAT', reason: 'Until when?', at, answer: null },
    {
      id: 'o2',
      quality: 'clear',
      by: 'UBEN',
      reason: 'Which keys?',
      at: at.add({ minutes: 1 }),
      answer: { text: 'The API ones.', by: 'UANA', at: at.add({ hours: 1 }) },
    },
  ],
  marks: [
    { sprint: 11, question: 'right', by: 'UPAT', says: 'no', at },
    { sprint: 12, question: 'right', by: 'UPAT', says: 'yes', at: at.add({ minutes: 2 }) },
    { sprint: 12, question: 'ambitious', by: 'UBEN', says: 'no', at: at.add({ minutes: 3 }) },
  ],
  needs: ['platform'],
  answers: [{ sprint: 12, team: 'platform', says: 'talk', by: 'UPAT', at }],
  state: 'committed',
  dropReason: null,
  committedAs: { title: 'Ship SSO', kind: 'roofshot', how: 'finalised', by: 'UBEN', at },
  outcome: null,
  imported: null,
  milestone: 'milestone-1',
  proposedAt: at,
};

export const settings: Settings = {
  timeZone: 'Australia/Lord_Howe',
  workingDays: [7, 1, 2, 3, 4],
  sprintWeeks: 3,
  sprintStartsOn: 7,
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:30') },
  isAsync: true,
  meetingLink: 'https://meet.example/42',
  planningChannel: 'CPLAN',
  goalLimit: 2,
  guestsMayJoin: false,
  admins: ['UZOE', 'UANA'],
  setUpAt: at,
};

/** A database with one workspace in it, and two teams there. */
export async function exampleStorage(file?: string) {
  const storage = file ? openStorage(file) : memoryStorage();
  const store = await storage.workspace('T1', 'Example');
  await store.teams.add(team, stamp);
  await store.teams.add({ ...team, id: 'platform', name: 'Platform' }, stamp);
  return { storage, store };
}

export const noHolidays = { id: workspaceCalendar, country: null, region: null, filledUntil: 2026, holidays: [] };
