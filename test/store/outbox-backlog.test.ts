import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Announcement, Storage } from '../../src/store/index.ts';
import { at, exampleStorage } from './examples.ts';

/** Times are in seconds. */
interface Note {
  kind: string;
  subject: string;
  channel: string;
  due: number;
  lasts: number | null;
  replacesOlder: boolean;
  joins: boolean;
}

const note: fc.Arbitrary<Note> = fc.record({
  kind: fc.constantFrom('weekly', 'daily'),
  subject: fc.constantFrom('growth', 'mobile'),
  channel: fc.constantFrom('C1', 'C2'),
  due: fc.integer({ min: 0, max: 30 }).map((n) => 20 * n),
  lasts: fc.option(fc.integer({ min: 1, max: 400 })),
  replacesOlder: fc.boolean(),
  joins: fc.boolean(),
});

const notesAndBeats = fc.record({
  notes: fc.array(note, { minLength: 1, maxLength: 14 }),
  beats: fc
    .uniqueArray(fc.integer({ min: 0, max: 650 }), { maxLength: 8 })
    .map((beats) => [...beats.sort(byNumber), 2000]),
});

it('whatever is due, and however time is cut, each is said once or dropped for a reason', {
  tags: ['long'],
}, async () => {
  await fc.assert(
    fc.asyncProperty(notesAndBeats, async ({ notes, beats }) => {
      const { storage, store } = await exampleStorage();
      for (const [index, note] of notes.entries()) await store.announcements.add(announcementOf(note, index));
      const messages: Message[] = [];
      for (const beat of beats) messages.push(...(await sayAll(storage, beat)));

      const fates = notes.map((note) => fateOf(note, notes, firstBeat(note, beats)));
      const reasons = await Promise.all(
        notes.map(async (note, index) => (await store.announcements.find(idOf(note, index)))!.dropReason),
      );
      expect(reasons).toEqual(fates.map((fate) => (fate === 'said' ? null : fate)));
      expect(messages).toEqual(
        messagesOf(
          notes.filter((_, i) => fates[i] === 'said'),
          notes,
          beats,
        ),
      );
      await storage.close();
    }),
    { numRuns: 60 },
  );
});

interface Message {
  beat: number;
  channel: string;
  parts: number[];
}

const later = (seconds: number) => at.add({ seconds });

const idOf = ({ kind, subject }: Note, index: number) => `${kind}/${subject}/${index}`;

const announcementOf = ({ due, lasts, ...note }: Note, index: number): Announcement => ({
  ...note,
  ...{ slot: String(index), position: index, threadOf: null },
  dueAt: later(due),
  expiresAt: lasts === null ? null : later(due + lasts),
});

/** What a sender that is never in trouble says at this beat, the messages of a channel in a row. */
async function sayAll({ outbox }: Storage, beat: number): Promise<Message[]> {
  const messages: Message[] = [];
  const moment = { now: later(beat), real: later(beat) };
  for (let held = await outbox.claim('T1', moment, later(beat + 60)); held; ) {
    const task = await outbox.next(held, moment);
    const announcements = task?.announcements ?? [];
    const posted = { channel: held.channel, ts: String(beat) };
    const became = { kind: 'said', posted, at, drawn: { wanted: 0, again: at } } as const;
    const outcomes = announcements.map(({ id }) => ({ id, became }));
    await outbox.settle(held, outcomes, later(beat));
    const parts = announcements.map(({ slot }) => Number(slot));
    if (parts.length > 0) messages.push({ beat, channel: held.channel, parts });
    held = await outbox.claim('T1', moment, later(beat + 60));
  }
  return inChannels(messages);
}

const firstBeat = ({ due }: Note, beats: number[]) => beats.find((beat) => beat >= due)!;

const isExpired = ({ due, lasts }: Note, beat: number) => lasts !== null && due + lasts <= beat;

function fateOf(note: Note, notes: Note[], beat: number): 'said' | 'expired' | 'superseded' {
  if (isExpired(note, beat)) return 'expired';
  const isReplaced = notes.some((other) => {
    const isOfItsKind = (['channel', 'kind', 'subject'] as const).every((name) => other[name] === note[name]);
    const isNewer = other.due > note.due && other.due <= beat;
    return isOfItsKind && isNewer && other.replacesOlder && !isExpired(other, beat);
  });
  return isReplaced ? 'superseded' : 'said';
}

/** The oldest first; one that joins has the others of its minute with it that fell due at the same beat. */
function messagesOf(said: Note[], notes: Note[], beats: number[]): Message[] {
  const left = said.toSorted((a, b) => a.due - b.due || notes.indexOf(a) - notes.indexOf(b));
  const messages: Message[] = [];
  while (left.length > 0) {
    const [head] = left as [Note];
    const together = left.filter((note) => note === head || isOneMessage(head, note, beats));
    for (const note of together) left.splice(left.indexOf(note), 1);
    const parts = together.map((note) => notes.indexOf(note));
    messages.push({ beat: firstBeat(head, beats), channel: head.channel, parts });
  }
  return beats.flatMap((beat) => inChannels(messages.filter((message) => message.beat === beat)));
}

const minuteOf = ({ due }: Note) => Math.floor(due / 60);

const isOneMessage = (one: Note, other: Note, beats: number[]) =>
  one.joins &&
  other.joins &&
  one.channel === other.channel &&
  minuteOf(one) === minuteOf(other) &&
  firstBeat(one, beats) === firstBeat(other, beats);

/** Between channels there is no order. */
const inChannels = (messages: Message[]) =>
  ['C1', 'C2'].flatMap((channel) => messages.filter((message) => message.channel === channel));

function byNumber(a: number, b: number): number {
  return a - b;
}
