import { checkView, type Fault } from '../checks/index.ts';
import type { Json } from '../json.ts';
import { ApiError, invalidArguments } from './api-error.ts';

export function requireGoodView(view: Json, type: string): void {
  if (view.type !== type) throw invalidArguments(`view.type must be ${type} [json-pointer:/view/type]`);
  refuse(checkView(view));
}

/** Refuses what Slack would not draw, in Slack's words: the first fault names the error, all are listed. */
export function refuse(faults: Fault[]): void {
  const [first] = faults;
  if (!first) return;
  const messages = faults.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
  throw new ApiError(first.error, { response_metadata: { messages } });
}
