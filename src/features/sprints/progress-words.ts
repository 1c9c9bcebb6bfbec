import type { Sprint } from '../../domain/sprint.ts';
import type { SprintProgress } from '../../domain/sprint-progress.ts';
import { daysBetween, type Temporal } from '../../domain/time.ts';
import { days } from '../../slack/dates.ts';
import { counted } from '../../slack/numbers.ts';

/** "Mon 7 – Fri 18 Dec · 8 of 10 working days left, today included" */
export function datesAndProgress(
  { firstOn, lastOn }: Sprint,
  progress: SprintProgress,
  today: Temporal.PlainDate,
): string {
  const inAll = counted(progress.days, 'working day');
  const words = {
    coming: () => `begins ${inDays(daysBetween(today, firstOn))} · ${inAll}`,
    running: () => leftWords(progress),
    over: () => `over · ${inAll}`,
  };
  return `${days(firstOn, lastOn, today)} · ${words[progress.standing]()}`;
}

const inDays = (count: number): string => (count === 1 ? 'tomorrow' : `in ${count} days`);

function leftWords({ days, left, worksToday }: SprintProgress): string {
  if (left === 0) return 'no working day left';
  if (left === 1 && worksToday) return 'today is its last working day';
  return `${left} of ${counted(days, 'working day')} left${worksToday ? ', today included' : ''}`;
}
