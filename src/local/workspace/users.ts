import type { CompanyPerson } from '../company.ts';

/** Someone, or some bot, with an account. */
export interface User {
  id: string;
  /** Short, as it is typed after an @: ana.pereira. */
  handle: string;
  name: string;
  title: string;
  tz: string;
  isAdmin: boolean;
  isGuest: boolean;
  isForeign: boolean;
  isBot: boolean;
  isDeactivated: boolean;
}

export function userOf(person: CompanyPerson): User {
  const { isAdmin = false, isGuest = false, isForeign = false, isBot = false, isDeactivated = false } = person;
  return { ...person, handle: handleOf(person.name), isAdmin, isGuest, isForeign, isBot, isDeactivated };
}

export function handleOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '.').replace(/^\.|\.$/g, '');
}

/** What someone goes by: full name, handle and, when it is theirs alone, first name. */
export function namesOf(user: Named, others: Map<string, Named>): string[] {
  const first = firstNameOf(user);
  const isShared = others.values().some((other) => other.id !== user.id && firstNameOf(other) === first);
  return isShared ? [user.name, user.handle] : [user.name, user.handle, first];
}

/** By id or any of their names, with or without an @. */
export function findUser<Known extends Named>(users: Map<string, Known>, asked: string): Known | undefined {
  const name = asked.replace(/^@/, '');
  return users.get(name) ?? users.values().find((user) => namesOf(user, users).includes(name));
}

type Named = Pick<User, 'id' | 'name' | 'handle'>;

function firstNameOf({ name }: Named): string {
  return name.split(' ')[0] ?? name;
}
