import { extname } from 'node:path';
import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';

export function filePayload({ url, workspace }: Platform, id: string): Json {
  const file = workspace.files.get(id);
  if (!file) return { id, mode: 'tombstone' };
  const address = `${url}/files/${id}/${encodeURIComponent(file.name)}`;
  return {
    id,
    created: 0,
    timestamp: 0,
    name: file.name,
    title: file.title,
    filetype: extname(file.name).slice(1) || 'binary',
    mimetype: 'application/octet-stream',
    user: file.by,
    user_team: workspace.id,
    size: file.size,
    url_private: address,
    url_private_download: address,
    permalink: address,
  };
}
