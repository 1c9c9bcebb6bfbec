import { dutyAt, nextHero } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { heroFrom } from '../../domain/hand-over.ts';
import { noteOf } from '../../domain/hand-over-note.ts';
import { missedDuty } from '../../domain/missed-duty.ts';
import { holderAt } from '../../domain/overlay.ts';
import type { Turn } from '../../domain/rota.ts';
import { inRows } from '../../domain/serving.ts';
import { daysOfStretch } from '../../domain/stretch-days.ts';
import { dateIn, earlierOf, isBefore, laterOf, Temporal } from '../../domain/time.ts';
import { turnAt } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import { profilesOf } from '../../shared/people/profiles.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { followUpsOf } from './follow-up-offer.ts';
import {
  beginsMessage,
  endsMessage,
  handOverMessage,
  nextHeroMessage,
  unknownHeroMessage,
} from './hand-over-message.ts';
import { eveMessage, soonMessage } from './turn-nears-message.ts';

/** Who serves in this turn, now; drawn again, whoever has taken on since. */
export async function drawHandOver(said: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const found = await turnSaid(said, deps);
  if (!found) return null;
  const { lived, turn } = found;
  const { rota, overlays } = lived;
  const at = earlierOf(laterOf(deps.clock(), turn.from), turn.until.subtract({ seconds: 1 }));
  const duty = dutyAt(rota, overlays, at);
  const next = nextHero(rota, overlays, at);
  const person = turn.person && duty.kind !== 'nobody' ? holderAt(turn.person, overlays, at).person : null;
  const known = await profilesOf([person, turn.person, next?.person].filter((id) => !!id) as string[], deps);
  return handOverMessage({
    ...{ rota, turn, next, known, hero: person },
    because: duty.kind === 'nobody' ? duty.because : null,
    hours: (await deps.store.rotaSettings.of(rota.id)).hours,
    ...{
      away: person ? await daysAway(lived, person, { from: at, until: turn.until }, deps) : [],
      today: dateIn(rota.timeZone, deps.clock()),
    },
  });
}

async function daysAway(agreed: Agreed, person: string, rest: Pick<Turn, 'from' | 'until'>, { store }: Deps) {
  const days = daysOfStretch(agreed.rota, rest);
  const absences = await store.absences.between(days.firstOn, days.lastOn);
  return inRows(missedDuty(agreed, person, days, absences));
}

export async function drawNextHero(said: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const found = await turnSaid(said, deps);
  const hero = found && heroOf(found);
  if (!found || !hero || !isBefore(deps.clock(), found.turn.from)) return null;
  const name = (await profilesOf([hero], deps)).get(hero)?.name ?? null;
  return nextHeroMessage(found.lived.rota, found.turn, name);
}

/** Nothing where the turn has become somebody else's. */
export async function drawHeroSoon(said: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const found = await turnSaid(said, deps);
  return found && heroOf(found) === said.channel ? soonMessage(found.lived.rota, found.turn) : null;
}

export async function drawHeroEve(said: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const found = await turnSaid(said, deps);
  if (!found || heroOf(found) !== said.channel) return null;
  const { lived, turn } = found;
  return eveMessage(lived.rota, turn, heroFrom(lived, turn.from.subtract({ milliseconds: 1 })));
}

export async function drawHeroBegins(said: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const found = await turnSaid(said, deps);
  return found && heroOf(found) === said.channel ? beginsMessage(found.lived.rota, found.turn) : null;
}

export async function drawHeroEnds(said: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const found = await turnSaid(said, deps);
  const turn = found && turnAt(found.lived.rota, found.turn.from.subtract({ milliseconds: 1 }));
  if (!turn) return null;
  const { rota } = found.lived;
  const book = await deps.store.handOverNotes.bookOf(rota.id);
  const isNoted = noteOf(book, { turnFrom: turn.from, person: said.channel }) !== null;
  const { kept } = await followUpsOf(found.lived, turn, said.channel, deps);
  const today = dateIn(rota.timeZone, deps.clock());
  return endsMessage({ rota, turn, next: heroOf(found), isNoted, kept, today });
}

export async function drawUnknownHero({ subject }: SaidAnnouncement, { store }: Deps): Promise<Message | null> {
  const lived = await store.rotas.find(subject);
  return lived && unknownHeroMessage(lived.rota);
}

interface Found {
  lived: Agreed;
  turn: Turn;
}

/** The turn an announcement is about; null where an edit has taken it away. */
async function turnSaid({ subject, slot }: SaidAnnouncement, { store }: Deps): Promise<Found | null> {
  const lived = await store.rotas.find(subject);
  const from = Temporal.Instant.fromEpochMilliseconds(Number(slot.split('/')[0]) * 1000);
  const turn = lived && turnAt(lived.rota, from);
  return turn?.from.equals(from) ? { lived: lived!, turn } : null;
}

const heroOf = ({ lived, turn }: Found): string | null =>
  turn.person && holderAt(turn.person, lived.overlays, turn.from).person;
