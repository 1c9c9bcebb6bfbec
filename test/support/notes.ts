import type { EarlyFeature } from '../../src/feature.ts';
import { type Message, plain, section } from '../../src/slack/blocks.ts';
import type { Announcement } from '../../src/store/index.ts';
import { type BotUnderTest, startBot } from './bot.ts';
import { keptLog } from './log.ts';

/** A Monday. */
const nine = '2026-11-16T09:00:00Z';

/** By subject, what a note says: nothing where it has lost its meaning. */
export type Words = Record<string, string | Message | null | (() => never)>;

/** A feature that says what these words say when it says it. */
export const notes = (words: Words): EarlyFeature => ({
  beforeSetUp: true,
  messages: {
    note: async ({ subject }) => {
      const said = words[subject] ?? null;
      if (typeof said === 'function') return said();
      return typeof said === 'string' ? { text: said, blocks: [section(plain(said))] } : said;
    },
  },
});

/** A bot of which only the sending is at work. */
export const startNotes = (words: Words, circumstances: Parameters<typeof startBot>[1] = {}) =>
  startBot(nine, { features: [notes(words)], log: keptLog().log, ...circumstances });

export const noteId = (subject: string) => `note/${subject}/1`;

export const told = ({ store }: BotUnderTest, subject: string) => store.announcements.find(noteId(subject));

export const add = ({ store, now }: BotUnderTest, subject: string, more: Partial<Announcement> = {}) =>
  store.announcements.add({
    ...{ kind: 'note', subject, slot: '1', channel: 'CGROWTH', threadOf: null, dueAt: now(), position: 0 },
    ...more,
  });

/** Adds one and waits until it is said, or cannot be. */
export async function announce(bot: BotUnderTest, subject: string, more: Partial<Announcement> = {}): Promise<void> {
  await add(bot, subject, more);
  await bot.bot.settled();
}

export async function redraw({ store, bot }: BotUnderTest, subject: string): Promise<void> {
  await store.announcements.redraw('note', subject);
  await bot.settled();
}

/** The texts in a channel, as a notification shows them. */
export async function texts({ slack }: BotUnderTest, channel = '#growth'): Promise<string[]> {
  return (await slack.person('Ana Lopez').messages(channel)).map(({ text }) => text);
}

export const repeat = "(Posted again: I can't tell whether the first one arrived.)";
