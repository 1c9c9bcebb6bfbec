import { answerDependency, type DependencyClosed } from '../../domain/dependency.ts';
import type { DependencyAnswer } from '../../domain/goal.ts';
import { rightTo } from '../../domain/rights.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { readDependencyValue } from '../../shared/goals/dependency-buttons.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import type { Store } from '../../store/index.ts';
import { goalIsGone } from './goal-is-gone.ts';
import { redrawGoal } from './redraw-goal.ts';

type Says = DependencyAnswer['says'];

/** One of the three buttons below the question to a needed team. */
export const answersWith =
  (says: Says) =>
  (args: ButtonArgs, deps: Deps): Promise<void> =>
    answer(args, says, deps);

async function answer(args: ButtonArgs, says: Says, deps: Deps): Promise<void> {
  const by = args.body.user.id;
  const { goal, ...asked } = readDependencyValue(args.value);
  const team = await deps.store.teams.find(asked.team);
  const obstacle = await obstacleTo(team, asked.sprint, by, deps);
  if (obstacle) return tell(args, obstacle);

  const outcome = await saveAnswer(goal, { ...asked, says, by, at: deps.clock() }, deps.store);
  if (outcome.kind === 'missing') return tell(args, goalIsGone());
  if (outcome.kind === 'refused') return tell(args, saying(mrkdwn`${refusals[outcome.because]}`));
  deps.refreshHomes(team!.members.map(({ person }) => person));
}

/** What keeps somebody from answering for a team. */
async function obstacleTo(team: Team | null, number: number, by: string, deps: Deps): Promise<Message | null> {
  const { store, people, settings, clock } = deps;
  if (!team || team.isArchived) return saying(mrkdwn`That team has been archived.`);
  const right = rightTo('answer-dependency', { person: await people.get(by), settings, teams: [team] });
  if (!right.allowed) return saying(await refusal('answer-dependency', right, deps));

  const { plan, timeZone } = await scheduleOf(store, settings);
  const sprint = sprintNumbered(plan, number)!;
  const isOver = isBefore(sprint.lastOn, dateIn(timeZone, clock()));
  return isOver ? saying(mrkdwn`Sprint ${number} is over: no answer is needed any more.`) : null;
}

const saveAnswer = (id: string, answer: DependencyAnswer, store: Store) =>
  store.transaction(async (store) => {
    const { by, at } = answer;
    const outcome = await store.goals.change(id, (goal) => answerDependency(goal, answer), { by, at });
    if (outcome.kind === 'dependency-answered') await redrawGoal(store, outcome.goal, at);
    return outcome;
  });

const refusals: Record<DependencyClosed, string> = {
  dropped: 'That goal has been dropped meanwhile: no answer is needed any more.',
  moved: 'That goal has moved to another sprint meanwhile: no answer is needed any more.',
  'not-needed': 'That goal goes without your team now: no answer is needed any more.',
};
