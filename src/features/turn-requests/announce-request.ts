import type { Temporal } from '../../domain/time.ts';
import type { TurnRequest } from '../../domain/turn-request.ts';
import { redrawGoalsOf } from '../../shared/goals/redraw-goals.ts';
import type { Store } from '../../store/index.ts';
import { redrawAfterAgreement } from './redraw-after-agreement.ts';

/** The announcements' kinds; each is about a request (subject), for one person (slot). */
export const turnRequest = 'turn-request';
export const requestReminder = 'turn-request-reminder';
export const requestStatus = 'turn-request-status';
export const requestAgreed = 'turn-request-agreed';
export const requestUndone = 'turn-request-undone';
export const requestUnmet = 'turn-request-unmet';

/** Those who ask: the hero, and whoever asks for them. */
export const askersOf = ({ hero, by }: TurnRequest): string[] => [...new Set([hero, by])];

/** Asks everybody at once, and reminds whoever has not answered by a time of theirs. */
export async function announceRequest(
  request: TurnRequest,
  reminders: ReadonlyMap<string, Temporal.Instant>,
  store: Store,
): Promise<void> {
  const { asked, at, expiresAt } = request;
  for (const person of askersOf(request)) {
    await announce(store, requestStatus, request, person, at);
  }
  for (const { person } of asked) {
    await announce(store, turnRequest, request, person, at);
    const dueAt = reminders.get(person);
    if (dueAt) await announce(store, requestReminder, request, person, dueAt, expiresAt);
  }
}

/** Tells these people of what came of it, and draws anew what was said before. */
export async function announceOutcome(
  request: TurnRequest,
  { kind, to, at }: { kind: string | null; to: readonly string[]; at: Temporal.Instant },
  store: Store,
): Promise<void> {
  for (const person of kind ? new Set(to) : []) await announce(store, kind!, request, person, at);
  await store.announcements.redrawAbout(request.id);
  await redrawAfterAgreement(request, store);
  await redrawGoalsOf([request.hero, ...(request.takenBy ? [request.takenBy] : [])], store, at);
}

const announce = (
  store: Store,
  kind: string,
  { id }: TurnRequest,
  person: string,
  dueAt: Temporal.Instant,
  expiresAt: Temporal.Instant | null = null,
) =>
  store.announcements.add({
    ...{ kind, subject: id, slot: person, channel: person, threadOf: null, dueAt, position: 0, expiresAt },
  });
