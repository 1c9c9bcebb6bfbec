import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { isJson, type Json } from '../json.ts';

/** The arguments of a request: a form's, a JSON object's, or the address's. */
export async function argumentsOf(incoming: IncomingMessage, query: URLSearchParams): Promise<Json> {
  const body = (await buffer(incoming)).toString();
  const given = incoming.headers['content-type']?.startsWith('application/json') ? jsonIn(body) : formIn(body);
  return { ...Object.fromEntries(query), ...given };
}

export function jsonIn(body: string): Json {
  try {
    const value: unknown = JSON.parse(body);
    return isJson(value) ? value : {};
  } catch {
    return {};
  }
}

function formIn(body: string): Json {
  return Object.fromEntries(new URLSearchParams(body));
}

/** The one file of an upload, sent bare or as a form. */
export async function uploadOf(incoming: IncomingMessage): Promise<Buffer> {
  const body = await buffer(incoming);
  const type = incoming.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  return file ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
}
