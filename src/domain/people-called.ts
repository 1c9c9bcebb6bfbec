/** Somebody, and all the names they go by. */
export interface Called {
  names: readonly string[];
}

/** Those whom somebody may mean: who are called exactly so, or else whose name begins with it, as a first name does. */
export function peopleCalled<P extends Called>(typed: string, people: readonly P[]): P[] {
  const name = simplified(typed);
  if (name === '') return [];
  const exactly = people.filter(({ names }) => names.some((own) => simplified(own) === name));
  if (exactly.length > 0) return exactly;
  return people.filter(({ names }) => names.some((own) => simplified(own).startsWith(`${name} `)));
}

/** "@Zoë  Müller" is found as "zoe muller". */
function simplified(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/^@/u, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
