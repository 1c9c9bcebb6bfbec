import type { Overlay } from './overlay.ts';
import { type Rota, zoneOf } from './rota.ts';
import { versionAt } from './stretch-days.ts';
import { dateIn, instantOf, isBefore, type Temporal } from './time.ts';

/** Says where an instant lies after an edit: a hand-over of its days goes with them to their new hour, all else stays. */
export function refitted(before: Rota, after: Rota): (at: Temporal.Instant) => Temporal.Instant {
  const fresh = after.versions.at(-1)!;
  return (at) => {
    const version = versionAt(before, at);
    const timeZone = zoneOf(before, version);
    const on = dateIn(timeZone, at);
    const isHandOver = !isBefore(on, fresh.firstOn) && instantOf(on, version.handOver.time, timeZone).equals(at);
    return isHandOver ? instantOf(on, fresh.handOver.time, zoneOf(after, fresh)) : at;
  };
}

/** What people agreed keeps its days where an edit moves the hour of the hand-overs: those that change by it. */
export function refitOverlays(before: Rota, after: Rota, overlays: readonly Overlay[]): Overlay[] {
  const moved = refitted(before, after);
  return overlays.flatMap((overlay) => {
    const parts = overlay.parts.map((part) => ({ ...part, from: moved(part.from), until: moved(part.until) }));
    const isMoved = parts.some((part, i) => !isSame(part, overlay.parts[i]!));
    return isMoved && !overlay.undone ? [{ ...overlay, parts }] : [];
  });
}

type Part = Overlay['parts'][number];

const isSame = (a: Part, b: Part): boolean => a.from.equals(b.from) && a.until.equals(b.until);
