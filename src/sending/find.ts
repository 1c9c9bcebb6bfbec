import { Temporal } from '../domain/time.ts';
import type { Trouble } from '../slack/trouble.ts';
import type { Claim, Outcome, SaidAnnouncement } from '../store/index.ts';
import { type Attempt, findPosted, type Place } from './calls.ts';
import { mostStrikes, patienceMs } from './patience.ts';
import { placeOf } from './place.ts';
import type { Act, Sending, Turn } from './sending.ts';

/** Finds out what became of announcements whose sender died or had no answer; what cannot be known is said again, marked. */
export const find: Act = async (sending, claim, announcements, mayCall) => {
  const place = await readablePlace(sending, claim, announcements[0]!);
  if (!place) return sayAgain(announcements, true);

  await mayCall();
  const search = await searchFor(sending, place, announcements);
  return search.kind === 'done'
    ? adopt(sending, announcements, place.channel, search.result)
    : afterTrouble(sending, announcements, search.trouble);
};

/** Null where the bot cannot read: with no scope for it, or in private messages, which it knows by the person alone. */
async function readablePlace(sending: Sending, claim: Claim, announcement: SaidAnnouncement): Promise<Place | null> {
  const place = await placeOf(sending, claim, announcement);
  return sending.readsAs === null || 'kind' in place || /^[UW]/.test(place.channel) ? null : place;
}

type Found = Map<string, string> | null;

/** Clocks differ a little. */
const margin = { minutes: 1 };

function searchFor(sending: Sending, place: Place, [first]: SaidAnnouncement[]): Promise<Attempt<Found>> {
  const since = (first!.triedAt ?? first!.dueAt).subtract(margin);
  return findPosted(sending.slack, sending.readsAs!, place, since);
}

function adopt({ pace }: Sending, announcements: SaidAnnouncement[], channel: string, found: Found): Turn {
  if (!found) return sayAgain(announcements, true);
  const again = Temporal.Now.instant().add({ milliseconds: pace.redraw });
  const outcomes = announcements.map((announcement): Outcome => {
    const { id, wanted } = announcement;
    const ts = found.get(id);
    if (ts === undefined) return { id, became: toBeSaid(announcement, false) };
    return { id, became: { kind: 'said', posted: { channel, ts }, at: instantOf(ts), drawn: { wanted, again } } };
  });
  return { outcomes, waitMs: 0 };
}

const instantOf = (ts: string) => Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(ts) * 1000));

const sayAgain = (announcements: SaidAnnouncement[], isRepeat: boolean): Turn => ({
  outcomes: announcements.map((announcement) => ({ id: announcement.id, became: toBeSaid(announcement, isRepeat) })),
  waitMs: 0,
});

const toBeSaid = ({ strikes, trouble }: SaidAnnouncement, isRepeat: boolean): Outcome['became'] =>
  strikes + 1 < mostStrikes ? { kind: 'to-be-said', isRepeat } : { kind: 'failed', trouble: trouble ?? 'no answer' };

/** Half of the strikes may go into looking. */
function afterTrouble(sending: Sending, announcements: SaidAnnouncement[], trouble: Trouble): Turn {
  const { kind, code } = trouble;
  const waitMs = patienceMs(sending, trouble, announcements[0]!);
  if (kind === 'retry') return { outcomes: [], waitMs };
  if (kind === 'workspace' && code !== 'missing_scope') return { outcomes: [], waitMs: 0, shutOut: code };
  if (kind !== 'unknown' || announcements[0]!.strikes >= mostStrikes / 2) return sayAgain(announcements, true);

  const became = { kind: 'unclear', trouble: code, isStrike: true } as const;
  return { outcomes: announcements.map(({ id }) => ({ id, became })), waitMs };
}
