import type { Json } from './json.ts';
import type { Platform } from './platform.ts';
import type { ResponseTarget } from './response-urls.ts';
import { ApiError } from './web-api/api-error.ts';
import { Arguments } from './web-api/arguments.ts';
import { contentOf } from './web-api/message-content.ts';
import { type Draft, findMessage, type Message, removeMessage } from './workspace/messages.ts';

/** What the bot answers where someone acted: for that person alone unless it says otherwise, even where it is no member. */
export function respond(platform: Platform, target: ResponseTarget, body: Json): void {
  const { workspace } = platform;
  const conversation = workspace.conversations.get(target.conversation);
  if (!conversation) throw new ApiError('channel_not_found');
  const args = new Arguments(body);
  const original = target.message ? findMessage(conversation, target.message) : undefined;
  if (args.flag('delete_original')) {
    if (original) removeMessage(conversation, original);
  } else if (args.flag('replace_original') && original) {
    Object.assign(original, { blocks: [], attachments: [] }, contentOf(args));
  } else {
    workspace.post(conversation, answerTo(platform, target, args, original));
  }
  workspace.changed();
}

function answerTo(
  { app }: Platform,
  { person }: ResponseTarget,
  args: Arguments,
  original: Message | undefined,
): Draft {
  return {
    text: '',
    ...contentOf(args),
    author: app.botUserId,
    isBots: true,
    threadTs: args.text('thread_ts') ?? original?.threadTs ?? null,
    visibleTo: args.text('response_type') === 'in_channel' ? null : person,
  };
}
