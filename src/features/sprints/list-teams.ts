import { inOrder } from '../../domain/goal-order.ts';
import { sprintProgress } from '../../domain/sprint-progress.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { allTeamsMessage } from './all-teams-message.ts';
import { noSuchSprintMessage } from './no-such-sprint-message.ts';
import { readTeamsPage, type Which } from './sprint-buttons.ts';
import { findSprint, sprintScene } from './sprint-scene.ts';

/** /sprint all: of the sprint that runs, or else comes next. */
export async function listByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  await tell(args, await drawPage('current', 0, deps), 'Sprint');
}

export async function turnPage(args: ButtonArgs, deps: Deps): Promise<void> {
  const { sprint, page } = readTeamsPage(args.value);
  await turn(args, await drawPage(sprint, page, deps), 'Sprint');
}

async function drawPage(which: Which, page: number, deps: Deps): Promise<Message> {
  const scene = await sprintScene(deps);
  const found = findSprint(which, scene);
  if (found.kind !== 'found') return noSuchSprintMessage(found);

  const { sprint } = found;
  const { schedule, today } = scene;
  const goals = await deps.store.goals.ofSprints(sprint.number, sprint.number);
  const living = Map.groupBy(inOrder(goals.filter(({ state }) => state !== 'dropped')), ({ team }) => team);
  const teams = (await deps.store.teams.all()).filter(({ id, isArchived }) => !isArchived || living.has(id));
  const progress = sprintProgress(sprint, schedule.calendar, today);
  const listed = teams.map((team) => ({ team, goals: living.get(team.id) ?? [] }));
  return allTeamsMessage({ sprint, progress, teams: listed, today }, page);
}
