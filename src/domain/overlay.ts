import { isBefore, type Temporal } from './time.ts';

/** What people agreed on top of a rota's order, which it never shifts. Later ones lie on earlier ones. */
export interface Overlay {
  id: string;
  rota: string;
  /** Two whole turns change hands; some days or a whole turn are served by somebody else; the rest of a turn, from now. */
  kind: 'swap' | 'cover' | 'take-over';
  /** Two for a swap, one for the others. */
  parts: readonly Replacement[];
  by: string;
  at: Temporal.Instant;
  undone: { by: string; at: Temporal.Instant } | null;
}

/** Somebody serves in place of another from an instant up to another; it counts wherever it is `out` who would serve. */
export interface Replacement {
  from: Temporal.Instant;
  until: Temporal.Instant;
  out: string;
  in: string;
}

export interface Holder {
  person: string;
  through: Overlay | null;
}

/** Who serves at an instant, when by the order it would be this person. */
export function holderAt(person: string, overlays: readonly Overlay[], at: Temporal.Instant): Holder {
  let holder: Holder = { person, through: null };
  for (const overlay of overlays) {
    if (overlay.undone) continue;
    const part = overlay.parts.find((part) => part.out === holder.person && isWithin(part, at));
    if (part) holder = { person: part.in, through: overlay };
  }
  return holder;
}

/** Exchanges two turns, each given as who has it now. */
export function swapParts(one: Omit<Replacement, 'in'>, other: Omit<Replacement, 'in'>): Replacement[] {
  return [
    { ...one, in: other.out },
    { ...other, in: one.out },
  ];
}

/** What lies on this one, so that it cannot be undone before them: later ones that touch its time and its people. */
export function restingOn(overlay: Overlay, overlays: readonly Overlay[]): Overlay[] {
  const later = overlays.slice(overlays.findIndex(({ id }) => id === overlay.id) + 1);
  return later.filter((other) => !other.undone && other.parts.some((part) => overlay.parts.some(restsOn(part))));
}

const restsOn =
  (upper: Replacement) =>
  (lower: Replacement): boolean =>
    upper.out === lower.in && isBefore(upper.from, lower.until) && isBefore(lower.from, upper.until);

export const isWithin = ({ from, until }: Pick<Replacement, 'from' | 'until'>, at: Temporal.Instant): boolean =>
  !isBefore(at, from) && isBefore(at, until);
