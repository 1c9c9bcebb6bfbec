import { Temporal } from '../../domain/time.ts';
import type { TurnDays, TurnMove } from '../../domain/turn-moves.ts';
import type { Deps } from '../../feature.ts';
import { redrawGoalsOf } from '../../shared/goals/redraw-goals.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement, Stamp, Store } from '../../store/index.ts';
import type { RotaPreview } from './rota-changes.ts';
import { turnsMovedMessage } from './rota-saved-view.ts';

/** The announcement's kind: of a rota (subject), to somebody whose turns an edit moved (slot). */
export const turnsMoved = 'turns-moved';

/** Everybody but whoever did it; call it in the transaction that stores the edit. What moved is stored nowhere else: it is the slot. */
export async function tellMoved({ rota, moves }: RotaPreview, { by, at }: Stamp, store: Store): Promise<void> {
  const left = await store.people.whoLeft();
  const told = moves.filter(({ person }) => person !== by && !left.includes(person));
  for (const { person, was, is, hours } of told) {
    const slot = [
      Math.floor(at.epochMilliseconds / 1000),
      person,
      by,
      daysText(was),
      daysText(is),
      hoursText(hours),
    ].join('/');
    const about = { kind: turnsMoved, subject: rota.id, slot, channel: person };
    await store.announcements.add({ ...about, threadOf: null, dueAt: at, position: 0 });
  }
  await redrawGoalsOf(
    moves.map(({ person }) => person),
    store,
    at,
  );
}

export async function drawTurnsMoved(
  { subject, slot }: SaidAnnouncement,
  { store, clock }: Deps,
): Promise<Message | null> {
  const lived = await store.rotas.find(subject);
  const [, , by, was, is, hours] = slot.split('/');
  const moved = { was: readDays(was), is: readDays(is), hours: readHours(hours) };
  return lived && by ? turnsMovedMessage(lived.rota, { by, ...moved }, clock()) : null;
}

export const daysText = (days: TurnDays | null): string => (days ? `${days.firstOn}_${days.lastOn}` : '');

export function readDays(text: string | undefined): TurnDays | null {
  if (!text) return null;
  const [firstOn, lastOn] = text.split('_').map((date) => Temporal.PlainDate.from(date)) as [
    TurnDays['firstOn'],
    TurnDays['lastOn'],
  ];
  return { firstOn, lastOn };
}

const hoursText = (hours: TurnMove['hours']): string =>
  hours ? [hours.from, hours.until].map((at) => Math.floor(at.epochMilliseconds / 1000)).join('_') : '';

function readHours(text: string | undefined): TurnMove['hours'] {
  const [from, until] = text?.split('_').map((seconds) => Number(seconds) * 1000) ?? [];
  if (!from || !until) return null;
  return { from: Temporal.Instant.fromEpochMilliseconds(from), until: Temporal.Instant.fromEpochMilliseconds(until) };
}
