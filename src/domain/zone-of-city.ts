/** Cities with many offices and no time zone of their own name, by the zone whose clocks they keep. */
const alsoIn = {
  'America/Los_Angeles': ['San Francisco', 'Seattle', 'San Diego', 'Palo Alto'],
  'America/Denver': ['Salt Lake City', 'Boulder'],
  'America/Chicago': ['Austin', 'Dallas', 'Houston', 'Minneapolis'],
  'America/New_York': ['Boston', 'Miami', 'Atlanta', 'Philadelphia', 'Pittsburgh'],
  'America/Toronto': ['Ottawa', 'Quebec'],
  'America/Sao_Paulo': ['Rio de Janeiro', 'Belo Horizonte', 'Florianopolis'],
  'Europe/London': ['Edinburgh', 'Glasgow', 'Manchester', 'Oxford', 'Bristol'],
  'Europe/Berlin': ['Munich', 'München', 'Hamburg', 'Cologne', 'Köln', 'Frankfurt', 'Leipzig', 'Stuttgart'],
  'Europe/Paris': ['Lyon', 'Lille', 'Nantes', 'Toulouse'],
  'Europe/Madrid': ['Barcelona'],
  'Europe/Rome': ['Milan', 'Milano', 'Roma', 'Turin'],
  'Europe/Lisbon': ['Porto', 'Lisboa'],
  'Europe/Amsterdam': ['Rotterdam', 'Utrecht', 'The Hague'],
  'Europe/Brussels': ['Ghent', 'Antwerp'],
  'Europe/Zurich': ['Geneva', 'Basel', 'Lausanne'],
  'Europe/Vienna': ['Wien', 'Graz'],
  'Europe/Warsaw': ['Krakow', 'Wroclaw', 'Gdansk', 'Warszawa'],
  'Europe/Prague': ['Brno', 'Praha'],
  'Europe/Stockholm': ['Gothenburg', 'Malmo'],
  'Europe/Copenhagen': ['Aarhus'],
  'Europe/Kyiv': ['Lviv', 'Kharkiv'],
  'Asia/Kolkata': ['Bangalore', 'Bengaluru', 'Mumbai', 'Delhi', 'New Delhi', 'Chennai', 'Hyderabad', 'Pune'],
  'Asia/Shanghai': ['Beijing', 'Shenzhen', 'Guangzhou', 'Hangzhou'],
  'Asia/Tokyo': ['Osaka', 'Kyoto'],
  'Asia/Ho_Chi_Minh': ['Hanoi'],
  'Asia/Dubai': ['Abu Dhabi'],
  'Africa/Johannesburg': ['Cape Town', 'Durban'],
  'Pacific/Auckland': ['Wellington', 'Christchurch'],
};

const areas = [
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
];

/** The IANA zone that somebody means by its name or by a city's, in any case and with or without accents; null if none. */
export function zoneOfCity(words: string): string | null {
  const name = simplified(words);
  if (name === 'utc') return 'UTC';
  if (!/^[a-z_/-]+$/u.test(name)) return null;
  if (name.includes('/')) return zoneCalled(name);
  return zoneOfItsOwn(name) ?? zoneShared(name);
}

/** "St. John’s, Canada (GMT-3:30)" is st_johns. */
function simplified(words: string): string {
  const [city = ''] = words.split(/[,(]/u);
  return city
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .trim()
    .replace(/\s+/gu, '_')
    .toLowerCase();
}

function zoneOfItsOwn(city: string): string | null {
  const zones = areas.map((area) => zoneCalled(`${area}/${city}`));
  return zones.find((zone) => zone !== null) ?? null;
}

const zoneShared = (name: string): string | null =>
  Object.entries(alsoIn).find(([, cities]) => cities.some((city) => simplified(city) === name))?.[0] ?? null;

/** Spelled as IANA does; of two names of one zone, the one that was typed. */
function zoneCalled(name: string): string | null {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : withCapitals(name);
  } catch {
    return null;
  }
}

const withCapitals = (name: string): string => name.replace(/(?<![a-z])[a-z]/giu, (letter) => letter.toUpperCase());
