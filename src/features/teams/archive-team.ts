import { closeVote } from '../../domain/close-vote.ts';
import type { Goal } from '../../domain/goal.ts';
import { dropGoal } from '../../domain/goal-drop.ts';
import { rollOf } from '../../domain/vote.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { endRotasOf } from '../../shared/hero/end-rotas.ts';
import { followVote } from '../../shared/outcomes/vote-posts.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { redrawList } from './list-teams.ts';
import { redrawGoalLists, sprintNow, sprintsAhead } from './redraw-goal-lists.ts';
import { teamArchived } from './team-archived-message.ts';
import { rightOver } from './team-rights.ts';

/** Takes a team out of everything to come: its goals are dropped, what was before stays. */
export async function archiveTeamByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const team = await deps.store.teams.find(args.value);
  if (!team || team.isArchived) return redrawList(args, deps, 'That team has been archived meanwhile.');
  const by = args.body.user.id;
  const right = await rightOver('archive-team', team, by, deps);
  if (!right.allowed) return tell(args, saying(await refusal('archive-team', right, deps)));

  const sprint = await sprintNow(deps);
  const dropped = await archive(team.id, sprint, { by, at: deps.clock() }, deps.store);
  deps.refreshHomes([by, ...deps.settings.admins, ...team.members.map(({ person }) => person)]);
  const goals = dropped > 0 ? `, and its ${dropped === 1 ? 'open goal is' : `${dropped} open goals are`} dropped` : '';
  await redrawList(args, deps, `:file_cabinet: ${team.name} is archived${goals}.`);
}

const reason = 'Team archived';

/** How many goals this drops; none the second time. */
function archive(id: string, sprint: number, stamp: Stamp, store: Store): Promise<number> {
  return store.transaction(async (store) => {
    const team = await store.teams.change(
      id,
      (team) => (team.isArchived ? null : { ...team, isArchived: true }),
      stamp,
    );
    const goals = await store.goals.ofTeams([id], sprint, sprint + sprintsAhead);
    const open = goals.filter(({ state }) => state !== 'dropped');
    for (const goal of open) await dropWithTeam(goal, store, stamp);
    await endVotes(id, store, stamp);
    await redrawGoalLists(id, sprint, store);
    const rotaChannels = await endRotasOf(id, stamp, store);
    for (const channel of new Set([team!.channel, ...rotaChannels])) {
      const about = { kind: teamArchived, subject: id, slot: channel === team!.channel ? 'archived' : channel };
      await store.announcements.add({ ...about, channel, threadOf: null, dueAt: stamp.at, position: 3 });
    }
    return open.length;
  });
}

/** Without a result: its goals are dropped. */
async function endVotes(id: string, store: Store, { by, at }: Stamp): Promise<void> {
  const closing = { at, how: 'without-result', by } as const;
  for (const open of (await store.votes.open()).filter(({ team }) => team === id)) {
    await store.votes.close(open, (vote, ballots, goals) =>
      closeVote(vote, { goals, ballots, roll: rollOf(vote, goals, () => true), isAway: () => false, closing }),
    );
    await followVote(store, open);
  }
}

async function dropWithTeam({ id }: Goal, store: Store, stamp: Stamp): Promise<void> {
  await store.goals.change(id, (goal) => dropGoal(goal, reason), stamp);
  await store.announcements.redrawAbout(id);
}
