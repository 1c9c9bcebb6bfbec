import type { ExternalSelect } from '@slack/types';
import { z } from 'zod';
import { zoneOfCity } from '../../domain/zone-of-city.ts';
import { type Answer, searchField } from '../../slack/fields.ts';
import { zoneOption } from './zone-options.ts';

/** Asks for a time zone in a menu that the bot fills while somebody types. */
export const zoneField = (answer: Answer): ExternalSelect =>
  searchField('Type a city, such as Berlin', typeof answer === 'string' ? zoneOption(answer) : null);

/** What that comes to. */
export const zone = z.string('Please choose a time zone: type a city to find it.').transform(toZone);

function toZone(words: string, context: z.RefinementCtx): string {
  const zone = zoneOfCity(words);
  if (zone) return zone;
  context.addIssue({ code: 'custom', message: `I know no time zone called ${words}: type a city to find it.` });
  return z.NEVER;
}
