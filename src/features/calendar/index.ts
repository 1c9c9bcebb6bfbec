import type { Feature } from '../../feature.ts';
import { addToCalendar } from '../../shared/hero/calendar-buttons.ts';
import { calendarPath, renewLink, sendAsFile } from './calendar-links-modal.ts';
import { openLinks } from './open-links.ts';
import { renewCalendarLink } from './renew-calendar-link.ts';
import { sendCalendar } from './send-calendar.ts';
import { serveCalendar } from './serve-calendar.ts';

export const calendar: Feature = {
  buttons: {
    [addToCalendar]: openLinks,
    [renewLink]: renewCalendarLink,
    [sendAsFile]: sendCalendar,
  },
  pages: { [calendarPath]: serveCalendar },
};
