import { zoneOfCity } from './zone-of-city.ts';

/** IANA zones that somebody may mean by the letters typed so far, the one of a city by that name first. */
export function zonesLike(typed: string): string[] {
  const words = simplified(typed);
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => simplified(zone).includes(words));
  const city = zoneOfCity(typed);
  return city ? [city, ...zones.filter((zone) => zone !== city)] : zones;
}

/** "América/new york " is america/new york. */
function simplified(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').trim().toLowerCase();
}
