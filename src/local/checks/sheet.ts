export type Surface = 'message' | 'modal' | 'home';

/** What the API answers, where in the payload it is wrong, and Slack's words about it. */
export interface Fault {
  error: string;
  pointer: string;
  message: string;
}

/** What the check of one message or view has found and counted so far. */
export interface Sheet {
  readonly surface: Surface;
  /** What the API answers to a fault that has no error of its own. */
  readonly error: string;
  readonly faults: Fault[];
  readonly counts: Map<string, number>;
}

export function newSheet(surface: Surface, error: string): Sheet {
  return { surface, error, faults: [], counts: new Map() };
}

export function complain(sheet: Sheet, pointer: string, message: string, error = sheet.error): void {
  sheet.faults.push({ error, pointer, message });
}

/** Adds to what is counted over the whole message or view, and says how many there are now. */
export function count(sheet: Sheet, what: string, more = 1): number {
  const now = total(sheet, what) + more;
  sheet.counts.set(what, now);
  return now;
}

export function total(sheet: Sheet, what: string): number {
  return sheet.counts.get(what) ?? 0;
}
