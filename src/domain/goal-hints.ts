import {
  isEndless,
  isOnlyALink,
  isOnlyATopic,
  isResearch,
  isTwoGoals,
  isUndecided,
  isVague,
  type Worded,
} from './goal-wording.ts';

/** A wording that makes a goal hard to judge later: what to say about it, and a title with it and one without. */
export interface HintRule {
  name: 'only-a-link' | 'undecided' | 'only-a-topic' | 'two-goals' | 'endless' | 'research' | 'vague';
  says: string;
  flags: (goal: Worded) => boolean;
  flagged: string;
  fine: string;
}

/** What a colleague might remark about a goal. Nothing blocks it. */
export function hintsOn(goal: Worded): HintRule[] {
  return hintRules.filter(({ flags }) => flags(goal));
}

export const hintRules: readonly HintRule[] = [
  {
    name: 'only-a-link',
    says: 'A link alone tells nobody what you aim for: say it in words, such as “Customers can pay by invoice (#1452)”.',
    flags: isOnlyALink,
    flagged: 'Start on billing#1452',
    fine: 'Customers can pay by invoice (billing#1452)',
  },
  {
    name: 'undecided',
    says: 'Part of this is still open: say what it will be, or plan it for a later sprint until you know.',
    flags: isUndecided,
    flagged: 'Sharding: exact goal TBD',
    fine: 'Every table over 1 TB is sharded',
  },
  {
    name: 'only-a-topic',
    says: 'This names a topic, not yet an end: say what will be true then, such as “Every plan has its own rate limit”.',
    flags: isOnlyATopic,
    flagged: 'Rate limiting',
    fine: 'Every plan has its own rate limit',
  },
  {
    name: 'two-goals',
    says: 'This looks like two goals in one, and half of it done is hard to vote on: choose one, or propose both.',
    flags: isTwoGoals,
    flagged: 'Improve query performance and launch collaboration MVP',
    fine: 'Drag and drop for tables and dashboards',
  },
  {
    name: 'endless',
    says: 'This could go on for ever: say where it stops, such as “The new service sends all invoices”.',
    flags: isEndless,
    flagged: 'Continue moving invoices to the new service',
    fine: 'The new service sends all invoices',
  },
  {
    name: 'research',
    says: 'Exploring has no end of its own: say what you will know by then, such as “We know our three costliest queries”.',
    flags: isResearch,
    flagged: 'Explore ways to cut our cloud bill',
    fine: 'We know our three costliest queries',
  },
  {
    name: 'vague',
    says: 'It will be hard to tell whether this worked: say what will be different, such as “Dashboards load in two seconds”.',
    flags: isVague,
    flagged: 'Improve dashboards',
    fine: 'Dashboards load in two seconds',
  },
];
