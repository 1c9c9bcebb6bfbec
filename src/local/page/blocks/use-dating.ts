import { formatSlackDate } from '../../slack-dates.ts';
import { Temporal } from '../desk/clock-face.ts';
import { useDesk } from '../desk/desk.ts';
import type { Dating } from './mrkdwn.ts';

/** Dates as the acting person reads them now. */
export function useDating(): Dating {
  const { me, clock } = useDesk().sight;
  return (token, unixSeconds) => formatSlackDate(token, unixSeconds, me.tz, Temporal.Instant.from(clock.now));
}
