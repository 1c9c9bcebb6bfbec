/** A country, or a region of it, whose public holidays somebody keeps. */
export interface HolidayPlace {
  /** ISO 3166, such as DE. */
  country: string;
  /** Within it, such as BY, or BY-KATH where a region has parts; null for what all of the country keeps. */
  region: string | null;
}

/** DE, DE-BY or DE-BY-KATH. */
export const placeCode = ({ country, region }: HolidayPlace): string => (region ? `${country}-${region}` : country);

export function readPlaceCode(code: string): HolidayPlace {
  const [country = '', ...region] = code.split('-');
  return { country, region: region.length > 0 ? region.join('-') : null };
}
