import { newId } from '../ids.ts';
import { type Json, textOf } from '../json.ts';
import { filePayload } from '../payloads/file.ts';
import type { StoredFile } from '../workspace/files.ts';
import { ApiError, invalidArguments } from './api-error.ts';
import type { ApiMethod, Call } from './call.ts';
import { requireMembership } from './reach.ts';

export const fileMethods: Record<string, ApiMethod> = {
  'files.getUploadURLExternal': { scopes: ['files:write'], tier: 100, run: announceUpload },
  'files.completeUploadExternal': { scopes: ['files:write'], tier: 100, run: completeUpload },
  'files.info': { scopes: ['files:read'], tier: 100, run: fileInfo },
};

function announceUpload({ platform, args }: Call): Json {
  const name = args.required('filename');
  const size = args.count('length', 0);
  if (size === 0) throw invalidArguments('missing required field: length');
  const by = platform.app.botUserId;
  const file: StoredFile = { id: newId('F'), name, title: name, size, content: null, by, isComplete: false };
  platform.workspace.files.set(file.id, file);
  return { upload_url: `${platform.url}/files/upload/${file.id}`, file_id: file.id };
}

/** Shares what was uploaded, as one message, where the bot is a member. */
function completeUpload({ platform, args }: Call): Json {
  const { app, workspace } = platform;
  const named = args.list('files', 'invalid_arguments') ?? [];
  const files = named.map(({ id, title }) => uploaded(workspace.files.get(textOf(id)), textOf(title)));
  const channel = args.text('channel_id');
  const conversation = channel ? requireMembership(platform, channel) : null;
  for (const file of files) file.isComplete = true;
  if (conversation) {
    workspace.post(conversation, {
      author: app.botUserId,
      isBots: true,
      text: args.text('initial_comment') ?? '',
      threadTs: args.text('thread_ts') ?? null,
      files: files.map(({ id }) => id),
    });
  }
  return { files: files.map(({ id }) => filePayload(platform, id)) };
}

function uploaded(file: StoredFile | undefined, title: string): StoredFile {
  if (!file?.content || file.isComplete) throw new ApiError('file_not_found');
  file.title = title || file.title;
  return file;
}

function fileInfo({ platform, args }: Call): Json {
  const file = platform.workspace.files.get(args.required('file'));
  if (!file?.isComplete) throw new ApiError('file_not_found');
  return { file: filePayload(platform, file.id) };
}
