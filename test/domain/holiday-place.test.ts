import { expect, it } from 'vitest';
import { placeCode, readPlaceCode } from '../../src/domain/holiday-place.ts';

it.each`
  code            | country | region
  ${'GB'}         | ${'GB'} | ${null}
  ${'DE-BY'}      | ${'DE'} | ${'BY'}
  ${'DE-BY-KATH'} | ${'DE'} | ${'BY-KATH'}
`('$code is $country, $region', ({ code, country, region }) => {
  expect(readPlaceCode(code)).toEqual({ country, region });
  expect(placeCode({ country, region })).toBe(code);
});
