/** Ids by names as people type them, without @ or #: none where nobody is called so, several where it is not clear who is meant. */
export interface Lookup {
  people: (name: string) => readonly string[];
  channels: (name: string) => readonly string[];
}

/** The people that a cell names: "@ana @ben 50%", "<@U1|ana>, <@U2>", "Ana Lopez and Ben". */
export function namesIn(cell: string): string[] {
  const names = cell.split(/[,;&+\n]|\s+and\s+|(?=<@)|(?<![<\w])(?=@)/u);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** "@ben 50%" is Ben with half of his week; 100 where no share is said. */
export function nameAndShare(typed: string): { name: string; share: number } {
  const [, name, percent] = /^(.*?)\s*\(?(\d{1,3}) ?%\)?$/u.exec(typed) ?? [];
  return name === undefined ? { name: typed, share: 100 } : { name, share: Number(percent) };
}

export function peopleNamed(name: string, lookup: Lookup): readonly string[] {
  const id = /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/u.exec(name)?.[1] ?? /^[UW][A-Z0-9]{7,}$/u.exec(name)?.[0];
  return id ? [id] : lookup.people(name.replace(/^@/u, ''));
}

export function channelsNamed(name: string, lookup: Lookup): readonly string[] {
  const id =
    /^<#([CG][A-Z0-9]+)(?:\|[^>]*)?>$/u.exec(name)?.[1] ??
    /^(?:https:\/\/\S+\/archives\/)?([CG][A-Z0-9]{7,})(?:$|[/?])/u.exec(name)?.[1];
  return id ? [id] : lookup.channels(name.replace(/^#/u, ''));
}
