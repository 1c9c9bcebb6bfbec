import type { Goal } from '../../domain/goal.ts';
import { type SettleOutcome, settleGoal, unsettledAmong } from '../../domain/goal-outcome.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Right } from '../../domain/rights.ts';
import type { GoalResult } from '../../domain/vote.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { followSummary } from '../../shared/outcomes/summary-posts.ts';
import { followVote } from '../../shared/outcomes/vote-posts.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { closedShown } from './draw-vote.ts';
import { leftOpenMessage } from './left-open-message.ts';
import { redrawGoalEverywhere } from './redraw-goal-everywhere.ts';
import { settlements } from './vote-buttons.ts';
import { rightOverVote, voteScene } from './vote-scene.ts';

/** One of the three buttons below a goal that its vote has left open. */
export async function settleByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const goal = await deps.store.goals.find(args.value);
  const scene = goal && (await voteScene(goal, deps));
  const result = scene?.vote.closed?.results.find((result) => result.goal === args.value);
  if (!goal || !scene || !result) return tell(args, saying(mrkdwn`${faults['not-left-open']}`));

  const by = args.body.user.id;
  const right = await rightOverVote('settle-vote', scene, by, deps);
  if (!right.allowed) return tell(args, saying(await refusal('settle-vote', right, deps)));

  const is = settlements.get(args.action.action_id)!;
  const outcome = await settle(goal, result, { is, right, stamp: { by, at: deps.clock() } }, deps.store);
  if (outcome.kind === 'refused') return tell(args, saying(mrkdwn`${faults[outcome.because]}`));
  deps.refreshHomes([...scene.roll, by]);
}

/** A reminder's button: what is still open, with the buttons that settle it. */
export async function askAgain(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readTeamSprint(args.value);
  const scene = place && (await voteScene(place, deps));
  const closed = scene?.vote.closed;
  if (!closed) return tell(args, saying(mrkdwn`${faults['not-left-open']}`));

  const right = await rightOverVote('settle-vote', scene, args.body.user.id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('settle-vote', right, deps)));
  const shown = await closedShown(scene, closed, deps);
  const open = unsettledAmong(shown.goals, closed.results);
  await tell(args, leftOpenMessage({ ...shown, team: scene.team, open }));
}

interface Settling {
  is: Outcome;
  right: Extract<Right, { allowed: true }>;
  stamp: Stamp;
}

const settle = (goal: Goal, result: GoalResult, { is, right, stamp }: Settling, store: Store) =>
  store.transaction(async (store): Promise<SettleOutcome> => {
    const isForLead = right.as === 'member-for-lead';
    const settlement = { is, ...stamp, as: isForLead ? ('member-for-lead' as const) : ('lead' as const) };
    const outcome = await store.goals.change(goal.id, (goal) => settleGoal(goal, result, settlement), stamp);
    if (outcome.kind === 'missing') return { kind: 'refused', because: 'dropped' };
    if (!('goal' in outcome)) return outcome;

    await store.votes.settled(goal, goal.id, { by: stamp.by, isForLead });
    await redrawGoalEverywhere(store, outcome.goal);
    await followVote(store, goal);
    await followSummary(store, goal, stamp.at);
    return outcome;
  });

type Because = Extract<SettleOutcome, { kind: 'refused' }>['because'];

const faults: Record<Because, string> = {
  'not-left-open': 'There is nothing to settle here: the vote has said how this goal went.',
  'settled-already': 'Somebody has settled this already.',
  dropped: 'That goal has been dropped meanwhile.',
};
