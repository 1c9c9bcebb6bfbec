import type { Person } from '../domain/person.ts';
import type { Act, Bar, Right } from '../domain/rights.ts';
import type { Role } from '../domain/role-holders.ts';
import { Mrkdwn } from '../slack/mrkdwn.ts';

export type Refused = Extract<Right, { allowed: false }>;

/** Why somebody may not, and who can: for this person alone to see. */
export const refusal = (act: Act, refused: Refused): Mrkdwn =>
  new Mrkdwn(sentences(act, refused, (person) => `<@${person}>`));

/** The same with names, for places that know no mentions. */
export const refusalInWords = (act: Act, refused: Refused, people: ReadonlyMap<string, Person>): string =>
  sentences(act, refused, (person) => people.get(person)?.name ?? 'somebody who left');

function sentences(act: Act, { because, whoCan }: Refused, nameOf: (person: string) => string): string {
  const able = whoCan.flatMap(({ as, people }) => people.map((person) => ({ person, as })));
  const each = [...new Map(able.reverse().map((one) => [one.person, one])).values()].reverse();
  const named = each.slice(0, mostNames).map(({ person, as }) => `${nameOf(person)}${titles[as] ?? ''}`);
  const others = each.length - named.length;
  const who = [...named, ...(others > 0 ? [`${others} more`] : [])];
  return `${bars[because]} You can't ${doings[act]}${who.length > 0 ? `; ${list.format(who)} can.` : '.'}`.trim();
}

const mostNames = 5;
const list = new Intl.ListFormat('en-GB');

const bars: Record<Bar, string> = {
  'not-among-them': '',
  guest: 'Guests only read here.',
  foreign: 'People from other companies only read here.',
  bot: 'Apps only read here.',
  deactivated: 'This account has been deactivated.',
};

const titles: Partial<Record<Role, string>> = {
  lead: ' (lead)',
  owner: ' (owner)',
  proposer: ' (proposer)',
  admin: ' (admin)',
  'milestone-partner': ' (partner)',
  'admin-for-sayer': ' (admin)',
};

const doings: Record<Act, string> = {
  read: 'see this',
  'propose-goal': 'propose goals for this team',
  'edit-goal': 'change this goal',
  'drop-goal': 'drop this goal',
  'drop-voted-goal': 'drop this goal any more: its vote has opened',
  'answer-ending': 'say what becomes of this goal',
  'correct-outcome': 'correct this outcome',
  'settle-tidy-up': 'say what became of this tidy-up',
  'settle-late-tidy-up': 'say what becomes of a tidy-up that was not done twice',
  'object-to-goal': "object to this team's goals",
  'answer-objection': 'answer this objection',
  'finalise-goals': "finalise this team's goals",
  vote: "vote on this team's goals",
  'close-vote': 'close this vote',
  'settle-vote': 'settle what this vote left open',
  'mark-goal': 'answer this: that is for full members of this workspace who are in a team',
  'judge-toes': 'answer this for the team',
  'divide-work': "divide this team's work",
  'step-on-toes': "let something else into this team's sprint",
  'record-sidequest': 'record sidequests for this team',
  'change-sidequest': 'change this sidequest',
  'answer-dependency': 'answer for this team',
  'move-meeting-on': 'move the meeting on: that is for full members of this workspace',
  'write-retro': "write into this team's retro",
  'lead-retro': "lead this team's retro",
  'settle-action': 'settle this action',
  'edit-team': 'change this team',
  'add-team': 'add teams',
  'archive-team': 'archive teams',
  'record-absence': 'record this absence',
  'edit-rota': 'change this rota',
  'arrange-turn': 'arrange this turn',
  'edit-dates': 'change the dates of sprints',
  'edit-company-goals': 'change the company goals',
  'suggest-milestone': 'suggest milestones: that is for full members of this workspace',
  'edit-milestone': 'change this milestone',
  'agree-milestone': 'agree to this milestone',
  'set-up-milestones': 'change how milestones work here',
  export: 'export what is in this workspace',
  'set-up': 'set Roofshot up',
};
