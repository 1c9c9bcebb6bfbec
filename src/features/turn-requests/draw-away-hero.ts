import type { Absence } from '../../domain/absence.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { isBefore, Temporal } from '../../domain/time.ts';
import { turnAt } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import { type HeroTurn, turnsMissed, turnValue } from '../../shared/hero/hero-turns.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { awayCoveredMessage, awayHeroMessage, awayNoMoreMessage } from './away-hero-message.ts';

/** Who is away in their own turn is asked for cover, and their leads know, until it is covered or they are not away. */
export async function drawAwayHero(
  { subject, slot, posted }: SaidAnnouncement,
  { store, clock }: Deps,
): Promise<Message | null> {
  const absence = await store.absences.find(subject);
  if (!absence) return posted ? awayNoMoreMessage : null;
  const [id, end, reader] = slot.split('/') as [string, string, string];
  const lived = await store.rotas.find(id);
  const until = Temporal.Instant.fromEpochMilliseconds(Number(end) * 1000);
  if (!lived || !isBefore(clock(), until)) return null;
  const { rota } = lived;
  const { person } = absence;
  const turn = firstMissed(absence, lived, until, clock());
  if (turn) return awayHeroMessage({ rota, person, turn, value: turnValue(turn), reader, now: clock() });
  return posted ? awayCoveredMessage({ rota, person, reader }) : null;
}

/** What is left for them to serve, and missed, of the turn that they served in until then. */
function firstMissed(
  absence: Absence,
  agreed: Agreed,
  until: Temporal.Instant,
  now: Temporal.Instant,
): HeroTurn | undefined {
  const turn = turnAt(agreed.rota, until.subtract({ milliseconds: 1 }));
  return turnsMissed(absence, [agreed], now).find(
    (one) => turn && isBefore(one.from, turn.until) && isBefore(turn.from, one.until),
  );
}
