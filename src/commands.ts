import { nearestWord } from './domain/nearest-word.ts';

/** What a person's words mean, of the commands the bot knows. */
export type Reading =
  | { kind: 'run'; name: string; text: string }
  /** Of one command, or of everything. */
  | { kind: 'help'; of: string }
  | { kind: 'unknown'; command: string; word: string; nearest: string | null };

/** The commands there are ('/goal', '/goal list', …), and which of them may be followed by anything. */
export interface Vocabulary {
  names: readonly string[];
  takesText(name: string): boolean;
}

/** The command that answers for all others too, as names are not unique in Slack. */
export const wholeProduct = '/roofshot';

/** '/roofshot goal …' is read as '/goal …'. A first word that is nearly a known one, alone, is taken for a slip, not for text. */
export function readCommand(known: Vocabulary, command: string, text: string): Reading {
  const [word, rest] = firstWord(text);
  if (word === '') return plainly(known, command);
  if (known.names.includes(`${command} ${word}`)) return withRest(known, `${command} ${word}`, rest);
  if (command === wholeProduct && known.names.includes(`/${word}`)) return readCommand(known, `/${word}`, rest);
  const asksForHelp = word === 'help' && (rest === '' || !known.takesText(command));
  return asksForHelp ? { kind: 'help', of: command } : asText(known, command, text.trim());
}

const plainly = ({ names }: Vocabulary, command: string): Reading =>
  names.includes(command) ? { kind: 'run', name: command, text: '' } : { kind: 'help', of: command };

function withRest({ takesText }: Vocabulary, name: string, rest: string): Reading {
  if (rest === '' || takesText(name)) return { kind: 'run', name, text: rest };
  if (rest.toLowerCase() === 'help') return { kind: 'help', of: name.split(' ')[0]! };
  return { kind: 'unknown', command: name, word: rest.split(/\s/)[0]!, nearest: null };
}

function asText(known: Vocabulary, command: string, text: string): Reading {
  const words = text.split(/\s+/);
  const nearest = nearestWord(words[0]!, wordsOf(known, command));
  const isText = known.takesText(command) && (words.length > 1 || nearest === null);
  return isText ? { kind: 'run', name: command, text } : { kind: 'unknown', command, word: words[0]!, nearest };
}

/** The words that may follow: those of the command itself and, after '/roofshot', the other commands. */
function wordsOf({ names }: Vocabulary, command: string): string[] {
  const own = names.filter((name) => name.startsWith(`${command} `)).map((name) => name.split(' ')[1]!);
  const others = names.filter((name) => command === wholeProduct && !name.includes(' ')).map((name) => name.slice(1));
  return [...own, 'help', ...others];
}

function firstWord(text: string): [word: string, rest: string] {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [word.toLowerCase(), rest.trim()];
}
