import type { CompanyGoals } from '../domain/company-goals.ts';
import { record, type Stamp } from './changes.ts';
import type { Rows } from './rows.ts';

export const companyGoals = (rows: Rows) => ({
  async read(): Promise<CompanyGoals> {
    const found = await rows.select('company_goals').selectAll().orderBy('position').execute();
    const ofKind = (kind: 'goal' | 'non-goal') => found.filter((row) => row.kind === kind).map(({ words }) => words);
    return { goals: ofKind('goal'), nonGoals: ofKind('non-goal') };
  },

  async save(companyGoals: CompanyGoals, stamp: Stamp): Promise<void> {
    const saved = [...rowsOfKind('goal', companyGoals.goals), ...rowsOfKind('non-goal', companyGoals.nonGoals)];
    await rows.atomically(async (rows) => {
      await rows.delete('company_goals').execute();
      if (saved.length > 0) await rows.insert('company_goals', saved).execute();
      await record(rows, stamp, 'company-goals', 'workspace', 'saved', companyGoals);
    });
  },
});

const rowsOfKind = (kind: 'goal' | 'non-goal', all: readonly string[]) =>
  all.map((words, position) => ({ kind, position, words }));
