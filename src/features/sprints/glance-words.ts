import type { Sprint } from '../../domain/sprint.ts';
import type { Temporal } from '../../domain/time.ts';
import { day } from '../../slack/dates.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

/** Why somebody sees the next sprint while none is running. */
export function whyThisOne({
  last,
  next,
  today,
}: {
  last: Sprint | null;
  next: Sprint;
  today: Temporal.PlainDate;
}): Mrkdwn {
  const begins = mrkdwn`Sprint ${next.number} begins on ${day(next.firstOn, today)}`;
  return last
    ? mrkdwn`No sprint is running: Sprint ${last.number} ended on ${day(last.lastOn, today)}, and ${begins}.`
    : mrkdwn`No sprint is running yet: ${begins}.`;
}

/** For somebody who is in none. */
export const noTeamWords = (hasTeams: boolean): Mrkdwn =>
  hasTeams
    ? mrkdwn`You're in no team, so no goals here are yours. _All teams_ shows everybody's.`
    : mrkdwn`There are no teams here yet, and so no goals: an admin adds teams with \`/roofshot teams\`.`;
