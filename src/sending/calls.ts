import type { ChatPostMessageArguments, ConversationsHistoryResponse, WebClient } from '@slack/web-api';
import type { Temporal } from '../domain/time.ts';
import type { Message } from '../slack/blocks.ts';
import { type Trouble, troubleOf } from '../slack/trouble.ts';

/** Where a message stands, or is to stand. */
export interface Place {
  channel: string;
  /** The ts of the message in whose thread it is. */
  thread: string | null;
}

export interface Posted {
  channel: string;
  ts: string;
}

export type Attempt<Result> = { kind: 'done'; result: Result } | { kind: 'trouble'; trouble: Trouble };

const eventType = 'roofshot_announcement';

/** Posts it, once; the keys in its metadata are how it can be found again. */
export const post = (
  slack: WebClient,
  { channel, thread }: Place,
  keys: readonly string[],
  message: Message,
): Promise<Attempt<Posted>> =>
  attemptWith(message, async (words) => {
    const said = await slack.chat.postMessage({
      ...{ channel, ...words, metadata: metadataOf(keys), unfurl_links: false, unfurl_media: false },
      ...(thread ? { thread_ts: thread } : {}),
    } as ChatPostMessageArguments);
    return { channel: said.channel!, ts: said.ts! };
  });

export const update = (
  slack: WebClient,
  at: Posted,
  keys: readonly string[],
  message: Message,
): Promise<Attempt<null>> =>
  attemptWith(message, async (words) => {
    await slack.chat.update({ ...at, ...words, metadata: metadataOf(keys) });
    return null;
  });

const metadataOf = (keys: readonly string[]) => ({ event_type: eventType, event_payload: { keys: keys.join('\n') } });

const pageSize = 200;
const mostPages = 10;

/** By key, the ts of what the bot with this id has posted there since; null where too much has been said to look through. */
export const findPosted = (
  slack: WebClient,
  botId: string,
  place: Place,
  since: Temporal.Instant,
): Promise<Attempt<Map<string, string> | null>> =>
  attempt(async () => {
    const found = new Map<string, string>();
    let cursor: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const { messages = [], response_metadata } = await readPage(slack, place, since, cursor);
      for (const [key, ts] of messages.filter(({ bot_id }) => bot_id === botId).flatMap(keyed)) found.set(key, ts);
      cursor = response_metadata?.next_cursor;
      if (!cursor) return found;
    }
    return null;
  });

function readPage(slack: WebClient, { channel, thread }: Place, since: Temporal.Instant, cursor: string | undefined) {
  const oldest = (since.epochMilliseconds / 1000).toFixed(6);
  const asked = { channel, oldest, limit: pageSize, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
  return thread ? slack.conversations.replies({ ...asked, ts: thread }) : slack.conversations.history(asked);
}

type ReadMessage = NonNullable<ConversationsHistoryResponse['messages']>[number];

function keyed({ metadata, ts }: ReadMessage): [key: string, ts: string][] {
  if (metadata?.event_type !== eventType) return [];
  const { keys } = metadata.event_payload as { keys?: string };
  return (keys ?? '').split('\n').map((key) => [key, ts!]);
}

/** A Slack that refuses blocks has surely not posted them: it is given the plainer ones at once, where there are some. */
async function attemptWith<Result>(
  { text, blocks, plainer }: Message,
  call: (words: Pick<Message, 'text' | 'blocks'>) => Promise<Result>,
): Promise<Attempt<Result>> {
  const first = await attempt(() => call({ text, blocks }));
  const isRefused = first.kind === 'trouble' && first.trouble.code.startsWith('invalid_blocks');
  return isRefused && plainer ? attempt(() => call({ text, blocks: plainer })) : first;
}

async function attempt<Result>(call: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { kind: 'done', result: await call() };
  } catch (error) {
    return { kind: 'trouble', trouble: troubleOf(error) };
  }
}
