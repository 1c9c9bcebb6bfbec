import { peopleCalled } from '../../domain/people-called.ts';
import type { Person } from '../../domain/person.ts';
import type { Lookup } from '../../domain/team-list-names.ts';
import type { Deps } from '../../feature.ts';
import { allUsers, type ListedUser, publicChannels } from '../../slack/workspace-lists.ts';

/** Everybody and every channel by name, as a pasted list needs them. */
export interface TeamDirectory {
  lookup: Lookup;
  /** Channels can be found by name where the bot was given the right to look at them. */
  mayFindChannels: boolean;
  /** Those of these people whom Slack knows. */
  learn(ids: readonly string[]): Promise<Map<string, Person>>;
}

/** Asks Slack for all of it, which may take longer than somebody waits for an answer. */
export async function teamDirectory({ slack, people }: Pick<Deps, 'slack' | 'people'>): Promise<TeamDirectory> {
  const [users, channels] = await Promise.all([allUsers(slack), publicChannels(slack)]);
  const byId = new Map(users.map((user) => [user.id!, user]));
  return {
    lookup: {
      people: finderOf(users),
      channels: (name) => {
        const id = channels?.get(name.toLowerCase());
        return id ? [id] : [];
      },
    },
    mayFindChannels: channels !== null,
    async learn(ids) {
      const known = new Map<string, Person>();
      for (const id of new Set(ids)) {
        const user = byId.get(id);
        if (user) known.set(id, await people.learn(user));
      }
      return known;
    },
  };
}

/** Those who left, and apps, are meant only where nobody else is called so. */
function finderOf(users: readonly ListedUser[]): Lookup['people'] {
  const called = users.map((user) => ({ user, names: namesOf(user) }));
  const isPresent = ({ user }: { user: ListedUser }) => !user.deleted && !user.is_bot && user.id !== 'USLACKBOT';
  const [present, others] = [called.filter(isPresent), called.filter((one) => !isPresent(one))];
  return (name) => {
    const found = peopleCalled(name, present);
    return (found.length > 0 ? found : peopleCalled(name, others)).map(({ user }) => user.id!);
  };
}

const namesOf = ({ name, real_name, profile }: ListedUser): string[] =>
  [profile?.display_name, real_name, profile?.real_name, name].filter((one) => one !== undefined);
