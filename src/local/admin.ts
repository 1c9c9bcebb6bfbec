import type { CompanyChannel, CompanyPerson } from './company.ts';
import { tellBot } from './delivery/events.ts';
import { removeMember } from './desk/membership.ts';
import { channelNamePayload } from './payloads/conversation.ts';
import { userPayload } from './payloads/user.ts';
import type { Platform } from './platform.ts';
import { type Conversation, channelOf } from './workspace/conversations.ts';
import type { UserGroup, UserGroupRules } from './workspace/user-groups.ts';
import { type User, userOf } from './workspace/users.ts';

/** What happens to a company while the bot runs: people and channels come, go and change. */
export class Admin {
  readonly #platform: Platform;
  readonly #settled: () => Promise<void>;

  constructor(platform: Platform, settled: () => Promise<void>) {
    this.#platform = platform;
    this.#settled = settled;
  }

  async addPerson(person: CompanyPerson): Promise<void> {
    const user = userOf(person);
    const { app, workspace } = this.#platform;
    workspace.users.set(user.id, user);
    workspace.direct(user.id, app.botUserId);
    await this.#tell({ type: 'team_join', user: userPayload(this.#platform, user) });
  }

  deactivate(person: string): Promise<void> {
    return this.changePerson(person, { isDeactivated: true });
  }

  /** Moves, renames, promotes …: whatever is said of them from now on. */
  async changePerson(person: string, change: Partial<Omit<CompanyPerson, 'id'>>): Promise<void> {
    const user = this.#user(person);
    Object.assign(user, userOf({ ...user, ...change }));
    await this.#tell({ type: 'user_change', user: userPayload(this.#platform, user) });
  }

  addChannel(channel: CompanyChannel): void {
    const { app, workspace } = this.#platform;
    workspace.conversations.set(channel.id, channelOf(channel, app.botUserId));
    workspace.changed();
  }

  async archive(channel: string): Promise<void> {
    const conversation = this.#channel(channel);
    conversation.isArchived = true;
    const type = conversation.kind === 'channel' ? 'channel_archive' : 'group_archive';
    await this.#tell({ type, channel: conversation.id, user: 'USLACKBOT' });
  }

  async renameChannel(channel: string, name: string): Promise<void> {
    const conversation = this.#channel(channel);
    conversation.name = name;
    const type = conversation.kind === 'channel' ? 'channel_rename' : 'group_rename';
    await this.#tell({ type, channel: { ...channelNamePayload(conversation), name, created: 0 } });
  }

  async removeBot(channel: string): Promise<void> {
    await removeMember(this.#platform, this.#channel(channel), this.#platform.app.botUserId);
    await this.#settled();
  }

  /** Whoever may edit a user group does: its members, or whether it is switched on; null deletes it. */
  changeUserGroup(id: string, change: Partial<Pick<UserGroup, 'users' | 'isEnabled' | 'handle'>> | null): void {
    const { workspace } = this.#platform;
    const group = workspace.userGroups.get(id);
    if (!group) throw new RangeError(`There is no user group ${id} here.`);
    if (change) Object.assign(group, change);
    else workspace.userGroups.delete(id);
    workspace.changed();
  }

  /** The plan, or the workspace's settings, say from now on. */
  setUserGroupRules(rules: Partial<UserGroupRules>): void {
    Object.assign(this.#platform.workspace.userGroupRules, rules);
    this.#platform.workspace.changed();
  }

  /** Who is in it, as everybody can see. */
  peopleInUserGroup(id: string): readonly string[] | undefined {
    return this.#platform.workspace.userGroups.get(id)?.users;
  }

  /** The bot hears of it and, from then on, has no token that works. */
  async uninstall(): Promise<void> {
    const { app } = this.#platform;
    app.isInstalled = false;
    await this.#tell({ type: 'tokens_revoked', tokens: { oauth: [], bot: [app.botUserId] } });
    await this.#tell({ type: 'app_uninstalled' });
  }

  async #tell(event: Record<string, unknown>): Promise<void> {
    this.#platform.workspace.changed();
    await tellBot(this.#platform, event);
    await this.#settled();
  }

  #user(asked: string): User {
    const user = this.#platform.workspace.user(asked);
    if (!user) throw new RangeError(`Nobody is called ${asked} here.`);
    return user;
  }

  #channel(asked: string): Conversation {
    const channel = this.#platform.workspace.channel(asked);
    if (!channel) throw new RangeError(`There is no channel ${asked} here.`);
    return channel;
  }
}
