import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Platform } from '../platform.ts';
import { sendJson } from './api-route.ts';
import { uploadOf } from './body.ts';

/** /files/upload/<id> takes what was announced; /files/<id>/<name> gives it back. */
export async function answerFiles(
  platform: Platform,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { pathname }: URL,
): Promise<void> {
  const [, , id = '', rest = ''] = pathname.split('/');
  return id === 'upload' ? upload(platform, rest, incoming, outgoing) : download(platform, id, outgoing);
}

async function upload({ workspace }: Platform, id: string, incoming: IncomingMessage, outgoing: ServerResponse) {
  const content = await uploadOf(incoming);
  const file = workspace.files.get(id);
  if (!file || content.length !== file.size) return sendJson(outgoing, 400, { ok: false, error: 'upload_failed' });
  file.content = content;
  outgoing.writeHead(200).end(`OK - ${content.length}`);
}

function download({ workspace }: Platform, id: string, outgoing: ServerResponse): void {
  const file = workspace.files.get(id);
  if (!file?.content) {
    sendJson(outgoing, 404, { ok: false, error: 'file_not_found' });
    return;
  }
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`;
  outgoing.writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': disposition });
  outgoing.end(file.content);
}
