import type { PlainTextOption } from '@slack/types';
import type { Temporal } from '../../domain/time.ts';
import { zonesLike } from '../../domain/zone-search.ts';
import { option } from '../../slack/blocks.ts';

/** Slack's limit on the options of a menu. */
const mostOptions = 100;

/** Time zones for the letters typed so far, each with what its clocks show. */
export function zoneOptions(typed: string, now: Temporal.Instant): PlainTextOption[] {
  const zones = zonesLike(typed).slice(0, mostOptions);
  return zones.map((zone) => {
    const time = now.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
    return option(zone, `${zoneWords(zone)}, now ${time}`);
  });
}

/** America/New_York as it reads. */
export const zoneWords = (zone: string): string => zone.replaceAll('_', ' ');

/** "New York" of America/New_York. */
export const cityOf = (zone: string): string => zoneWords(zone.slice(zone.lastIndexOf('/') + 1));

export const zoneOption = (zone: string): PlainTextOption => option(zone, zoneWords(zone));
