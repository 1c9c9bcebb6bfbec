import type { CompanyGoals } from '../../domain/company-goals.ts';
import { actions, button, context, type Message } from '../../slack/blocks.ts';
import { fittingText } from '../../slack/fitting.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { companyGoalsInFull, companyGoalsLines } from './company-goals-blocks.ts';

export const editCompanyGoals = 'edit-company-goals';

export function companyGoalsMessage(companyGoals: CompanyGoals, mayEdit: boolean): Message {
  const lines = companyGoalsLines(companyGoals);
  return {
    text: fittingText(lines) || 'No company goals are kept here yet.',
    blocks: [
      ...companyGoalsInFull(companyGoals, 150),
      ...(lines.length > 0 ? [context(mrkdwn`Each pre-read and run-sheet opens with them.`)] : []),
      ...(mayEdit ? [actions(button(editCompanyGoals, { label: lines.length > 0 ? 'Edit' : 'Write them down' }))] : []),
    ],
  };
}
