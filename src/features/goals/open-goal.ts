import type { ModalView } from '@slack/types';
import type { Act } from '../../domain/acts.ts';
import type { Goal } from '../../domain/goal.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { alikeTo } from '../../shared/goals/alike-goal.ts';
import { type GoalScene, goalIsGone, goalScene, rightOver } from '../../shared/goals/goal-scene.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { show, tell } from '../../slack/tell.ts';
import { actToDrop } from './act-to-drop.ts';
import type { CardAct } from './goal-act-blocks.ts';
import { endingOf } from './goal-ending.ts';
import { isHistory } from './goal-history.ts';
import { goalModal } from './goal-modal.ts';
import { byId } from './named.ts';
import { ownerNotes } from './owner-absence.ts';

export async function showCard(args: ButtonArgs, deps: Deps): Promise<void> {
  const card = await drawCard(args.value, args.body.user.id, deps);
  await (card ? show(args, card) : tell(args, goalIsGone()));
}

/** null if there is no such goal. */
export async function drawCard(id: string, visitor: string, deps: Deps): Promise<ModalView | null> {
  const { store, settings, clock } = deps;
  const scene = await goalScene(id, visitor, deps);
  if (!scene) return null;

  const { goal, team } = scene;
  const schedule = await scheduleOf(store, settings);
  const sprint = sprintNumbered(schedule.plan, goal.sprint)!;
  const today = dateIn(schedule.timeZone, clock());
  const teams = await store.teams.all();
  const ending = await endingOf(scene, schedule, deps);
  return goalModal({
    goal,
    team,
    sprint,
    ownerNotes: await ownerNotes({ sprint, team, owners: livingOwner(goal) }, schedule, today, store),
    teams: byId(teams),
    alike: isNew(goal) ? await alikeTo({ title: goal.title, team: team.id, goal }, teams, store) : [],
    history: (await store.changes.of('goal', id)).filter(isHistory),
    may: await actsOpenTo(scene, schedule, deps),
    ending,
    today,
  });
}

const isNew = ({ state, imported }: Goal): boolean => !imported && (state === 'planned' || state === 'proposed');

const livingOwner = ({ owner, state }: Goal): string[] => (owner === null || state === 'dropped' ? [] : [owner]);

async function actsOpenTo(
  scene: GoalScene,
  schedule: PlanningSchedule,
  { store, clock }: Deps,
): Promise<Record<CardAct, boolean>> {
  const dropping = await actToDrop(scene, schedule, store, clock());
  const may = (act: Act) => rightOver(act, scene).allowed;
  return {
    'edit-goal': may('edit-goal'),
    'step-on-toes': may('step-on-toes'),
    'drop-goal': may(dropping),
    'object-to-goal': may('object-to-goal') && scene.goal.proposer !== scene.visitor.id,
    'answer-objection': may('answer-objection'),
  };
}
