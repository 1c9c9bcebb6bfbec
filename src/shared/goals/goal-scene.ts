import type { ModalView } from '@slack/types';
import type { Act } from '../../domain/acts.ts';
import { type Goal, ownersOf } from '../../domain/goal.ts';
import type { Person } from '../../domain/person.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Team } from '../../domain/team.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { absentLeads } from '../people/absent-leads.ts';
import { refusal } from '../people/refusal.ts';

/** A goal, who looks at it, and all that decides what they may do with it. */
export interface GoalScene {
  goal: Goal;
  team: Team;
  visitor: Person;
  settings: Settings;
  absentLeads: readonly string[];
}

/** null if there is no such goal. */
export async function goalScene(id: string, visitor: string, deps: Deps): Promise<GoalScene | null> {
  const goal = await deps.store.goals.find(id);
  const team = goal && (await deps.store.teams.find(goal.team));
  if (!goal || !team) return null;

  const absent = await absentLeads([team], deps, deps.clock());
  return { goal, team, visitor: await deps.people.get(visitor), settings: deps.settings, absentLeads: absent };
}

export const rightOver = (act: Act, { goal, team, visitor, settings, absentLeads }: GoalScene): Right =>
  rightTo(act, { person: visitor, settings, teams: [team], absentLeads, goal });

/** Whose Home shows this goal. */
export const concerned = ({ team }: Pick<GoalScene, 'team'>, goal: Goal): string[] => [
  ...team.members.map(({ person }) => person),
  ...ownersOf(goal),
  goal.proposer,
];

/** A button that opens a form about a goal, for those who may use it; others hear who can. Its value begins with the goal's id. */
export const opensForm =
  (
    acts: Act | ((scene: GoalScene, deps: Deps) => Promise<Act>),
    draw: (scene: GoalScene, deps: Deps, value: string) => ModalView | Promise<ModalView>,
  ) =>
  async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const scene = await goalScene(args.value.split('/')[0]!, args.body.user.id, deps);
    if (!scene) return tell(args, goalIsGone());

    const act = typeof acts === 'string' ? acts : await acts(scene, deps);
    const right = rightOver(act, scene);
    if (!right.allowed) return tell(args, saying(await refusal(act, right, deps)));
    await show(args, await draw(scene, deps, args.value));
  };

export const goalIsGone = () => saying(mrkdwn`That goal isn't there any more.`);
