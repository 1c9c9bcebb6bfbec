import type { NobodyBecause } from '../../domain/duty.ts';

/** Why nobody is on duty, after a colon. */
export const nobodyWords: Record<NobodyBecause, string> = {
  gap: 'these days were left free on purpose',
  'no-people': 'its order has nobody for this turn',
  'not-begun': 'its first turn has not begun',
  ended: 'it has ended',
};
