import { expect, it } from 'vitest';
import { createChores } from '../src/chores.ts';
import { createFlights } from '../src/flights.ts';
import { keptLog } from './support/log.ts';

it('does the same work never twice at once, and once more where it was asked for meanwhile', async () => {
  const flights = createFlights();
  const { afterwards } = createChores(flights, keptLog().log);
  const done: string[] = [];
  let finish = () => {};
  const first = new Promise<void>((resolve) => (finish = resolve));
  const note = (words: string) => async () => void done.push(words);
  afterwards('one', async () => {
    await first;
    done.push('one');
  });
  afterwards('one', note('given up'));
  afterwards('one', note('one again'));
  afterwards('other', note('other'));
  expect(done).toEqual(['other']);
  finish();
  await flights.landed();
  expect(done).toEqual(['other', 'one', 'one again']);
});

it('logs what fails, and goes on', async () => {
  const flights = createFlights();
  const { log, lines } = keptLog();
  const { afterwards } = createChores(flights, log);
  const done: string[] = [];
  afterwards('one', () => Promise.reject(new Error('no disk')));
  afterwards('one', async () => void done.push('one'));
  await flights.landed();
  expect(lines.join('\n')).toContain('one could not be done: Error: no disk');
  expect(done).toEqual(['one']);
});
