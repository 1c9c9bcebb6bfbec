import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip } from '../../domain/clip.ts';
import type { CompanyGoals } from '../../domain/company-goals.ts';
import { context, paragraph, rich } from '../../slack/blocks.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, typed } from '../../slack/rich.ts';

/** What the company aims for, then what it leaves aside, each cut to `length`; nothing where nothing is kept. */
export function companyGoalsBlocks({ goals, nonGoals }: CompanyGoals, length: number): KnownBlock[] {
  if (isEmpty({ goals, nonGoals })) return [];
  const list = (title: string, all: readonly string[]): RichTextElement[] =>
    all.length > 0 ? [bold(title), ...all.flatMap((one) => typed(`\n• ${clip(one, length)}`))] : [];
  const lists = [list('Company goals', goals), list('Not now', nonGoals)].filter((elements) => elements.length > 0);
  return [rich(...lists.map((elements) => paragraph(...elements)))];
}

export const companyGoalsLines = ({ goals, nonGoals }: CompanyGoals): string[] => [
  ...goals.map((goal) => escaped(`Company goal: ${goal}`)),
  ...nonGoals.map((nonGoal) => escaped(`Not now: ${nonGoal}`)),
];

const isEmpty = ({ goals, nonGoals }: CompanyGoals): boolean => goals.length + nonGoals.length === 0;

/** For those who read them in full. */
export const companyGoalsInFull = (companyGoals: CompanyGoals, length: number): KnownBlock[] =>
  isEmpty(companyGoals) ? [context(noGoals)] : companyGoalsBlocks(companyGoals, length);

const noGoals = mrkdwn`No company goals are kept here yet: an admin writes them down with \`/roofshot company-goals\`.`;
