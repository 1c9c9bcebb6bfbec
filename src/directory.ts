import type { UsersInfoResponse, WebClient } from '@slack/web-api';
import type { Person } from './domain/person.ts';
import { type Clock, Temporal } from './domain/time.ts';
import type { Store } from './store/index.ts';

type SlackUser = NonNullable<UsersInfoResponse['user']>;

/** Who people are, by Slack's word: remembered for a day, corrected when Slack says that somebody changed. */
export interface Directory {
  /** Asks Slack only for those it does not know; throws when Slack cannot say either. */
  get(id: string): Promise<Person>;
  getAll(ids: readonly string[]): Promise<Map<string, Person>>;
  /** Slack's own description of somebody, from an event. */
  learn(user: SlackUser): Promise<Person>;
}

const freshFor = { hours: 24 };

export function directoryOf(workspace: string, store: Store, slack: WebClient, clock: Clock): Directory {
  const learn = async (user: SlackUser) => {
    const person = toPerson(user, workspace);
    await store.people.save(person, clock());
    return person;
  };

  const get = async (id: string) => {
    const known = await store.people.find(id);
    if (known && Temporal.Instant.compare(known.readAt.add(freshFor), clock()) > 0) return known.person;
    try {
      const { user } = await slack.users.info({ user: id });
      return await learn(user!);
    } catch (error) {
      if (known) return known.person;
      throw error;
    }
  };

  return {
    get,
    learn,
    async getAll(ids) {
      const people = await Promise.all([...new Set(ids)].map(get));
      return new Map(people.map((person) => [person.id, person]));
    },
  };
}

function toPerson(user: SlackUser, workspace: string): Person {
  return {
    id: user.id!,
    name: user.profile?.display_name || user.real_name || user.profile?.real_name || user.name || user.id!,
    timeZone: user.tz || 'Etc/UTC',
    standing: standingOf(user, workspace),
    isWorkspaceAdmin: Boolean(user.is_admin || user.is_owner || user.is_primary_owner),
  };
}

function standingOf(user: SlackUser, workspace: string): Person['standing'] {
  if (user.deleted) return 'deactivated';
  if (user.is_bot || user.id === 'USLACKBOT') return 'bot';
  if (isForeign(user, workspace)) return 'foreign';
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'full';
}

const isForeign = (user: SlackUser, workspace: string) =>
  ('is_stranger' in user && user.is_stranger === true) || (user.team_id !== undefined && user.team_id !== workspace);
