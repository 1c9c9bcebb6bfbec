import { type SettledState, settleAction } from '../../domain/retro-action.ts';
import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { redrawAction } from './retro-posts.ts';
import { sprintToLookBackOn } from './retro-scene.ts';

/** The buttons beside an action: for its owner and their team. */
export const settlesAs =
  (state: SettledState) =>
  async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const { store, people, settings, clock } = deps;
    const action = await store.retroActions.find(args.value);
    const team = action && (await store.teams.find(action.team));
    if (!action || !team) return tell(args, saying(mrkdwn`That action isn't there any more.`));

    const [by, at] = [args.body.user.id, clock()];
    const absent = await absentLeads([team], deps, at);
    const asking = {
      person: await people.get(by),
      settings,
      teams: [team],
      absentLeads: absent,
      absentee: action.owner,
    };
    const right = rightTo('settle-action', asking);
    if (!right.allowed) return tell(args, saying(await refusal('settle-action', right, deps)));

    const running = await sprintToLookBackOn(team.id, deps);
    await store.transaction(async (store) => {
      await store.retroActions.change(action.id, (found) => settleAction(found, state, by, at), { by, at });
      await redrawAction(store, action, running);
    });
    deps.refreshHomes([action.owner]);
  };
