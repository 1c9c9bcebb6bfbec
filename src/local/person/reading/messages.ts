import type { SeenMessage, SeenModal, Sight, ViewValues } from '../../desk-api.ts';
import { listOf } from '../../json.ts';
import { readBlocks } from './blocks.ts';
import { readMrkdwn } from './mrkdwn.ts';
import { type Reader, readerOf } from './reader.ts';
import { readText } from './text.ts';

/** A conversation, oldest first; each thread's replies follow its first message, indented. */
export function readMessages(sight: Sight): string[] {
  const reader = readerOf(sight);
  const threads = Map.groupBy(sight.messages, ({ thread_ts, ts }) => thread_ts ?? ts);
  return [...threads.values()].flatMap((thread) => thread.map((message) => readInThread(message, reader)));
}

function readInThread(message: SeenMessage, reader: Reader): string {
  const text = readMessage(message, reader);
  return message.thread_ts ? text.replace(/^/gm, '  ') : text;
}

export function readMessage({ text, blocks, attachments, files }: SeenMessage, reader: Reader): string {
  const parts = [
    blocks.length > 0 ? readBlocks(blocks, reader) : readMrkdwn(text, reader),
    ...attachments.map(
      (attachment) =>
        readBlocks(listOf(attachment.blocks), reader) || readMrkdwn(String(attachment.text ?? ''), reader),
    ),
    ...files.map(({ name }) => `[${name}]`),
  ];
  return parts.filter(Boolean).join('\n');
}

/** A modal: its title, its blocks, what is wrong, and the buttons at its foot. */
export function readModal({ view, errors }: SeenModal, sight: Sight, values: ViewValues): string {
  const reader = readerOf(sight);
  const blocks = listOf(view.blocks).map((block) => {
    const wrong = errors[String(block.block_id)];
    return readBlocks([block], reader, values) + (wrong ? `\n! ${wrong}` : '');
  });
  const foot = [view.submit, view.close].filter(Boolean).map((text) => `[${readText(text, reader)}]`);
  return [readText(view.title, reader), ...blocks, foot.join(' ')].filter(Boolean).join('\n');
}
