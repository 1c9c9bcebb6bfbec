import { newId } from '../ids.ts';
import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import type { UserGroup } from '../workspace/user-groups.ts';
import { ApiError } from './api-error.ts';
import type { ApiMethod, Call } from './call.ts';

const read = { scopes: ['usergroups:read'], tier: 20 } as const;
const write = { scopes: ['usergroups:write'], tier: 20 } as const;

export const userGroupMethods: Record<string, ApiMethod> = {
  'usergroups.list': { ...read, run: (call) => whereAllowed(call, 'read', listGroups) },
  'usergroups.users.list': { ...read, run: (call) => whereAllowed(call, 'read', listMembers) },
  'usergroups.create': { ...write, run: (call) => whereAllowed(call, 'write', createGroup) },
  'usergroups.update': { ...write, run: (call) => whereAllowed(call, 'write', updateGroup) },
  'usergroups.enable': { ...write, run: (call) => whereAllowed(call, 'write', enableGroup) },
  'usergroups.disable': { ...write, run: (call) => whereAllowed(call, 'write', disableGroup) },
  'usergroups.users.update': { ...write, run: (call) => whereAllowed(call, 'write', replaceMembers) },
};

/** The plan may have no user groups; a bot changes them only where everybody may. */
function whereAllowed(call: Call, act: 'read' | 'write', run: (call: Call) => Json): Json {
  const { isPaidPlan, everybodyMayEdit } = call.platform.workspace.userGroupRules;
  if (!isPaidPlan) throw new ApiError('plan_upgrade_required');
  if (act === 'write' && !everybodyMayEdit) throw new ApiError('permission_denied');
  return run(call);
}

const listMembers = (call: Call): Json => ({ users: groupOf(call).users });
const enableGroup = (call: Call): Json => switchGroup(call, true);
const disableGroup = (call: Call): Json => switchGroup(call, false);

function listGroups({ platform, args }: Call): Json {
  const groups = [...platform.workspace.userGroups.values()].filter(({ isEnabled }) => {
    return isEnabled || args.flag('include_disabled');
  });
  const withUsers = args.flag('include_users');
  return {
    usergroups: groups.map((group) => ({ ...groupPayload(platform, group), ...(withUsers && { users: group.users }) })),
  };
}

function createGroup({ platform, args }: Call): Json {
  const name = args.required('name');
  const handle = args.text('handle') ?? '';
  requireFreeHandle(platform, handle);
  const description = args.text('description') ?? '';
  const group = { id: newId('S'), name, handle, description, users: [], isEnabled: true };
  platform.workspace.userGroups.set(group.id, group);
  return { usergroup: groupPayload(platform, group) };
}

function updateGroup(call: Call): Json {
  const { platform, args } = call;
  const group = groupOf(call);
  const handle = args.text('handle') ?? group.handle;
  if (handle !== group.handle) requireFreeHandle(platform, handle);
  group.name = args.text('name') ?? group.name;
  group.description = args.text('description') ?? group.description;
  group.handle = handle;
  return { usergroup: groupPayload(platform, group) };
}

function switchGroup(call: Call, isEnabled: boolean): Json {
  const group = groupOf(call);
  if (group.isEnabled === isEnabled) throw new ApiError(isEnabled ? 'already_enabled' : 'already_disabled');
  group.isEnabled = isEnabled;
  return { usergroup: groupPayload(call.platform, group) };
}

/** Replaces the whole list, which may not become empty. */
function replaceMembers(call: Call): Json {
  const { platform, args } = call;
  const group = groupOf(call);
  const ids = args.ids('users');
  if (ids.length === 0) throw new ApiError('no_users_provided');
  const users = ids.map((id) => platform.workspace.users.get(id));
  if (users.some((user) => !user || user.isBot || user.isDeactivated || user.isForeign)) {
    throw new ApiError('invalid_users');
  }
  if (users.some((user) => user?.isGuest)) throw new ApiError('single_channel_guests_cannot_be_added');
  group.users = [...new Set(ids)];
  platform.workspace.changed();
  return { usergroup: { ...groupPayload(platform, group), users: group.users } };
}

function groupOf({ platform, args }: Call): UserGroup {
  const group = platform.workspace.userGroups.get(args.required('usergroup'));
  if (!group) throw new ApiError('no_such_subteam');
  return group;
}

/** Handles, users' names and channels' names share one namespace. */
function requireFreeHandle({ workspace }: Platform, handle: string): void {
  if (!handle) return;
  const taken = [
    ...workspace.users.values().map((user) => user.handle),
    ...workspace.conversations.values().map(({ name }) => name),
    ...workspace.userGroups.values().map((group) => group.handle),
  ];
  if (taken.includes(handle)) throw new ApiError('name_already_exists');
}

function groupPayload({ workspace }: Platform, { id, name, handle, description, users, isEnabled }: UserGroup): Json {
  return {
    id,
    team_id: workspace.id,
    is_usergroup: true,
    is_subteam: true,
    name,
    handle,
    description,
    is_external: false,
    date_delete: isEnabled ? 0 : 1,
    user_count: users.length,
  };
}
