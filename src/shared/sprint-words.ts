import type { Sprint } from '../domain/sprint.ts';
import type { Temporal } from '../domain/time.ts';
import { days } from '../slack/dates.ts';

/** "Sprint 43", with its own name where it has one. */
export const sprintName = ({ number, name }: Pick<Sprint, 'number' | 'name'>): string =>
  name ? `Sprint ${number} (${name})` : `Sprint ${number}`;

/** "Sprint 43 · Mon 7 – Fri 18 Dec" */
export const sprintWords = (sprint: Sprint, today: Temporal.PlainDate): string =>
  `${sprintName(sprint)} · ${days(sprint.firstOn, sprint.lastOn, today)}`;
