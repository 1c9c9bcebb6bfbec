/** In UTF-16 code units, as a browser's field and Slack's limits on what we post count: an emoji is two or more. */
export const titleLimit = 500;
export const textLimit = 3000;

export type TextFault = 'empty' | 'too-long' | 'unreadable';

/** All else about a text stays exactly as typed. */
export const trimmed = (typed: string): string => typed.trim();

/** What keeps a trimmed text from being stored, if anything. */
export function textFault(text: string, limit: number): TextFault | null {
  if (isUnreadable(text)) return 'unreadable';
  return text.length > limit ? 'too-long' : null;
}

export function neededTextFault(text: string, limit: number): TextFault | null {
  return isBlank(text) ? 'empty' : textFault(text, limit);
}

/** Nothing to see: white space, and characters that draw nothing, such as zero-width spaces or the empty Braille cell. */
export const isBlank = (text: string): boolean => /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);

/** U+0000 fits into no PostgreSQL text, and half an emoji into no UTF-8. */
const isUnreadable = (text: string): boolean => text.includes('\0') || !text.isWellFormed();
