import type { PlainTextOption } from '@slack/types';
import { placeCode, readPlaceCode } from '../../domain/holiday-place.ts';
import { option } from '../../slack/blocks.ts';
import { holidayPlaces, placeName } from './country-holidays.ts';

/** Slack's limit on the options of a menu. */
const mostOptions = 100;

/** The value of the option for those who keep no country's holidays. */
export const noPlace = 'none';

const nowhere = option(noPlace, 'No public holidays');

/** Countries and their regions for the letters typed so far, those that begin with them first. */
export async function holidayPlaceOptions(typed: string): Promise<PlainTextOption[]> {
  const words = simplified(typed);
  const places = (await holidayPlaces()).map((place) => option(placeCode(place), place.name));
  const found = [...places, nowhere].filter((place) => namesOf(place).includes(words));
  const isFirst = (place: PlainTextOption) =>
    namesOf(place)
      .split('; ')
      .some((name) => name.startsWith(words));
  return [...found.filter(isFirst), ...found.filter((place) => !isFirst(place))].slice(0, mostOptions);
}

/** The option for a code that was chosen before; null for one that is not known. */
export async function holidayPlaceOption(code: string): Promise<PlainTextOption | null> {
  if (code === noPlace) return nowhere;
  const name = await placeName(readPlaceCode(code));
  return name === null ? null : option(code, name);
}

const alsoCalled: Record<string, string> = { GB: 'UK; Great Britain', US: 'USA' };

const namesOf = ({ text, value = '' }: PlainTextOption): string =>
  simplified(`${text.text}; ${value}; ${alsoCalled[value] ?? ''}`);

/** "Île" is found as "ile". */
const simplified = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
