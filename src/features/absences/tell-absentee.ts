import type { Absence } from '../../domain/absence.ts';
import { dateIn, Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement, Store } from '../../store/index.ts';
import { absenceRecorded, absenceRecordedMessage } from './absence-recorded-message.ts';
import { absenceRemoved, absenceRemovedMessage } from './absence-removed-message.ts';
import { calendarsOf, missedDays } from './missed-days.ts';

/** Whoever was noted as away by somebody else hears of it. */
export async function tellRecorded({ id, person }: Absence, store: Store, dueAt: Temporal.Instant): Promise<void> {
  const about = { kind: absenceRecorded, subject: id, slot: 'recorded' };
  await store.announcements.add({ ...about, channel: person, threadOf: null, dueAt, position: 0 });
}

/** And when somebody else removes it: its days, which are stored nowhere else any more, are the slot. */
export async function tellRemoved({ id, person, firstOn, lastOn }: Absence, store: Store, dueAt: Temporal.Instant) {
  const about = { kind: absenceRemoved, subject: id, slot: `${firstOn}/${lastOn}` };
  await store.announcements.add({ ...about, channel: person, threadOf: null, dueAt, position: 0 });
}

type Said = Pick<SaidAnnouncement, 'subject' | 'slot'>;

/** Nothing where it has been removed meanwhile. */
export async function drawRecorded({ subject }: Said, deps: Deps): Promise<Message | null> {
  const absence = await deps.store.absences.find(subject);
  const by = await whoDid('added', subject, deps);
  if (!absence || !by) return null;
  const missed = missedDays(absence, await calendarsOf(absence.person, deps));
  return absenceRecordedMessage(absence, by, missed, todayIn(deps));
}

export async function drawRemoved({ subject, slot }: Said, deps: Deps): Promise<Message | null> {
  const by = await whoDid('removed', subject, deps);
  const [firstOn, lastOn] = slot.split('/').map((date) => Temporal.PlainDate.from(date));
  return by && firstOn && lastOn ? absenceRemovedMessage(firstOn, lastOn, by, todayIn(deps)) : null;
}

const todayIn = ({ settings, clock }: Deps): Temporal.PlainDate => dateIn(settings.timeZone, clock());

async function whoDid(act: string, absence: string, { store }: Deps): Promise<string | undefined> {
  const changes = await store.changes.of('absence', absence);
  return changes.findLast((change) => change.act === act)?.by;
}
