import type { Weekday } from './time.ts';

export interface Team {
  id: string;
  /** As typed, emoji included; names repeat and change, so nothing is keyed on them. */
  name: string;
  channel: string;
  timeZone: string;
  members: readonly Membership[];
  /** null where the workspace's count. */
  workingDays: readonly Weekday[] | null;
  /** The id of its own holidays; null where the workspace's count. */
  holidayCalendar: string | null;
  /** Nobody can tell who voted how, not even later; fixed while a vote is open. */
  hasAnonymousVotes: boolean;
  isArchived: boolean;
}

/** A lead votes and has capacity as a member does; a partner (product, design) proposes and edits, without either. */
export interface Membership {
  person: string;
  role: 'lead' | 'member' | 'partner';
  /** Percent of the week, 1 to 100. */
  share: number;
}
