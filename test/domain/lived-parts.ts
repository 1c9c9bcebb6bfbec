import type { Era } from './lived-eras.ts';
import { handOver, type WalkedVersion } from './walked-rota.ts';
import { dayNumber } from './watched-wall.ts';

/** Somebody serves instead of another; milliseconds since 1970. */
export interface Part {
  from: number;
  until: number;
  out: string;
  in: string;
}

export const restsOn = (upper: Part, lower: Part): boolean =>
  upper.out === lower.in && upper.from < lower.until && lower.from < upper.until;

/** Where a part lies once this version is the newest: a hand-over of the days that are its own comes when its hand-overs do. */
export function moved(
  version: WalkedVersion,
  versionAt: (at: number) => WalkedVersion,
  { wallIn }: Era,
): (part: Part) => Part {
  const at = (then: number): number => {
    const old = versionAt(then);
    const { day } = wallIn(old.timeZone).tickAt(then);
    const isHandOver = handOver(day, old, wallIn) === then;
    return isHandOver && day >= dayNumber(version.firstOn) ? handOver(day, version, wallIn) : then;
  };
  return (part) => ({ ...part, from: at(part.from), until: at(part.until) });
}
