/** A text as a search reads it: small letters without accents, wide and narrow forms alike; what a script's own marks say stays. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(accents, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC')
    .replace(leftWhole, (letter) => plainer[letter] ?? letter);

/** Those of Latin, Greek and Cyrillic letters, and the optional ones of Hebrew and Arabic. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/gu;

/** Letters that Unicode does not take apart. */
const plainer: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ς: 'σ' };
const leftWhole = /[øłđæœðþς]/gu;

/** Whether each word of a search, parted by white space, stands somewhere in one of these texts; a search without words finds all. */
export function hasAllWords(search: string): (texts: readonly string[]) => boolean {
  const words = foldedText(search).split(/\s+/u).filter(Boolean);
  return (texts) => {
    if (words.length === 0) return true;
    const text = foldedText(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}
