import { nextHero, type Service, servicesBetween } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { type HandOverNotice, nextNotice, noticesBetween } from '../../domain/hand-over.ts';
import { nextNoteMoment, noteMomentsBetween } from '../../domain/note-moment.ts';
import { dateIn, earlierOf, isBefore, type Temporal, weekdayOnOrBefore } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { refreshHomesAround } from '../../shared/hero/rota-homes.ts';
import { handNote } from './announce-note.ts';
import { askForNote } from './ask-for-note.ts';
import { attempt, livingRotas, type ReadRota } from './living-rotas.ts';
import { noticeSlot } from './notice-slot.ts';

/** Records what the rotas have to say for the time that has passed. */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  for (const read of await livingRotas(deps, since)) {
    const said = attempt(() => saidBetween(read, since, now), read.agreed, deps);
    if (said) await record(read, said, now, deps);
    else await announceUnknown(read.agreed, now, deps);
    if (said?.begun) await showHero(read.agreed, said.begun, deps);
  }
}

const saidBetween = ({ agreed, reader }: ReadRota, since: Temporal.Instant, now: Temporal.Instant) => ({
  notices: noticesBetween(agreed, reader, since, now),
  asked: noteMomentsBetween(agreed, reader, since, now),
  begun: lastBegun(agreed, since, now),
});

/** Whoever was the last to take on in this time, at a hand-over or in the middle of a turn. */
function lastBegun({ rota, overlays }: Agreed, since: Temporal.Instant, now: Temporal.Instant): Service | null {
  const services = servicesBetween(rota, overlays, since, now.add({ milliseconds: 1 }));
  return services.findLast(({ from }) => isBefore(since, from)) ?? null;
}

/** Who is hero now stands in the rota's channel and on App Home. */
async function showHero({ rota }: Agreed, { turn }: Service, deps: Deps): Promise<void> {
  await deps.store.announcements.redraw('hand-over', rota.id, noticeSlot({ turn, person: null, at: turn.from }));
  await refreshHomesAround(rota, deps);
}

async function record(
  read: ReadRota,
  { notices, asked }: Omit<ReturnType<typeof saidBetween>, 'begun'>,
  now: Temporal.Instant,
  deps: Deps,
): Promise<void> {
  for (const notice of notices) await announce(read.agreed, notice, deps);
  for (const moment of asked) await askForNote(read, moment, now, deps);
  deps.refreshHomes(asked.map(({ person }) => person));
}

export async function nextHandOverNotice(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const rotas = await livingRotas(deps, after);
  const moments = rotas.flatMap(({ agreed, reader }) => [
    attempt(() => nextNotice(agreed, reader, after), agreed, deps),
    attempt(() => nextNoteMoment(agreed, reader, after), agreed, deps),
    attempt(() => nextHero(agreed.rota, agreed.overlays, after)?.at ?? null, agreed, deps),
  ]);
  return moments.reduce((first, at) => (first && at ? earlierOf(first, at) : (first ?? at)), null);
}

/** Once a week, as long as it lasts. */
async function announceUnknown({ rota }: Agreed, now: Temporal.Instant, { store }: Deps): Promise<void> {
  const today = dateIn('UTC', now);
  const slot = weekdayOnOrBefore(today, 1).toString();
  const about = { kind: 'hero-unknown', subject: rota.id, slot, channel: rota.channel, threadOf: null };
  await store.announcements.add({ ...about, dueAt: now, position: 2, expiresAt: now.add({ hours: 24 }) });
}

/** What is newer takes the place of what could not be said before; whose turn it is now is told once. */
async function announce(agreed: Agreed, notice: HandOverNotice, { store }: Deps): Promise<void> {
  const { kind, person, at, until } = notice;
  const { rota } = agreed;
  await store.announcements.add({
    ...{ kind, subject: rota.id, slot: noticeSlot(notice), channel: person ?? rota.channel, threadOf: null },
    ...{ dueAt: at, position: 2, expiresAt: until, joins: true, replacesOlder: person === null },
  });
  if (kind === 'hero-begins') await handNote(agreed, notice, store);
}
