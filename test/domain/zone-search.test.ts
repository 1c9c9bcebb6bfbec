import { expect, it } from 'vitest';
import { zonesLike } from '../../src/domain/zone-search.ts';

it.each`
  typed             | first
  ${'berlin'}       | ${'Europe/Berlin'}
  ${'  LONDON '}    | ${'Europe/London'}
  ${'new y'}        | ${'America/New_York'}
  ${'São Paulo'}    | ${'America/Sao_Paulo'}
  ${'sao pau'}      | ${'America/Sao_Paulo'}
  ${'Munich'}       | ${'Europe/Berlin'}
  ${'Asia/Kolkata'} | ${'Asia/Kolkata'}
  ${'utc'}          | ${'UTC'}
`('finds $first for "$typed"', ({ typed, first }) => {
  expect(zonesLike(typed)[0]).toBe(first);
});

it('names each zone once', () => {
  const zones = zonesLike('europe/l');
  expect(zones).toContain('Europe/Lisbon');
  expect(new Set(zones).size).toBe(zones.length);
});

it('finds none for what is no place', () => {
  expect(zonesLike('nowhere')).toEqual([]);
});
