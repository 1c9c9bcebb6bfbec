import { isCommitted } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import { rightTo } from '../../domain/rights.ts';
import { titleLimit } from '../../domain/typed-text.ts';
import { addWork, changeWork, mostWorkItems, type WorkAct, type WorkItem } from '../../domain/work-item.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { readTeamSprint, type TeamSprint } from '../../shared/sprints/team-sprint.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { addWorkModal, readWork, workModal } from './work-modal.ts';

export async function openWork(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = await placeOf(args, deps);
  if (place) await show(args, await drawWork(place, deps));
}

export async function openAdding(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = await placeOf(args, deps);
  if (place) await show(args, addWorkModal(place, await goalsOf(place, deps)));
}

export const changesWith =
  (act: WorkAct) =>
  async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const place = await placeOf(args, deps);
    if (!place) return;
    const id = args.value.split('/').slice(2).join('/');
    await change(place, (items) => changeWork(items, id, act), deps);
    if (args.body.view) await redraw(args, args.body.view.id, await drawWork(place, deps));
  };

export async function saveWork(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, place: value } = readWork(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const place = readTeamSprint(value)!;
  const right = await rightIn(place, args.body.user.id, deps);
  if (!right.allowed) return args.ack(beside('title', await refusalInWords('divide-work', right, deps)));

  const item: WorkItem = { id: args.view.id, isDone: false, ...answers, person: answers.person ?? null };
  const outcome = await change(place, (items) => addWork(items, item), deps);
  if (outcome.kind === 'refused') {
    const full = `This list holds ${mostWorkItems}: it is a list, not a tracker. Please remove some first.`;
    const { because } = outcome;
    return args.ack(beside('title', because === 'full' ? full : textSentence(because, answers.title, titleLimit)));
  }
  await args.ack();
  const below = args.view.previous_view_id;
  if (below) await redraw(args, below, await drawWork(place, deps));
}

/** Where it is, for somebody who may divide the work there; others hear who can. */
async function placeOf(args: ButtonArgs, deps: Deps): Promise<TeamSprint | null> {
  const place = readTeamSprint(args.value);
  if (!place) return null;
  const right = await rightIn(place, args.body.user.id, deps);
  if (right.allowed) return place;
  await tell(args, saying(mrkdwn`${await refusal('divide-work', right, deps)}`));
  return null;
}

async function rightIn({ team: id }: TeamSprint, visitor: string, { store, people, settings }: Deps) {
  const team = await store.teams.find(id);
  return rightTo('divide-work', { person: await people.get(visitor), settings, teams: team ? [team] : [] });
}

const change = ({ team, sprint }: TeamSprint, rule: Parameters<Deps['store']['workItems']['change']>[2], deps: Deps) =>
  deps.store.transaction(async (store) => {
    const outcome = await store.workItems.change(team, sprint, rule);
    await store.announcements.redraw('team-session', team, sprintSlot(sprint - 1));
    return outcome;
  });

/** The list as it stands, to be changed. */
export async function drawWork(place: TeamSprint, deps: Deps) {
  const items = await deps.store.workItems.ofTeam(place.team, place.sprint);
  return workModal(place, items, await goalsOf(place, deps));
}

async function goalsOf({ team, sprint }: TeamSprint, { store }: Deps) {
  return inOrder((await store.goals.ofTeam(team, sprint)).filter(isCommitted)).slice(0, 20);
}
