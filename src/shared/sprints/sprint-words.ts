import type { Sprint } from '../../domain/sprint.ts';
import type { Temporal } from '../../domain/time.ts';
import { days } from '../../slack/dates.ts';

/** "Sprint 43", with its own name where it has one that says more; one from before the first is called by its name alone. */
export function sprintName({ number, name }: Pick<Sprint, 'number' | 'name'>): string {
  if (number < 1 && name) return name;
  const isOwn = name && name.replace(/^sprint /i, '') !== String(number);
  return isOwn ? `Sprint ${number} (${name})` : `Sprint ${number}`;
}

/** "Sprint 43 · Mon 7 – Fri 18 Dec" */
export const sprintWords = (sprint: Sprint, today: Temporal.PlainDate): string =>
  `${sprintName(sprint)} · ${days(sprint.firstOn, sprint.lastOn, today)}`;
