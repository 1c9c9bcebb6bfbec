import type { CompanyUserGroup } from '../company.ts';

export interface UserGroup {
  id: string;
  name: string;
  handle: string;
  description: string;
  users: string[];
  isEnabled: boolean;
}

/** What a workspace's plan and its settings allow with user groups. */
export interface UserGroupRules {
  isPaidPlan: boolean;
  /** Else only admins may change them, and no bot. */
  everybodyMayEdit: boolean;
}

export const groupOf = ({ id, name, handle, members }: CompanyUserGroup): UserGroup => ({
  ...{ id, name, handle, description: '', users: [...members], isEnabled: true },
});
