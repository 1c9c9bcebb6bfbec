import { settleTidyUp as settle } from '../../domain/ending.ts';
import { rightTo } from '../../domain/rights.ts';
import type { TidyUp } from '../../domain/tidy-up.ts';
import { isForLead, isOpen } from '../../domain/tidy-up.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { type GoalScene, goalIsGone, goalScene } from '../../shared/goals/goal-scene.ts';
import { readTidyUpValue } from '../../shared/outcomes/ending-buttons.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { roadmapOf, sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { changeEnding } from './change-ending.ts';
import { draftFrom, reshapeGoalModal } from './reshape-goal-modal.ts';
import { sprintAfter, sprintToPropose } from './sprint-after.ts';
import { readSettling, tidyUpModal } from './tidy-up-modal.ts';

export async function openTidyUp(args: ButtonArgs, deps: Deps): Promise<void> {
  const found = await findTidyUp(readTidyUpValue(args.value), args.body.user.id, deps);
  if (!found) return tell(args, goalIsGone());
  const right = rightOver(found);
  if (!right.allowed) return tell(args, saying(await refusal('settle-tidy-up', right, deps)));
  if (!isOpen(found.tidyUp)) return tell(args, isSettled());

  await show(args, tidyUpModal({ ...found, goal: found.scene.goal, keptFor: await keptFor(found, deps) }));
}

const isSettled = () => saying(mrkdwn`:white_check_mark: That tidy-up has been settled already.`);

export async function saveTidyUp(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id, sprint } = readSettling(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const { fate } = answers;
  const found = await findTidyUp({ goal: id, sprint }, args.body.user.id, deps);
  if (!found) return args.ack(beside('fate', "That tidy-up isn't there any more."));
  const late = await lateRefusal(found, fate, deps);
  if (late) return args.ack(beside('fate', late));

  const kept = await sprintAfter(sprint, deps);
  const memory = { goal: id, tidyUp: sprint, isHinted: false };
  const view = reshapeGoalModal(await sprintToPropose(deps), draftFrom(found.scene.goal), memory);
  if (fate === 'reshaped') return args.ack({ response_action: 'update', view });
  await changeEnding(args, deps, {
    ...{ goal: id, act: 'settle-tidy-up', field: 'fate', owner: found.tidyUp.owner },
    change: ({ store, stamp }) =>
      store.endings.change(
        id,
        (ending) => settle(ending, { sprint, fate, keptFor: kept, reshapedAs: '', by: stamp.by, now: stamp.at }),
        stamp,
      ),
    otherwise: () => beside('fate', 'Somebody has settled this meanwhile.'),
  });
}

interface FoundTidyUp {
  scene: GoalScene;
  tidyUp: TidyUp;
}

async function findTidyUp(
  { goal, sprint }: Pick<TidyUp, 'goal' | 'sprint'>,
  visitor: string,
  deps: Deps,
): Promise<FoundTidyUp | null> {
  const scene = await goalScene(goal, visitor, deps);
  const ending = scene && (await deps.store.endings.find(goal));
  const tidyUp = ending?.tidyUps.find((one) => one.sprint === sprint);
  return scene && tidyUp ? { scene, tidyUp } : null;
}

/** Those who answer for it: whoever owns the tidy-up, and whoever decides for the team. */
const rightOver = ({ scene, tidyUp }: FoundTidyUp, act: 'settle-tidy-up' | 'settle-late-tidy-up' = 'settle-tidy-up') =>
  rightTo(act, {
    ...{ person: scene.visitor, settings: scene.settings, teams: [scene.team], absentLeads: scene.absentLeads },
    goal: { ...scene.goal, owner: tidyUp.owner },
  });

/** For which sprint it would be kept: asked from the planning of the next one on, the second time of the lead alone. */
async function keptFor(found: FoundTidyUp, deps: Deps): Promise<number | null> {
  const { scene, tidyUp } = found;
  const sprint = await sprintAfter(tidyUp.sprint, deps);
  const { isPlanning } = await roadmapOf(scene.team, await sprintOffer(deps), deps.store, deps.clock());
  const isOver = sprint > tidyUp.sprint + 1 || isPlanning;
  return isOver && (await lateRefusal(found, 'kept', deps)) === null ? sprint : null;
}

/** Not done twice is the lead's to answer, unless it is done after all. */
async function lateRefusal(found: FoundTidyUp, fate: string, deps: Deps): Promise<string | null> {
  if (fate === 'done' || !isForLead(found.tidyUp, await sprintToPropose(deps))) return null;
  const right = rightOver(found, 'settle-late-tidy-up');
  return right.allowed ? null : refusalInWords('settle-late-tidy-up', right, deps);
}
