import type { Temporal } from 'temporal-polyfill/implementation';
import type { Company } from '../company.ts';
import { newId } from '../ids.ts';
import { type Conversation, channelOf, directOf } from './conversations.ts';
import type { StoredFile } from './files.ts';
import { type Draft, type Message, messageOf } from './messages.ts';
import { groupOf, type UserGroup, type UserGroupRules } from './user-groups.ts';
import { findUser, handleOf, type User, userOf } from './users.ts';
import { Views } from './views.ts';

export interface Notice {
  id: string;
  at: string;
  text: string;
}

const noticesKept = 20;

/** Everything a workspace holds, and word of each change to it. */
export class Workspace {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly users: Map<string, User>;
  readonly conversations: Map<string, Conversation>;
  readonly userGroups: Map<string, UserGroup>;
  readonly userGroupRules: UserGroupRules = { isPaidPlan: true, everybodyMayEdit: true };
  readonly files = new Map<string, StoredFile>();
  readonly views = new Views();
  readonly #notices = new Map<string, Notice[]>();
  readonly #listeners = new Set<(revision: number) => void>();
  readonly #now: () => Temporal.Instant;
  readonly #botUserId: string;
  #lastTs = 0n;
  revision = 0;

  constructor(
    { workspace, bot, people, channels, userGroups = [] }: Company,
    botUserId: string,
    now: () => Temporal.Instant,
  ) {
    this.id = workspace.id;
    this.name = workspace.name;
    this.domain = handleOf(workspace.name).replaceAll('.', '-');
    this.#now = now;
    this.#botUserId = botUserId;
    const botUser = userOf({ id: botUserId, name: bot.name, title: '', tz: 'Etc/UTC', isBot: true });
    this.users = new Map([...people.map(userOf), botUser].map((user) => [user.id, user]));
    this.conversations = new Map(channels.map((channel) => [channel.id, channelOf(channel, botUserId)]));
    this.userGroups = new Map(userGroups.map((group) => [group.id, groupOf(group)]));
    for (const { id, isBot, isForeign } of people) if (!isBot && !isForeign) this.direct(id, botUserId);
  }

  /** Unique and rising, even while the clock stands still. */
  nextTs(): string {
    const now = this.#now().epochNanoseconds / 1000n;
    this.#lastTs = now > this.#lastTs ? now : this.#lastTs + 1n;
    return `${this.#lastTs / 1_000_000n}.${String(this.#lastTs % 1_000_000n).padStart(6, '0')}`;
  }

  user(asked: string): User | undefined {
    return findUser(this.users, asked);
  }

  /** By id or name, with or without a #. */
  channel(asked: string): Conversation | undefined {
    const name = asked.replace(/^#/, '');
    return this.conversations.get(asked) ?? this.conversations.values().find((channel) => channel.name === name);
  }

  /** The private messages of two; the same id for a person and the bot in every run. */
  direct(one: string, other: string): Conversation {
    const members = [one, other];
    const known = this.conversations.values().find(({ kind, members: them }) => {
      return kind === 'direct' && members.every((id) => them.has(id));
    });
    return known ?? this.#openDirect(members);
  }

  post(conversation: Conversation, draft: Draft): Message {
    const message = messageOf(draft, this.nextTs());
    conversation.messages.push(message);
    conversation.read.set(draft.author, message.ts);
    this.changed();
    return message;
  }

  /** Slack's own word to one person. */
  notify(userId: string, text: string): void {
    const notice = { id: newId('N'), at: this.#now().toString(), text };
    this.#notices.set(userId, [...this.notices(userId), notice].slice(-noticesKept));
    this.changed();
  }

  notices(userId: string): Notice[] {
    return this.#notices.get(userId) ?? [];
  }

  changed(): void {
    this.revision += 1;
    for (const listener of this.#listeners) listener(this.revision);
  }

  onChange(listener: (revision: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #openDirect(members: string[]): Conversation {
    const person = members.find((id) => id !== this.#botUserId);
    const withBot = members.includes(this.#botUserId);
    const direct = directOf(withBot ? `D${person?.slice(1)}` : newId('D'), members);
    this.conversations.set(direct.id, direct);
    return direct;
  }
}
