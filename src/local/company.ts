/** The people and channels that a workspace starts with. Made up, every one of them. */
export interface Company {
  workspace: { id: string; name: string };
  bot: { name: string };
  people: CompanyPerson[];
  channels: CompanyChannel[];
  userGroups?: CompanyUserGroup[];
}

export interface CompanyPerson {
  id: string;
  /** In full, as it stands in their profile. */
  name: string;
  title: string;
  tz: string;
  isAdmin?: boolean;
  isGuest?: boolean;
  /** From another company, by Slack Connect. */
  isForeign?: boolean;
  isBot?: boolean;
  isDeactivated?: boolean;
}

export interface CompanyChannel {
  id: string;
  /** Without the #. */
  name: string;
  isPrivate?: boolean;
  topic?: string;
  /** Ids of people. */
  members: string[];
  /** The bot is in every channel unless this says no. */
  hasBot?: boolean;
}

export interface CompanyUserGroup {
  id: string;
  name: string;
  /** Without the @. */
  handle: string;
  /** Ids of people. */
  members: string[];
}
