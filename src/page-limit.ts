import type { Clock } from './domain/time.ts';

const [mostOfOne, mostInAll] = [30, 600];

/** Whether one more may be answered in this minute: a calendar asks a few times an hour, and a flood must not keep the bot from its work. */
export function pageLimit(clock: Clock): (asker: string) => boolean {
  let minute = Number.NaN;
  let inAll = 0;
  const ofOne = new Map<string, number>();

  return (asker) => {
    const now = Math.floor(clock().epochMilliseconds / 60_000);
    if (now !== minute) {
      [minute, inAll] = [now, 0];
      ofOne.clear();
    }
    if (inAll >= mostInAll) return false;
    inAll += 1;
    const asked = (ofOne.get(asker) ?? 0) + 1;
    ofOne.set(asker, asked);
    return asked <= mostOfOne;
  };
}
