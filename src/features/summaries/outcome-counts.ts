import { type Outcome, outcomes } from '../../domain/outcome.ts';
import { countOutcomes } from '../../domain/past-outcomes.ts';
import { outcomeCounts } from '../../shared/outcomes/outcome-counts.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { type TeamSummary, unsettled } from './team-summary.ts';

type Counted = Pick<TeamSummary, 'endings' | 'dropped'>;

/** "2 nailed, 1 scraped, 1 dropped" */
export function countWords({ endings, dropped }: Counted): string {
  const words = [
    ...outcomeCounts(endings.map(({ goal }) => goal)),
    ...(dropped.length > 0 ? [`${dropped.length} dropped`] : []),
  ];
  return words.length > 0 ? words.join(', ') : 'no goals';
}

/** ":large_green_circle: 2 · :red_circle: 1" */
export function countEmoji({ endings, dropped }: Counted): string {
  const counts = countOutcomes(endings.map(({ goal }) => goal));
  const open = unsettled({ endings }).length;
  const words = [
    ...present(counts).map((one) => `${outcomeWords[one].emoji} ${counts[one]}`),
    ...(open > 0 ? [`:grey_question: ${open}`] : []),
    ...(dropped.length > 0 ? [`:wastebasket: ${dropped.length}`] : []),
  ];
  return words.length > 0 ? words.join('  ') : 'no goals';
}

const present = (counts: Record<Outcome, number>): Outcome[] => outcomes.filter((one) => counts[one] > 0);
