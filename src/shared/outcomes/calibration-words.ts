import type { Calibration } from '../../domain/calibration.ts';
import type { Kind } from '../../domain/goal.ts';

/** What each kind's goals say about how high a team aims; nothing of those that say too little. */
export const calibrationLines = (calibration: readonly Calibration[]): string[] =>
  calibration
    .filter(({ reading }) => reading !== 'too-few')
    .map((one) => calibrationLine(one, ' in the last six sprints'));

/** "5 of 6 moonshots nailed or scraped in the last six sprints: aim higher" */
export function calibrationLine({ kind, succeeded, nailed, of, reading }: Calibration, when = ''): string {
  const how = succeeded > nailed ? 'nailed or scraped' : 'nailed';
  return `${succeeded} of ${of} ${kind}${of === 1 ? '' : 's'} ${how}${when}: ${advice[kind][reading]}`;
}

const advice: Record<Kind, Record<Calibration['reading'], string>> = {
  moonshot: {
    'too-few': 'too few to tell, about half is meant',
    'as-meant': 'about half, as it should be',
    'aim-higher': 'about half is meant, so aim higher',
    'aim-lower': 'about half is meant, so take a smaller step',
  },
  roofshot: {
    'too-few': 'too few to tell, all are meant to be',
    'as-meant': 'as it should be',
    'aim-higher': 'as it should be',
    'aim-lower': 'all are meant to be, so promise less, or call it a moonshot',
  },
};
