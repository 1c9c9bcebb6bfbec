import type { Membership } from './team.ts';

export type Role =
  | Membership['role']
  | 'member-for-lead'
  | 'owner'
  | 'proposer'
  | 'voter'
  | 'asked'
  | 'self'
  | 'admin'
  | 'first-admin'
  | 'teammate'
  | 'milestone-partner'
  | 'sayer'
  | 'admin-for-sayer'
  | 'full-member'
  | 'colleague'
  | 'reader';

const onTeam = ['lead', 'member', 'partner'] as const;

/** Who may do what; of several roles the first counts. */
export const rights = {
  read: ['reader'],
  'propose-goal': onTeam,
  'propose-any-goal': ['teammate'],
  'edit-goal': [...onTeam, 'owner'],
  'choose-owner': [...onTeam, 'admin'],
  'drop-goal': [...onTeam, 'owner'],
  'drop-voted-goal': ['lead', 'member-for-lead'],
  'answer-ending': ['owner', 'lead', 'member-for-lead'],
  'correct-outcome': ['owner', 'lead', 'member-for-lead'],
  'settle-tidy-up': ['owner', 'lead', 'member-for-lead'],
  'settle-late-tidy-up': ['lead', 'member-for-lead'],
  'object-to-goal': onTeam,
  'answer-objection': ['proposer', 'lead', 'member-for-lead'],
  'finalise-goals': ['lead', 'member-for-lead'],
  vote: ['voter'],
  'close-vote': ['lead', 'member-for-lead'],
  'settle-vote': ['lead', 'member-for-lead'],
  'mark-goal': ['teammate'],
  'record-sidequest': onTeam,
  'step-on-toes': onTeam,
  'divide-work': onTeam,
  'judge-toes': onTeam,
  'change-sidequest': ['owner', 'lead', 'member-for-lead'],
  'answer-dependency': onTeam,
  'move-meeting-on': ['full-member'],
  'write-retro': onTeam,
  'lead-retro': ['lead', 'member-for-lead'],
  'settle-action': [...onTeam, 'self'],
  'edit-team': ['lead', 'admin', 'member-for-lead'],
  'add-team': ['admin'],
  'archive-team': ['admin'],
  'record-absence': ['self', 'lead', 'admin', 'member-for-lead'],
  'edit-rota': ['lead', 'admin', 'member-for-lead'],
  'arrange-turn': ['self', 'asked', 'lead', 'admin', 'member-for-lead'],
  'take-over-turn': ['asked', 'lead', 'admin', 'member-for-lead'],
  'answer-turn-request': ['asked'],
  'hand-turn-over': ['asked'],
  'edit-dates': ['admin'],
  'edit-company-goals': ['admin'],
  'suggest-milestone': ['full-member'],
  'send-milestones': ['full-member'],
  'follow-milestone': ['colleague'],
  'edit-milestone': ['owner', 'milestone-partner', 'admin'],
  'agree-milestone': ['sayer', 'admin-for-sayer'],
  'set-up-milestones': ['admin'],
  export: ['admin'],
  'set-up': ['admin', 'first-admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof rights;

/** Who is to do it: people whom a team or the settings name, admins alone, or whoever fits. */
export function whoseAct(act: Act): 'named' | 'admins' | 'anybody' {
  const roles: readonly Role[] = rights[act];
  if (roles.some((role) => role === 'sayer' || role === 'asked' || onTeam.some((one) => one === role))) return 'named';
  return roles[0] === 'admin' ? 'admins' : 'anybody';
}
