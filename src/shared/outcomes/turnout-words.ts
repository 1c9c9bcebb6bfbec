/** How many of those who may vote have said something of every goal; never how. */
export interface Turnout {
  done: number;
  roll: number;
}

/** "3 of 5 have voted" */
export function turnoutWords({ done, roll }: Turnout): string {
  if (done === 0) return roll === 1 ? 'The one vote is still to come' : `None of ${roll} has voted yet`;
  return `${done} of ${roll} ${done === 1 ? 'has' : 'have'} voted`;
}
