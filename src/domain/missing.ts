import { dependenciesOf } from './dependency.ts';
import type { Ending } from './ending.ts';
import { type Goal, isCommitted, isToFinalise, type Objection } from './goal.ts';
import { openObjections } from './goal-objection.ts';
import type { Milestone } from './milestone.ts';
import type { GoalOutcome } from './outcome.ts';
import type { MomentName } from './planning-moments.ts';
import { openAfter } from './sequel.ts';
import type { Team } from './team.ts';
import { isForLead, isOpen, type TidyUp } from './tidy-up.ts';
import type { VoteWaiting } from './votes-waiting.ts';

/** What waits for one person in a sprint and the planning of the next. */
export type Missing =
  | VoteWaiting
  /** The team has no goal in the next sprint yet. */
  | { kind: 'no-goal'; team: Team; sprint: number }
  /** The team's proposals of the next sprint, or goals of the running one that nobody finalised. */
  | { kind: 'to-finalise'; team: Team; sprint: number; count: number }
  | { kind: 'objection'; goal: Goal; objection: Objection }
  /** A goal needs this team of theirs, and nobody has answered. */
  | { kind: 'dependency'; goal: Goal; team: Team }
  /** A goal of theirs whose outcome was told before its sprint's end, and may not be true any more. */
  | { kind: 'owned'; goal: Goal & { outcome: GoalOutcome } }
  /** A goal of theirs was not nailed: what is left, the lesson, or what becomes of it. */
  | { kind: 'asked'; goal: Goal; open: NonNullable<ReturnType<typeof openAfter>> }
  /** What they were to tidy up, or what the lead decides about as it was not done twice. */
  | { kind: 'tidy-up'; goal: Goal; tidyUp: TidyUp }
  /** Nobody has said in this sprint how a milestone of theirs is doing. */
  | { kind: 'update'; milestone: Milestone };

export interface MissingFrom {
  person: string;
  /** The running sprint's number. */
  sprint: number;
  /** Where they decide: as the lead, or for one who is away. */
  decides: readonly Team[];
  /** Of the running sprint and the next: at least those that concern this person or the teams they decide for. */
  goals: readonly Goal[];
  /** How goals up to the running sprint ended, where somebody has still to say something about them. */
  endings?: readonly Ending[];
  /** What votes of the running sprint and the one before ask of this person. */
  votes: readonly VoteWaiting[];
  /** Of theirs, those that wait for an update. */
  milestones?: readonly Milestone[];
}

/** The moments at which people are reminded, privately. */
export const reminderNames = ['nudge', 'finalise', 'sprint-end'] as const satisfies readonly MomentName[];
export type ReminderName = (typeof reminderNames)[number];

/** What somebody is reminded of at a moment, what brings it up first; nothing where that moment has nothing of its own to bring up. */
export function missingAt(name: ReminderName, from: MissingFrom): Missing[] {
  const updates = (from.milestones ?? []).map((milestone): Missing => ({ kind: 'update', milestone }));
  const parts = {
    owned: name === 'sprint-end' ? ownedGoals(from) : [],
    proposals: toFinalise(from, from.sprint + 1),
    ended: [...askedAfterVotes(from), ...tidyUpsOf(from)],
    unsettled: from.votes.filter(({ kind }) => kind === 'unsettled'),
    open: [
      ...from.votes,
      ...toFinalise(from, from.sprint),
      ...withoutGoal(from),
      ...toAnswer(from),
      ...askedFor(from),
      ...updates,
    ],
  };
  const reasons = {
    nudge: [...parts.ended, ...parts.open],
    finalise: [...parts.proposals, ...parts.unsettled],
    'sprint-end': [...parts.ended, ...parts.owned],
  };
  return reasons[name].length > 0 ? [...parts.owned, ...parts.ended, ...parts.open, ...parts.proposals] : [];
}

function toFinalise({ decides, goals }: MissingFrom, sprint: number): Missing[] {
  const open = goals.filter((goal) => goal.sprint === sprint && isToFinalise(goal));
  const counts = decides.map((team) => ({ team, count: open.filter((goal) => goal.team === team.id).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ team, count }) => ({ kind: 'to-finalise', team, sprint, count }));
}

function withoutGoal({ decides, goals, sprint }: MissingFrom): Missing[] {
  const planned = goals.filter((goal) => goal.sprint === sprint + 1 && goal.state !== 'dropped');
  const without = decides.filter((team) => !planned.some((goal) => goal.team === team.id));
  return without.map((team) => ({ kind: 'no-goal', team, sprint: sprint + 1 }));
}

function toAnswer({ person, goals }: MissingFrom): Missing[] {
  const own = goals.filter(({ proposer, state }) => proposer === person && state !== 'dropped');
  return own.flatMap((goal) => openObjections(goal).map((objection) => ({ kind: 'objection', goal, objection })));
}

function askedFor({ decides, goals, sprint }: MissingFrom): Missing[] {
  const open = goals
    .filter((goal) => goal.sprint === sprint + 1)
    .flatMap(dependenciesOf)
    .filter(({ answer }) => answer === null);
  return decides.flatMap((team) =>
    open.filter((asked) => asked.team === team.id).map(({ goal }) => ({ kind: 'dependency', goal, team })),
  );
}

function ownedGoals({ person, goals, sprint }: MissingFrom): Missing[] {
  const own = goals.filter((goal) => goal.owner === person && goal.sprint === sprint && isCommitted(goal));
  return own.flatMap(({ outcome, ...goal }) => (outcome ? [{ kind: 'owned', goal: { ...goal, outcome } }] : []));
}

function askedAfterVotes({ person, endings = [], sprint }: MissingFrom): Missing[] {
  return endings.flatMap(({ goal, sequel }): Missing[] => {
    const open = goal.owner === person && goal.sprint <= sprint ? openAfter(goal, sequel) : null;
    return open ? [{ kind: 'asked', goal, open }] : [];
  });
}

function tidyUpsOf({ person, decides, endings = [], sprint }: MissingFrom): Missing[] {
  return endings.flatMap(({ goal, tidyUps }) => {
    const isDecider = decides.some(({ id }) => id === goal.team);
    const own = tidyUps.filter(
      (one) =>
        isOpen(one) && one.sprint <= sprint && (one.owner === person || (isDecider && isForLead(one, sprint + 1))),
    );
    return own.map((tidyUp): Missing => ({ kind: 'tidy-up', goal, tidyUp }));
  });
}

/** Who decides for a team now: its leads who are there, or else its members who are. */
export function decidersOf({ members }: Pick<Team, 'members'>, isThere: (person: string) => boolean): string[] {
  const present = (role: 'lead' | 'member') =>
    members.filter((member) => member.role === role && isThere(member.person)).map(({ person }) => person);
  const leads = present('lead');
  return leads.length > 0 ? leads : present('member');
}
