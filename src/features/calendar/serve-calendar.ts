import type { Deps, Page, PageAsked } from '../../feature.ts';
import { readCalendar } from './read-calendar.ts';

/** A calendar for whoever has its link, as long as the person whose link it is is there; nothing tells a wrong link from an old one. */
export async function serveCalendar({ query }: PageAsked, deps: Deps): Promise<Page | null> {
  const link = await deps.store.calendarLinks.find(query.get('link') ?? '');
  if (!link) return null;
  const { standing } = await deps.people.get(link.person);
  if (standing === 'deactivated') return null;
  const body = await readCalendar(link, deps);
  return body === null ? null : { contentType: 'text/calendar; charset=utf-8', fileName: 'support-hero.ics', body };
}
