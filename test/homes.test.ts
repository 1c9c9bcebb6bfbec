import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRefresher } from '../src/homes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('draws a Home at once, then at most once in five seconds, and the last state always', async () => {
  const drawn: string[] = [];
  const homes = createRefresher(async (person) => void drawn.push(person), 5000);

  homes.refresh(['UANA', 'UBEN', 'UANA']);
  expect(drawn).toEqual(['UANA', 'UBEN']);
  homes.refresh(['UANA']);
  homes.refresh(['UANA']);
  await vi.advanceTimersByTimeAsync(4999);
  expect(drawn).toEqual(['UANA', 'UBEN']);
  await vi.advanceTimersByTimeAsync(1);
  expect(drawn).toEqual(['UANA', 'UBEN', 'UANA']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(drawn).toHaveLength(3);
});

it('draws what is still to be drawn when asked to settle', async () => {
  const drawn: string[] = [];
  const homes = createRefresher(async (person) => void drawn.push(person), 5000);
  homes.refresh(['UANA']);
  homes.refresh(['UANA']);
  await homes.settled();
  expect(drawn).toEqual(['UANA', 'UANA']);
});
