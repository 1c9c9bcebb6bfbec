/** A goal that goes on as another. */
export interface Continuation {
  from: string;
  to: string;
}

/** The goals that went on as others, each chain from its first to its last, the longest chain first. */
export function chainsOf(continuations: readonly Continuation[]): string[][] {
  const next = new Map(continuations.map(({ from, to }) => [from, to]));
  const continued = new Set(next.values());
  const firsts = [...next.keys()].filter((goal) => !continued.has(goal));
  return firsts.map((first) => chainFrom(first, next)).toSorted((a, b) => b.length - a.length);
}

function chainFrom(first: string, next: ReadonlyMap<string, string>): string[] {
  const chain = [first];
  for (let at = next.get(first); at !== undefined && !chain.includes(at); at = next.get(at)) chain.push(at);
  return chain;
}
