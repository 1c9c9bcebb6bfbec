/** As much of a text as fits into `limit` UTF-16 code units; never cut within a flag, a family, a letter with its accents. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return limit < 1 ? '' : `${beginning(text, limit - 1).trimEnd()}…`;
}

/** `limit` is less than the text's length. */
function beginning(text: string, limit: number): string {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return text.slice(0, graphemes.segment(text).containing(limit)!.index);
}

/** Text of several lines as one, for lists and notifications; spaces within a line stay as typed. */
export function oneLine(text: string): string {
  return text
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
