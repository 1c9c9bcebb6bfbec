import { isLate } from '../domain/lateness.ts';
import { Temporal } from '../domain/time.ts';
import type { Message } from '../slack/blocks.ts';
import { jointMessage } from '../slack/joint-message.ts';
import { marked } from '../slack/marks.ts';
import type { Trouble } from '../slack/trouble.ts';
import type { Claim, Outcome, SaidAnnouncement } from '../store/index.ts';
import { type Posted, post } from './calls.ts';
import { mostStrikes, patienceMs } from './patience.ts';
import { type PlaceToSay, placeOf } from './place.ts';
import type { Act, Sending, Turn } from './sending.ts';

interface Part {
  announcement: SaidAnnouncement;
  message: Message;
}

/** Says what is due, all in one message as far as it fits; what does not fit stays due. */
export const say: Act = async (sending, claim, announcements, mayCall) => {
  const place = await placeOf(sending, claim, announcements[0]!);
  if ('kind' in place) return { outcomes: [{ id: announcements[0]!.id, became: place }], waitMs: sending.pace.retry };

  const { parts, rest } = await draw(sending, announcements);
  if (parts.length === 0) return rest;

  await mayCall();
  const said = await sayParts(sending, claim, place, parts);
  return (
    said && { ...said, outcomes: [...rest.outcomes, ...said.outcomes], waitMs: Math.max(rest.waitMs, said.waitMs) }
  );
};

async function draw(sending: Sending, announcements: SaidAnnouncement[]): Promise<{ parts: Part[]; rest: Turn }> {
  const parts: Part[] = [];
  const rest: Turn = { outcomes: [], waitMs: 0 };
  for (const announcement of announcements) {
    const { id } = announcement;
    try {
      const message = await sending.draw(announcement);
      if (message) parts.push({ announcement, message });
      else rest.outcomes.push({ id, became: { kind: 'dropped', because: 'needless' } });
    } catch (error) {
      sending.log.error(`${id} could not be drawn:`, error);
      rest.outcomes.push({ id, became: undrawn(announcement) });
      rest.waitMs = patienceMs(sending, null, announcement);
    }
  }
  return { parts, rest };
}

const undrawn = ({ strikes }: SaidAnnouncement): Outcome['became'] =>
  strikes + 1 < mostStrikes
    ? { kind: 'postponed', trouble: 'not drawn', isStrike: true }
    : { kind: 'failed', trouble: 'not drawn' };

async function sayParts(sending: Sending, claim: Claim, place: PlaceToSay, drawn: Part[]): Promise<Turn | null> {
  const { storage, clock, slack, pace } = sending;
  const { message, count } = jointMessage(drawn.map(({ message }) => message));
  const announcements = drawn.slice(0, count).map(({ announcement }) => announcement);
  const [{ dueAt, isRepeat }] = announcements as [SaidAnnouncement];
  const now = clock();
  const wasDue = isLate(dueAt, now) && !place.isBelowLate ? dueAt : null;

  const leaseUntil = Temporal.Now.instant().add({ milliseconds: pace.lease });
  const isOurs = await storage.outbox.start(claim, announcements, { now, isLate: wasDue !== null, leaseUntil });
  if (!isOurs) return null;

  const keys = announcements.map(({ id }) => id);
  const attempt = await post(slack, place, keys, marked(message, { wasDue, isRepeat }));
  return attempt.kind === 'done'
    ? said(sending, announcements, attempt.result)
    : afterTrouble(sending, announcements, attempt.trouble);
}

function said({ clock, pace }: Sending, announcements: SaidAnnouncement[], posted: Posted): Turn {
  const again = Temporal.Now.instant().add({ milliseconds: pace.redraw });
  return {
    outcomes: announcements.map(({ id, wanted }) => ({
      id,
      became: { kind: 'said', posted, at: clock(), drawn: { wanted, again } },
    })),
    waitMs: pace.post,
  };
}

function afterTrouble(sending: Sending, announcements: SaidAnnouncement[], trouble: Trouble): Turn {
  const { code } = trouble;
  sending.log.warn(`${announcements.map(({ id }) => id).join(', ')} could not be said: ${code}`);
  const became = becameBy(trouble, announcements.length > 1);
  const isOver = became.kind === 'failed' || became.kind === 'apart' || trouble.kind === 'workspace';
  return {
    outcomes: announcements.map(({ id }) => ({ id, became })),
    waitMs: isOver ? sending.pace.post : patienceMs(sending, trouble, announcements[0]!),
    ...(trouble.kind === 'workspace' && { shutOut: code }),
  };
}

/** Where Slack finds fault with a message of several, each is tried alone. */
function becameBy({ kind, code }: Trouble, isJoint: boolean): Outcome['became'] {
  switch (kind) {
    case 'retry':
    case 'workspace':
      return { kind: 'postponed', trouble: code, isStrike: false };
    case 'unknown':
      return { kind: 'unclear', trouble: code, isStrike: false };
    case 'target':
      return { kind: 'failed', trouble: code };
    case 'bug':
      return isJoint ? { kind: 'apart' } : { kind: 'failed', trouble: code };
  }
}
