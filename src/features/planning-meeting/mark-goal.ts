import type { Goal, Mark } from '../../domain/goal.ts';
import { type MarkOutcome, type MarksClosed, markGoal, marksClosed } from '../../domain/goal-mark.ts';
import { plannedSprint } from '../../domain/meeting-times.ts';
import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import type { Store } from '../../store/index.ts';
import { goalIsGone } from './goal-is-gone.ts';
import { type MarkButton, readMarkValue } from './mark-buttons.ts';
import { closingOf } from './planning-scene.ts';
import { redrawGoal } from './redraw-goal.ts';

/** One of the four buttons below a goal in the thread of the pre-read or run-sheet. */
export const marksBy =
  (button: MarkButton) =>
  (args: ButtonArgs, deps: Deps): Promise<void> =>
    mark(args, button, deps);

async function mark(args: ButtonArgs, button: MarkButton, deps: Deps): Promise<void> {
  const { store, people, settings, clock } = deps;
  const by = args.body.user.id;
  const teams = await store.teams.ofPerson(by);
  const right = rightTo('mark-goal', { person: await people.get(by), settings, teams });
  if (!right.allowed) return tell(args, saying(await refusal('mark-goal', right, deps)));

  const { goal: id, sprint } = readMarkValue(args.value);
  const goal = await store.goals.find(id);
  if (!goal) return tell(args, goalIsGone());
  const closed = await closedFor(goal, sprint, deps);
  const outcome = await saveMark(id, { ...button, sprint, by, at: clock() }, closed, store);
  if (outcome.kind === 'refused') await tell(args, saying(mrkdwn`${refusals[outcome.because]}`));
}

async function closedFor({ team }: Goal, sprint: number, { store, settings, clock }: Deps) {
  const schedule = await scheduleOf(store, settings);
  const progress = await store.meetings.find(sprint);
  const closing = closingOf({ ...plannedSprint(sprint, schedule)!, schedule, progress, isAsync: settings.isAsync });
  return marksClosed(team, closing, clock());
}

const saveMark = (id: string, mark: Mark, closed: MarksClosed | null, store: Store) =>
  store.transaction(async (store) => {
    const { by, at } = mark;
    const outcome = await store.goals.change(id, (goal) => markGoal(goal, mark, closed), { by, at });
    if (outcome.kind === 'marked') await redrawGoal(store, outcome.goal, at);
    return outcome;
  });

type Because = Extract<MarkOutcome, { kind: 'refused' }>['because'];

const refusals: Record<Because, string> = {
  dropped: 'That goal has been dropped meanwhile.',
  moved: 'That goal has moved to another sprint meanwhile.',
  'turn-came': "Its team's turn has come, so the answers are closed: please say it in the meeting.",
  'deadline-passed': 'The deadline has passed, so the answers are closed.',
  'sprint-began': 'The sprint has begun, so the answers are closed.',
};
