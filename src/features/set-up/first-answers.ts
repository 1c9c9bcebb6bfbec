import { usualFirstSprint } from '../../domain/first-sprint.ts';
import { type HolidayPlace, placeCode } from '../../domain/holiday-place.ts';
import type { Person } from '../../domain/person.ts';
import type { Settings } from '../../domain/settings.ts';
import type { SprintRhythm } from '../../domain/sprint-calendar.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { noPlace } from '../../shared/sprints/holiday-place-options.ts';
import type { Typed } from '../../slack/form.ts';
import { workspaceHolidays, workspaceZone } from './workdays-modal.ts';

const usualRhythm: SprintRhythm = { weeks: 2, startsOn: 1, workingDays: [1, 2, 3, 4, 5] };

/** What the fields hold before anybody has set the workspace up. */
export function usualAnswers(asker: Person, now: Temporal.Instant): Typed {
  const { firstOn, lastOn } = usualFirstSprint(usualRhythm, dateIn(asker.timeZone, now));
  return {
    [workspaceZone]: asker.timeZone,
    [workspaceHolidays]: null,
    workingDays: usualRhythm.workingDays.map(String),
    sprintWeeks: String(usualRhythm.weeks),
    sprintStartsOn: String(usualRhythm.startsOn),
    sprintNumber: null,
    sprintName: null,
    firstOn: firstOn.toString(),
    lastOn: lastOn.toString(),
    planningChannel: null,
    mode: 'together',
    meetingWeekday: '3',
    meetingTime: '16:00',
    meetingLink: null,
    goalLimit: '2',
    guests: [],
    admins: [asker.id],
  };
}

/** What they hold when what is set is edited. */
export function presentAnswers(settings: Settings, place: HolidayPlace | null): Typed {
  return {
    [workspaceZone]: settings.timeZone,
    [workspaceHolidays]: place ? placeCode(place) : noPlace,
    workingDays: settings.workingDays.map(String),
    sprintWeeks: String(settings.sprintWeeks),
    sprintStartsOn: String(settings.sprintStartsOn),
    planningChannel: settings.planningChannel,
    mode: settings.isAsync ? 'async' : 'together',
    meetingWeekday: String(settings.meeting.weekday),
    meetingTime: settings.meeting.time.toString({ smallestUnit: 'minute' }),
    meetingLink: settings.meetingLink,
    goalLimit: String(settings.goalLimit),
    guests: settings.guestsMayJoin ? ['may-join'] : [],
    admins: [...settings.admins],
  };
}
