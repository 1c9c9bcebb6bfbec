import type { Agreed } from '../../domain/duty-days.ts';
import { type HandOverNotice, type HandOverReader, nextNotice, noticesBetween } from '../../domain/hand-over.ts';
import { dateIn, earlierOf, isBefore, type Temporal, weekdayOnOrBefore } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { profilesOf } from '../../shared/profiles.ts';
import { scheduleOf, teamReader } from '../../shared/schedule.ts';

/** Records what the rotas have to say for the time that has passed. */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  for (const { agreed, reader } of await livingRotas(deps, since)) {
    const notices = attempt(() => noticesBetween(agreed, reader, since, now), agreed, deps);
    if (!notices) await announceUnknown(agreed, now, deps);
    for (const notice of notices ?? []) await announce(agreed, notice, deps);
  }
}

export async function nextHandOverNotice(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const rotas = await livingRotas(deps, after);
  const moments = rotas.map(({ agreed, reader }) => attempt(() => nextNotice(agreed, reader, after), agreed, deps));
  return moments.reduce((first, at) => (first && at ? earlierOf(first, at) : (first ?? at)), null);
}

/** Null where it cannot be worked out, such as in a time zone that is none: the other rotas go on. */
function attempt<Result>(work: () => Result, { rota }: Agreed, { log }: Deps): Result | null {
  try {
    return work();
  } catch (error) {
    log.error(`the turns of rota ${rota.id} could not be worked out:`, error);
    return null;
  }
}

/** Once a week, as long as it lasts. */
async function announceUnknown({ rota }: Agreed, now: Temporal.Instant, { store }: Deps): Promise<void> {
  const today = dateIn('UTC', now);
  const slot = weekdayOnOrBefore(today, 1).toString();
  const about = { kind: 'hero-unknown', subject: rota.id, slot, channel: rota.channel, threadOf: null };
  await store.announcements.add({ ...about, dueAt: now, position: 2, expiresAt: now.add({ hours: 24 }) });
}

/** What is newer takes the place of what could not be said before; whose turn it is now is told once. */
async function announce({ rota }: Agreed, notice: HandOverNotice, { store }: Deps): Promise<void> {
  const { kind, turn, person, at, until } = notice;
  const start = turn.from.epochMilliseconds / 1000;
  const isPrivate = person !== null;
  const about = isPrivate ? `/${person}/${Math.floor(at.epochMilliseconds / 1000)}` : '';
  await store.announcements.add({
    ...{ kind, subject: rota.id, slot: `${start}${about}`, channel: person ?? rota.channel, threadOf: null },
    ...{ dueAt: at, position: 2, expiresAt: until, joins: true, replacesOlder: !isPrivate },
  });
}

interface ReadRota {
  agreed: Agreed;
  reader: HandOverReader;
}

async function livingRotas({ store, settings, people }: Deps, at: Temporal.Instant): Promise<ReadRota[]> {
  const living = (await store.rotas.all()).filter(({ rota }) => !rota.endedAt || isBefore(at, rota.endedAt));
  if (living.length === 0) return [];

  const schedule = await scheduleOf(store, settings);
  const read = living.map(async (agreed) => {
    const { rota, overlays } = agreed;
    const team = rota.team ? await store.teams.find(rota.team) : null;
    const ordered = rota.versions.flatMap((version) => version.people.map(({ person }) => person));
    const agreedOn = overlays.flatMap(({ parts }) => parts.map((part) => part.in));
    const known = await profilesOf([...ordered, ...agreedOn], { people });
    const calendar = team ? (await teamReader(team, schedule, store)).calendar : schedule.calendar;
    return {
      isOver: team?.isArchived ?? false,
      ...{ agreed, reader: { calendar, zoneOf: (person: string) => known.get(person)?.timeZone ?? rota.timeZone } },
    };
  });
  return (await Promise.all(read)).filter(({ isOver }) => !isOver);
}
