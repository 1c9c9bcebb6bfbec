import { clip, oneLine } from '../../domain/clip.ts';
import { heroFrom } from '../../domain/hand-over.ts';
import type { Rota } from '../../domain/rota.ts';
import type { Temporal } from '../../domain/time.ts';
import type { TurnMove } from '../../domain/turn-moves.ts';
import type { Deps } from '../../feature.ts';
import { redrawGoalsOf } from '../../shared/goals/redraw-goals.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement, Stamp, Store } from '../../store/index.ts';
import { rotaEndedMessage, turnsGoneMessage } from './rota-ended-message.ts';
import { daysText, readDays } from './tell-moved.ts';

/** The announcements' kinds, of a rota (subject): to somebody whose turns its end takes or gives back, and to its channel once it has ended. */
export const turnsGone = 'turns-gone';
export const rotaEnded = 'rota-ended';

/** Everybody whose turns change but whoever did it, and the channel at the end; call it in the transaction that stores it. */
export async function tellEnd(rota: Rota, moves: readonly TurnMove[], { by, at }: Stamp, store: Store): Promise<void> {
  const left = await store.people.whoLeft();
  const about = { subject: rota.id, threadOf: null };
  for (const { person, was, is } of moves.filter((move) => move.person !== by && !left.includes(move.person))) {
    const slot = [secondsOf(at), person, by, daysText(was), daysText(is)].join('/');
    await store.announcements.add({ ...about, kind: turnsGone, slot, channel: person, dueAt: at, position: 0 });
  }
  const { endedAt } = rota;
  if (endedAt) {
    const slot = String(secondsOf(endedAt));
    const expiresAt = endedAt.add({ hours: 24 * 7 });
    const said = { ...about, kind: rotaEnded, slot, channel: rota.channel, dueAt: endedAt, position: 2, expiresAt };
    await store.announcements.add(said);
  }
  await redrawGoalsOf(
    moves.map(({ person }) => person),
    store,
    at,
  );
}

export async function drawTurnsGone({ subject, slot }: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const lived = await deps.store.rotas.find(subject);
  const [, , by, was, is] = slot.split('/');
  if (!lived || !by) return null;
  return turnsGoneMessage(lived.rota, { by, was: readDays(was), is: readDays(is) }, deps.clock());
}

/** Nothing where its end has been moved or taken back before it came. */
export async function drawRotaEnded({ subject, slot }: SaidAnnouncement, { store }: Deps): Promise<Message | null> {
  const lived = await store.rotas.find(subject);
  if (!lived?.rota.endedAt || secondsOf(lived.rota.endedAt) !== Number(slot)) return null;
  const decided = (await store.changes.of('rota', subject)).findLast(({ act }) => act === 'ended');
  const last = heroFrom(lived, lived.rota.endedAt.subtract({ milliseconds: 1 }));
  return decided ? rotaEndedMessage({ name: clip(oneLine(lived.rota.name), 100), by: decided.by, last }) : null;
}

const secondsOf = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000);
