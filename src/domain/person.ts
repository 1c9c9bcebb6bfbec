import type { Settings } from './settings.ts';

/** Somebody in Slack, as far as rules ask. */
export interface Person {
  id: string;
  name: string;
  /** IANA, such as Europe/London. */
  timeZone: string;
  /** Only a full member may own a goal; guests and foreign people (Slack Connect) only read. */
  standing: 'full' | 'guest' | 'foreign' | 'bot' | 'deactivated';
  /** An admin or owner of the Slack workspace itself. */
  isWorkspaceAdmin: boolean;
}

/** Whether somebody takes part in what teams do: a guest does where admins let guests in. */
export const takesPart = (
  { standing }: Pick<Person, 'standing'>,
  { guestsMayJoin }: Pick<Settings, 'guestsMayJoin'>,
): boolean => standing === 'full' || (standing === 'guest' && guestsMayJoin);
