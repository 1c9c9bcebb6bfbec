import type { Agreed } from '../../domain/duty-days.ts';
import { gapsMade } from '../../domain/gaps-made.ts';
import { takeOver } from '../../domain/take-over.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { ownGapText } from '../../shared/hero/gap-words.ts';

/** What somebody is told before they take over, of the first gap that it leaves too short. */
export function gapAfterTakingOver(person: string, agreed: Agreed, at: Temporal.Instant): string | null {
  const outcome = takeOver(agreed, { id: '', person, by: person, at });
  if (outcome.kind !== 'taken-over') return null;
  const [gap] = gapsMade(agreed, outcome.agreed[0]!);
  return gap ? ownGapText(gap, dateIn(agreed.rota.timeZone, at)) : null;
}
