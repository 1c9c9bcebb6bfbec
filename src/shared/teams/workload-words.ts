import type { Workload } from '../../domain/capacity.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { halves } from '../../slack/numbers.ts';

export interface WorkloadFacts {
  capacity: number;
  workload: Workload;
  /** Whether the sprint before left something to tidy up. */
  hasScraped: boolean;
}

/** "12½ person-days" */
export const personDays = (days: number): string => `${halves(days)} person-day${days > 1 ? 's' : ''}`;

/** "30 person-days: about 20 for big goals, 10 for other work", or after a scraped goal, half and half. */
export const workloadWords = (facts: WorkloadFacts): string => `${personDays(facts.capacity)}: ${splitWords(facts)}`;

/** The same, with how much it is in bold. */
export const workloadLine = (facts: WorkloadFacts): Mrkdwn =>
  mrkdwn`:hammer_and_wrench: *${personDays(facts.capacity)}*: ${splitWords(facts)}`;

const splitWords = ({ workload: { bigGoals, otherWork }, hasScraped }: WorkloadFacts): string =>
  hasScraped
    ? `about ${halves(bigGoals)} for one new big goal, ${halves(otherWork)} for tidy-up and other work, as something was only scraped`
    : `about ${halves(bigGoals)} for big goals, ${halves(otherWork)} for other work`;
