import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOfCity } from '../../src/domain/zone-of-city.ts';

describe('the time zone somebody means', () => {
  it.each`
    words                       | zone
    ${'Australia/Sydney'}       | ${'Australia/Sydney'}
    ${'australia/sydney'}       | ${'Australia/Sydney'}
    ${'Sydney'}                 | ${'Australia/Sydney'}
    ${' sydney '}               | ${'Australia/Sydney'}
    ${'SYDNEY'}                 | ${'Australia/Sydney'}
    ${'Sydney, Australia'}      | ${'Australia/Sydney'}
    ${'London (GMT/BST)'}       | ${'Europe/London'}
    ${'New York'}               | ${'America/New_York'}
    ${'new  york'}              | ${'America/New_York'}
    ${'America/New York'}       | ${'America/New_York'}
    ${'São Paulo'}              | ${'America/Sao_Paulo'}
    ${'Sao Paulo'}              | ${'America/Sao_Paulo'}
    ${'Zürich'}                 | ${'Europe/Zurich'}
    ${'Kolkata'}                | ${'Asia/Kolkata'}
    ${'asia/kolkata'}           | ${'Asia/Kolkata'}
    ${'Kyiv'}                   | ${'Europe/Kyiv'}
    ${'Ho Chi Minh'}            | ${'Asia/Ho_Chi_Minh'}
    ${'Buenos Aires'}           | ${'America/Buenos_Aires'}
    ${'Argentina/Buenos Aires'} | ${null}
    ${'Port-au-Prince'}         | ${'America/Port-au-Prince'}
    ${'St. John’s'}             | ${'America/St_Johns'}
    ${'Etc/GMT+5'}              | ${null}
    ${'Lord Howe'}              | ${'Australia/Lord_Howe'}
    ${'San Francisco'}          | ${'America/Los_Angeles'}
    ${'Munich'}                 | ${'Europe/Berlin'}
    ${'München'}                | ${'Europe/Berlin'}
    ${'Bengaluru'}              | ${'Asia/Kolkata'}
    ${'Cape Town'}              | ${'Africa/Johannesburg'}
    ${'UTC'}                    | ${'UTC'}
    ${'Sydny'}                  | ${null}
    ${'+02:00'}                 | ${null}
    ${'UTC+2'}                  | ${null}
    ${'EST'}                    | ${null}
    ${'Growth'}                 | ${null}
    ${'UI/UX'}                  | ${null}
    ${'@ana'}                   | ${null}
    ${''}                       | ${null}
    ${'constructor'}            | ${null}
  `('“$words”: $zone', ({ words, zone }) => {
    expect(zoneOfCity(words)).toBe(zone);
  });

  it('is every zone under its own name, and is one that clocks can be read in', { tags: ['long'] }, () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) expect(zoneOfCity(zone.toLowerCase())).toBe(zone);
  });

  it('is a zone or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (words) => {
        const zone = zoneOfCity(words);
        if (zone) new Intl.DateTimeFormat('en', { timeZone: zone });
      }),
    );
  });
});
