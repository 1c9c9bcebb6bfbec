import { type Logger, LogLevel } from '@slack/logger';

/** A log that keeps what it is told of warnings and errors, and shows nothing. */
export function keptLog(): { lines: string[]; log: Logger } {
  const lines: string[] = [];
  const keep = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  const quiet = () => {};
  const unused = { debug: quiet, info: quiet, setLevel: quiet, setName: quiet, getLevel: () => LogLevel.ERROR };
  return { lines, log: { ...unused, warn: keep, error: keep } };
}
