import { ConsoleLogger, type Logger, LogLevel } from '@slack/logger';

/**
 * A log that, unless it is to tell everything, is silent until the start has succeeded.
 *
 * What goes wrong before that ends the program with a sentence of our own; the libraries' words would stand in its way.
 */
export function logFromStart(level: LogLevel): { log: Logger; started(): void } {
  const log = new ConsoleLogger();
  log.setLevel(level);
  let hasStarted = level === LogLevel.DEBUG;
  const heard =
    (write: Logger['info']): Logger['info'] =>
    (...words) =>
      hasStarted ? write.apply(log, words) : undefined;

  return {
    log: {
      debug: heard((...words: unknown[]) => log.debug(...words.map(withoutBody))),
      info: heard(log.info),
      warn: heard(log.warn),
      error: heard(log.error),
      setLevel: (level) => log.setLevel(level),
      getLevel: () => log.getLevel(),
      setName: (name) => log.setName(name),
    },
    started: () => {
      hasStarted = true;
    },
  };
}

/** The libraries' words at this level quote requests and answers, in which people's ballots stand. */
function withoutBody(word: unknown): unknown {
  if (typeof word !== 'string') return '{…}';
  const start = word.search(/[{[]/);
  return start < 0 ? word : `${word.slice(0, start)}{…}`;
}
