import { isAwayAt } from '../../domain/absence.ts';
import { decidersOf, missingAt, type ReminderName } from '../../domain/missing.ts';
import { type Person, takesPart } from '../../domain/person.ts';
import { planningMeeting } from '../../domain/planning-meeting.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { updatesWaiting } from '../../shared/updates-waiting.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { openEndings } from './open-endings.ts';
import { reminderMessage } from './reminder-message.ts';
import { votesOf } from './votes-of-concern.ts';

/** What waits for this person (subject) now; nothing where it has been done since, or they are not there to read it. */
export const drawReminder =
  (name: ReminderName) =>
  async ({ subject, slot }: SaidAnnouncement, deps: Deps): Promise<Message | null> => {
    const { store, settings, clock } = deps;
    const sprint = readSprintSlot(slot);
    const now = clock();
    const person = await deps.people.get(subject);
    if (!(await isReachable(person, sprint, now, deps))) return null;

    const teams = await store.teams.ofPerson(subject);
    const decides = await decidedBy(person, teams, now, deps);
    const ids = decides.map(({ id }) => id);
    const goals = await store.goals.concerning(subject, ids, sprint, sprint + 1);
    const endings = await openEndings(store, sprint);
    const votes = (await votesOf(sprint, store))(subject, decides);
    const schedule = await scheduleOf(store, settings);
    const milestones = (await updatesWaiting(sprint, schedule, store)).get(subject) ?? [];
    const missing = missingAt(name, { person: subject, sprint, decides, goals, votes, endings, milestones });
    if (missing.length === 0) return null;

    const running = sprintNumbered(schedule.plan, sprint)!;
    return reminderMessage({
      ...{ name, missing, running, isAsync: settings.isAsync, meetingAt: planningMeeting(running, schedule).at },
      teams: new Map((await store.teams.all()).map((team) => [team.id, team])),
      today: dateIn(person.timeZone, now),
    });
  };

async function isReachable(person: Person, sprint: number, now: Temporal.Instant, { store, settings }: Deps) {
  const today = dateIn(person.timeZone, now);
  const absences = await store.absences.between(today, today);
  const isAway = isAwayAt(absences, person.id, now, person.timeZone);
  return takesPart(person, settings) && !isAway && !(await store.reminders.snoozed(sprint)).has(person.id);
}

async function decidedBy({ id }: Person, teams: readonly Team[], now: Temporal.Instant, deps: Deps): Promise<Team[]> {
  const absent = await absentLeads(teams, deps, now);
  return teams.filter((team) => decidersOf(team, (person) => !absent.includes(person)).includes(id));
}
