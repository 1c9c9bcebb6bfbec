import type { Goal } from '../../src/domain/goal.ts';
import { Temporal } from '../../src/domain/time.ts';

/** Growth's proposal for sprint 43, Ben's to own, with nothing said of it yet, unless it says otherwise. */
export const aGoal = (changes: Partial<Goal> = {}): Goal => ({
  ...{ id: 'goal-1', team: 'growth', sprint: 43, title: 'Customers pay by invoice', measure: null, why: null },
  ...{ kind: 'roofshot', owner: 'UBEN', proposer: 'UBEN', helpers: [], milestone: null },
  ...{ qualities: [], objections: [], marks: [], needs: [], answers: [] },
  ...{ state: 'proposed', dropReason: null, committedAs: null, outcome: null, imported: null },
  proposedAt: Temporal.Instant.from('2026-01-01T00:00Z'),
  ...changes,
});
