import type { Sprint } from '../domain/sprint.ts';
import { record, type Stamp } from './changes.ts';
import { readDate } from './codecs.ts';
import type { Rows } from './rows.ts';

export const sprints = (rows: Rows) => ({
  /** The sprints whose dates somebody said, by number. */
  async pins(): Promise<Sprint[]> {
    const found = await rows.select('sprints').selectAll().orderBy('number').execute();
    return found.map(({ number, name, first_on, last_on }) => ({
      number,
      name,
      firstOn: readDate(first_on),
      lastOn: readDate(last_on),
    }));
  },

  async savePins(pins: readonly Sprint[], stamp: Stamp): Promise<void> {
    const saved = pins.map(({ number, name, firstOn, lastOn }) => ({
      number,
      name,
      first_on: firstOn.toString(),
      last_on: lastOn.toString(),
    }));
    await rows.atomically(async (rows) => {
      const imported = await rows.select('sprints').select('number').where('import_id', 'is not', null).execute();
      const own = saved.filter((pin) => !imported.some(({ number }) => number === pin.number));
      await rows.delete('sprints').where('import_id', 'is', null).execute();
      if (own.length > 0) await rows.insert('sprints', own.map(ownPin)).execute();
      await record(rows, stamp, 'sprint', 'calendar', 'saved', { pins: saved });
    });
  },
});

const ownPin = <Pin>(pin: Pin) => ({ ...pin, import_id: null, guessed: null });
