import { clip, oneLine } from '../../domain/clip.ts';
import type { Rota } from '../../domain/rota.ts';
import { daysOfStretch } from '../../domain/stretch-days.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { days } from '../../slack/dates.ts';

interface Stretch {
  from: Temporal.Instant;
  until: Temporal.Instant;
}

/** "Mon 7 – Fri 11 Dec" */
export function stretchWords(rota: Rota, stretch: Stretch, now: Temporal.Instant): string {
  const { firstOn, lastOn } = daysOfStretch(rota, stretch);
  return days(firstOn, lastOn, dateIn(rota.timeZone, now));
}

export const rotaName = ({ name }: Rota): string => clip(oneLine(name), 100);
