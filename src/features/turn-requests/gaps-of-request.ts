import type { Agreed } from '../../domain/duty-days.ts';
import { gapsMadeByAny, type MadeGap } from '../../domain/gaps-made.ts';
import type { Temporal } from '../../domain/time.ts';
import { acceptRequest, type TurnRequest } from '../../domain/turn-request.ts';

/** What too little time lies between once one of these people says yes: it names whom it would concern. */
export function gapsAfterYes(
  request: TurnRequest,
  agreed: Agreed,
  people: readonly string[],
  now: Temporal.Instant,
): MadeGap[] {
  const outcomes = people.map((person) => acceptRequest(request, agreed, person, now));
  return gapsMadeByAny(
    agreed,
    outcomes.flatMap((outcome) => (outcome.kind === 'accepted' ? outcome.agreed : [])),
  );
}

/** Whoever was asked and has not said no. */
export const waitedFor = ({ asked }: TurnRequest): string[] =>
  asked.filter(({ saysNo }) => !saysNo).map(({ person }) => person);
