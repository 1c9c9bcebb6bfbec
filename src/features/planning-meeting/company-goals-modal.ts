import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import {
  type CompanyGoals,
  type CompanyGoalsFault,
  longestCompanyGoal,
  mostCompanyGoals,
  readCompanyGoals,
} from '../../domain/company-goals.ts';
import { input, plain } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';

export const saveCompanyGoals = 'save-company-goals';

export const companyGoalsModal = ({ goals, nonGoals }: CompanyGoals): ModalView => ({
  type: 'modal',
  callback_id: saveCompanyGoals,
  title: plain('Company goals'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    input('goals', 'What the company aims for', lines(goals), { optional: true, hint }),
    input('nonGoals', 'What it leaves aside for now', lines(nonGoals), { optional: true, hint }),
  ],
});

const hint = `One a line, ${mostCompanyGoals} at most.`;

const lines = (all: readonly string[]) => textField(all.join('\n'), { multiline: true, max_length: 3000 });

const Lines = z
  .string()
  .nullable()
  .transform((typed, { addIssue }) => {
    const outcome = readCompanyGoals(typed ?? '');
    if (outcome.kind === 'read') return outcome.lines;
    addIssue({ code: 'custom', message: sentence(outcome.fault) });
    return z.NEVER;
  });

const Form = z.object({ goals: Lines, nonGoals: Lines });

export const readCompanyGoalsForm = (view: ViewOutput) => readForm(view, Form);

function sentence(fault: CompanyGoalsFault): string {
  if (fault.because === 'too-many') return `These are ${fault.count}; a short list has ${mostCompanyGoals} at most.`;
  return fault.because === 'too-long'
    ? `Line ${fault.line} has ${fault.length} characters; it can have ${longestCompanyGoal} at most.`
    : `There is a character in line ${fault.line} that cannot be stored. Please type it anew.`;
}
