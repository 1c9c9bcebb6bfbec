import type { Json } from '../json.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';

/** One page of a list, and the cursor of the next in `response_metadata`. */
export function pageOf<Item>(items: readonly Item[], args: Arguments, defaultLimit: number): [Item[], Json] {
  const start = startOf(args.text('cursor'));
  const end = start + (args.count('limit', defaultLimit) || defaultLimit);
  const next = end < items.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return [items.slice(start, end), { response_metadata: { next_cursor: next } }];
}

function startOf(cursor: string | undefined): number {
  if (!cursor) return 0;
  const start = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (start === undefined) throw new ApiError('invalid_cursor');
  return Number(start);
}
