import { Temporal } from '../domain/time.ts';
import type { Message } from '../slack/blocks.ts';
import { jointMessage } from '../slack/joint-message.ts';
import { marked } from '../slack/marks.ts';
import type { Trouble } from '../slack/trouble.ts';
import type { Outcome, SaidAnnouncement } from '../store/index.ts';
import { update } from './calls.ts';
import { patienceMs } from './patience.ts';
import type { Act, Sending, Turn } from './sending.ts';

interface Part {
  announcement: SaidAnnouncement;
  message: Message;
}

/** Draws a message again, of one announcement or several; what it has no room for any more gets a message of its own. */
export const redraw: Act = async (sending, _, announcements, mayCall) => {
  const parts = await draw(sending, announcements);
  if (!parts) return { outcomes: tryLater(sending, announcements, null), waitMs: 0 };
  if (parts.length === 0) return { outcomes: drawn(sending, announcements), waitMs: 0 };

  const { message, count } = jointMessage(parts.map(({ message }) => message));
  const leaving = new Set(parts.slice(count).map(({ announcement }) => announcement));
  const staying = announcements.filter((announcement) => !leaving.has(announcement));
  const marks = {
    wasDue: staying.find(({ isLate }) => isLate)?.dueAt ?? null,
    isRepeat: staying.some(({ isRepeat }) => isRepeat),
  };

  await mayCall();
  const keys = staying.map(({ id }) => id);
  const attempt = await update(sending.slack, staying[0]!.posted!, keys, marked(message, marks));
  if (attempt.kind === 'trouble') return afterTrouble(sending, announcements, attempt.trouble);
  return { outcomes: [...drawn(sending, staying), ...movedOut(sending, [...leaving])], waitMs: 0 };
};

/** Null if one of them could not be drawn. */
async function draw(sending: Sending, announcements: SaidAnnouncement[]): Promise<Part[] | null> {
  try {
    const parts: Part[] = [];
    for (const announcement of announcements) {
      const message = await sending.draw(announcement);
      if (message) parts.push({ announcement, message });
    }
    return parts;
  } catch (error) {
    sending.log.error(`${announcements[0]!.id} could not be drawn again:`, error);
    return null;
  }
}

function afterTrouble(sending: Sending, announcements: SaidAnnouncement[], trouble: Trouble): Turn {
  const { kind, code } = trouble;
  sending.log.warn(`${announcements[0]!.id} could not be drawn again: ${code}`);
  if (kind === 'workspace') return { outcomes: [], waitMs: 0, shutOut: code };
  if (kind === 'target' || kind === 'bug') return { outcomes: drawn(sending, announcements), waitMs: 0 };
  return { outcomes: tryLater(sending, announcements, trouble), waitMs: 0 };
}

const drawn = ({ pace }: Sending, announcements: SaidAnnouncement[]): Outcome[] =>
  announcements.map(({ id, wanted }) => ({
    id,
    became: { kind: 'redrawn', drawn: { wanted, again: inMs(pace.redraw) } },
  }));

const movedOut = ({ clock }: Sending, announcements: SaidAnnouncement[]): Outcome[] =>
  announcements.map(({ id }) => ({ id, became: { kind: 'moved-out', dueAt: clock() } }));

function tryLater(sending: Sending, announcements: SaidAnnouncement[], trouble: Trouble | null): Outcome[] {
  const again = inMs(patienceMs(sending, trouble, announcements[0]!));
  return announcements.map(({ id }) => ({ id, became: { kind: 'stale', again } }));
}

const inMs = (milliseconds: number) => Temporal.Now.instant().add({ milliseconds });
