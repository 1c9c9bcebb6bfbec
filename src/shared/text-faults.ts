import { type TextFault, textLimit } from '../domain/typed-text.ts';

/** What is wrong with a text, with the numbers that help to mend it. */
export function textSentence(because: TextFault, text: string, limit: number = textLimit): string {
  if (because === 'too-long') return `This has ${text.trim().length} characters; it can have ${limit} at most.`;
  return because === 'empty'
    ? 'Please write a few words.'
    : 'There is a character in this that cannot be stored. Please type it anew.';
}

export const isTextFault = (because: string): because is TextFault => because in textFaults;
const textFaults: Record<TextFault, true> = { empty: true, 'too-long': true, unreadable: true };
