import { clip, oneLine } from './clip.ts';

/** What is wrong in a pasted list of teams, and where. */
export interface TeamListFault {
  line: number;
  because: FaultReason;
  /** What was typed there; empty where something is missing. */
  found: string;
}

export type FaultReason = keyof typeof sentences;

export const mostTeams = 60;

export const mostInName = 80;

const sentences = {
  'no-teams': () => 'Paste at least one team, such as “Growth, #team-growth, @ana, @ben, Sydney”.',
  'too-many-teams': () => `A list has at most ${mostTeams} teams: paste this line and the rest as a second list.`,
  'said-twice': (found) => `“${found}” is in the list already, with the same channel: take one out.`,
  'no-name': () => 'The team’s name is missing: write it first, such as “Growth, #team-growth, @ana, Sydney”.',
  'long-name': (found) => `“${found}” is too long: a team’s name has up to ${mostInName} characters.`,
  'unreadable-name': () => 'The team’s name has a character in it that cannot be kept: type it anew.',
  'no-channel': (found) => `${found || 'The team'} has no channel: add it as #team-growth.`,
  'two-channels': (found) => `A team has one channel, here are two: ${found}.`,
  'unknown-channel': (found) => `I know no channel “${found}”: check its name, or paste the link to it.`,
  'two-leads': (found) => `A team has one lead, here are more: ${found}. Leave one, the others are members.`,
  'unknown-person': (found) => `I know nobody called “${found}”: write the name as in Slack, such as @ana.`,
  'unclear-person': (found) =>
    `Several people are called “${found}”: paste the member ID from the right one’s profile.`,
  guest: (found) => `${found} is a guest: an admin can let guests into teams with /roofshot settings.`,
  foreign: (found) => `${found} is from another company: a team is of people of this workspace.`,
  bot: (found) => `${found} is an app: write a person’s name.`,
  deactivated: (found) => `${found} has left: take them out.`,
  'wrong-share': (found) => `“${found}”: a share of the week is 1 to 100 %.`,
  'two-zones': (found) => `A team has one time zone, here are two: ${found}.`,
  'unknown-zone': (found) => `I know no time zone “${found}”: write a city, such as Sydney, or Australia/Sydney.`,
  strange: (found) => `“${found}” is neither a channel (#team-growth) nor a person (@ana) nor a time zone (Sydney).`,
} satisfies Record<string, (found: string) => string>;

export const teamListFaultSentence = ({ line, because, found }: TeamListFault): string =>
  `Line ${line}: ${sentences[because](clip(oneLine(found), 60))}`;
