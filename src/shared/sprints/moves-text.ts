import type { SprintMove } from '../../domain/sprint-moves.ts';
import { Temporal } from '../../domain/time.ts';

/** Moves as a line of text, "43:2026-12-14/2026-12-25>2026-12-14/2027-01-08,44:…": the same for the same moves. */
export const movesText = (moves: readonly SprintMove[]): string =>
  moves.map(({ number, was, is }) => `${number}:${datesText(was)}>${datesText(is)}`).join();

type Dates = Pick<SprintMove['was'], 'firstOn' | 'lastOn'>;

const datesText = ({ firstOn, lastOn }: Dates): string => `${firstOn}/${lastOn}`;

/** Who moved what: all that an announcement of it says, so that it stays as it was said. */
export const movedSubject = ({ by, moves }: { by: string; moves: readonly SprintMove[] }): string =>
  `${by},${movesText(moves)}`;

export function readMovedSubject(subject: string): { by: string; moves: { number: number; was: Dates; is: Dates }[] } {
  const [by, ...moves] = subject.split(',');
  return { by: by!, moves: moves.map(readMove) };
}

function readMove(move: string) {
  const [number, dates] = move.split(':');
  const [was, is] = dates!.split('>').map(readDates);
  return { number: Number(number), was: was!, is: is! };
}

function readDates(text: string): Dates {
  const [firstOn, lastOn] = text.split('/').map((date) => Temporal.PlainDate.from(date));
  return { firstOn: firstOn!, lastOn: lastOn! };
}
