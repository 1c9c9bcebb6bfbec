import type { Agreed } from '../../domain/duty-days.ts';
import type { Deps } from '../../feature.ts';
import { rotasOf } from '../../shared/hero/rotas-of.ts';
import type { Mrkdwn } from '../../slack/mrkdwn.ts';
import { calendarPath, type OfferedCalendars } from './calendar-links-modal.ts';
import { ownTurns } from './shown-calendars.ts';

const mostRotas = 10;

/** The calendars that somebody may have, that of the rota whose button they pressed first; links that are missing are made. */
export async function offerCalendars(
  visitor: string,
  beside: string,
  deps: Deps,
  news: Mrkdwn | null = null,
): Promise<OfferedCalendars> {
  const { store, clock, publicUrl } = deps;
  const pressed = beside === '' ? null : await store.rotas.find(beside);
  const near = (await rotasOf(visitor, deps)).filter(({ rota }) => rota.id !== pressed?.rota.id);
  const rotas = [...(pressed ? [pressed] : []), ...near];
  const serves = (await store.rotas.all()).some((agreed) => isIn(visitor, agreed));

  const offered = [
    ...(serves ? [{ shows: ownTurns, name: '' }] : []),
    ...rotas.slice(0, mostRotas).map(({ rota }) => ({ shows: rota.id, name: rota.name })),
  ];
  const shown = offered.map(({ shows }) => shows);
  const tokens = publicUrl === null ? null : await store.calendarLinks.of(visitor, shown, clock());
  const urlOf = (shows: string) => (tokens ? `${publicUrl}${calendarPath}?link=${tokens.get(shows)!}` : null);
  return {
    calendars: offered.map((one) => ({ ...one, url: urlOf(one.shows) })),
    more: Math.max(0, rotas.length - mostRotas),
    hasLinks: publicUrl !== null,
    ...{ beside, news },
  };
}

/** In the order, now or once, or in what was agreed on top of it. */
const isIn = (person: string, { rota, overlays }: Agreed): boolean =>
  rota.versions.some(({ people }) => people.some((one) => one.person === person)) ||
  overlays.some(({ parts }) => parts.some((part) => part.in === person));
