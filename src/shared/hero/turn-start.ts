import { Temporal } from '../../domain/time.ts';

/** Names a turn by its rota and its start, as a value of a button or the memory of a form. */
export const turnStartValue = (rota: string, from: Temporal.Instant): string =>
  `${rota}/${Math.floor(from.epochMilliseconds / 1000)}`;

/** null where it is none. */
export function readTurnStart(value: string): { rota: string; turnFrom: Temporal.Instant } | null {
  const [, rota, seconds] = value.match(/^(.+)\/(-?\d{1,12})$/) ?? [];
  if (!rota || !seconds) return null;
  return { rota, turnFrom: Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000) };
}
