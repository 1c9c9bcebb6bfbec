/** The known word that somebody most likely meant, the first of equals; null when none is near. Case does not matter. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const word = typed.trim().toLowerCase();
  const beginsWith = known.find((candidate) => word.length > 2 && candidate.toLowerCase().startsWith(word));
  return beginsWith ?? fewestSlips(word, known);
}

function fewestSlips(word: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const slips = slipsBetween(word, candidate.toLowerCase());
    if (slips < fewest && slips <= slipsForgiven(candidate)) [nearest, fewest] = [candidate, slips];
  }
  return nearest;
}

/** One slip in a word of three to five letters, two up to eight, three in a longer one. */
const slipsForgiven = ({ length }: string): number => Math.min(3, Math.floor(length / 3));

/** Letters missing, too many, wrong, or swapped with their neighbour: Damerau and Levenshtein's distance, no letter touched twice. */
function slipsBetween(a: string, b: string): number {
  let twoUp: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 0; i < a.length; i++) {
    [twoUp, above] = [above, nextRow(a, i, b, above, twoUp)];
  }
  return above[b.length]!;
}

/** The slips between the first i + 1 letters of `a` and each beginning of `b`. */
function nextRow(a: string, i: number, b: string, above: number[], twoUp: number[]): number[] {
  const row = [i + 1];
  for (let j = 0; j < b.length; j++) {
    const wrong = above[j]! + (a[i] === b[j] ? 0 : 1);
    const swapped = a[i] === b[j - 1] && a[i - 1] === b[j] ? twoUp[j - 1]! + 1 : wrong;
    row.push(Math.min(above[j + 1]! + 1, row[j]! + 1, wrong, swapped));
  }
  return row;
}
