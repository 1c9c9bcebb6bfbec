import { type Act, type Role, whoseAct } from '../../domain/acts.ts';
import type { Person } from '../../domain/person.ts';
import { type Bar, isOpenTo, type Right } from '../../domain/rights.ts';
import type { EarlyDeps } from '../../feature.ts';
import { Mrkdwn } from '../../slack/mrkdwn.ts';
import { byImport } from '../by-time.ts';
import { ableAdmins } from './able-admins.ts';

export type Refused = Extract<Right, { allowed: false }>;

type Known = Pick<EarlyDeps, 'people' | 'settings'>;

/** Why somebody may not, and who can: for this person alone to see. */
export const refusal = async (act: Act, refused: Refused, deps: Known): Promise<Mrkdwn> =>
  new Mrkdwn(sentences(act, refused.because, await able(refused, deps), ({ id }) => `<@${id}>`));

/** The same with names, for places that know no mentions. */
export const refusalInWords = async (act: Act, refused: Refused, deps: Known): Promise<string> =>
  sentences(act, refused.because, await able(refused, deps), ({ name }) => name);

interface Able {
  /** Nobody who may not do it either: a guest in the team, somebody who left. */
  able: { person: Person; as: Role }[];
  /** null before the workspace is set up. */
  admins: Person[] | null;
}

async function able({ whoCan }: Refused, deps: Known): Promise<Able> {
  const named = whoCan.map(({ as, people }) => ({ as, people: people.filter((id) => id !== byImport) }));
  const known = await deps.people.getAll(named.flatMap(({ people }) => people));
  const all = named.flatMap(({ as, people }) => people.map((id) => ({ person: known.get(id)!, as })));
  const able = all.filter(({ person, as }) => isOpenTo(as, { person, settings: deps.settings }));
  const each = new Map(able.toReversed().map((one) => [one.person.id, one]));
  return { able: [...each.values()].reverse(), admins: deps.settings && (await ableAdmins(deps)) };
}

const sentences = (act: Act, because: Bar, able: Able, nameOf: (person: Person) => string): string =>
  `${bars[because]} You can't ${doings[act]}${whoCan(act, able, nameOf)}`.trim();

function whoCan(act: Act, { able, admins }: Able, nameOf: (person: Person) => string): string {
  const named = able.slice(0, mostNames).map(({ person, as }) => `${nameOf(person)}${titles[as] ?? ''}`);
  const others = able.length - named.length;
  const who = [...named, ...(others > 0 ? [`${others} more`] : [])];
  if (who.length > 0) return `; ${list.format(who)} can.`;
  if (!admins || whoseAct(act) === 'anybody') return '.';
  if (whoseAct(act) === 'admins') return '; admins of this Slack workspace can.';
  const admin = admins[0] ? `${nameOf(admins[0])} (admin)` : 'admins of this Slack workspace';
  return `, and nobody else can just now: ${admin} can change that.`;
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
  'propose-any-goal': 'propose goals: that is for full members of this workspace who are in a team',
  'propose-goal': 'propose goals for this team',
  'edit-goal': 'change this goal',
  'choose-owner': 'choose an owner for this goal',
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
  'take-over-turn': 'take this turn over',
  'answer-turn-request': 'answer this request',
  'hand-turn-over': 'say how this turn was, or take days after it',
  'edit-dates': 'change the dates of sprints',
  'edit-company-goals': 'change the company goals',
  'suggest-milestone': 'suggest milestones: that is for full members of this workspace',
  'send-milestones': 'send files: that is for full members of this workspace',
  'follow-milestone': 'follow milestones',
  'edit-milestone': 'change this milestone',
  'agree-milestone': 'agree to this milestone',
  'set-up-milestones': 'change how milestones work here',
  export: 'export what is in this workspace',
  'set-up': 'set Roofshot up',
};
