import { presentingOrder } from '../../domain/contested.ts';
import { type Meeting, type MoveOutcome, moveOn, stageOf } from '../../domain/meeting.ts';
import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { redrawPlanning, redrawTeamDetails } from '../../shared/sprints/planning-posts.ts';
import { type Message, plain, saying, section } from '../../slack/blocks.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import type { Store } from '../../store/index.ts';
import { meetingWords } from './meeting-words.ts';
import type { PlanningScene } from './planning-scene.ts';
import { readPlanning, runSheetOf } from './read-planning.ts';
import { isOpen } from './run-sheet.ts';
import { readMeetingStep, runSheetMessage } from './run-sheet-message.ts';

/** The run-sheet's button. It says from which step it goes on, so that two who press at once move the meeting by one. */
export async function moveMeeting(args: ButtonArgs, deps: Deps): Promise<void> {
  const { store, people, settings } = deps;
  const by = args.body.user.id;
  const right = rightTo('move-meeting-on', { person: await people.get(by), settings });
  if (!right.allowed) return tell(args, saying(await refusal('move-meeting-on', right, deps)));

  const { sprint, step } = readMeetingStep(args.value);
  const scene = (await readPlanning(sprint, deps))!;
  if (!isOpen(scene)) return tell(args, saying(whyClosed(scene)));

  const ids = scene.teams.map(({ id }) => id);
  const order = presentingOrder(ids, scene.goals);
  const outcome = await store.transaction(async (store) => {
    const move = (meeting: Meeting) => moveOn(meeting, step, order, scene.now);
    const outcome = await store.meetings.change(sprint, move, { by, at: scene.now });
    if (outcome.kind === 'moved-on') await redrawMeeting(store, outcome.meeting);
    return outcome;
  });
  await (outcome.kind === 'refused' ? tell(args, whereItIs(outcome, scene)) : redrawCopy(args, sprint, deps));
}

async function redrawMeeting(store: Store, meeting: Meeting): Promise<void> {
  const stage = stageOf(meeting);
  await redrawPlanning(store, meeting.sprint);
  if (stage.kind === 'presenting') await redrawTeamDetails(store, { team: stage.team, sprint: meeting.sprint });
}

/** One that only its reader sees is drawn by nobody else. */
async function redrawCopy(args: ButtonArgs, sprint: number, deps: Deps): Promise<void> {
  const { container } = args.body as { container?: { is_ephemeral?: boolean } };
  if (!container?.is_ephemeral) return;
  const scene = (await readPlanning(sprint, deps))!;
  await turn(args, runSheetMessage(await runSheetOf(scene, 'all', deps)));
}

function whereItIs(
  { because, meeting }: Extract<MoveOutcome, { kind: 'refused' }>,
  { teamsById }: PlanningScene,
): Message {
  if (because === 'over') return saying(mrkdwn`The meeting is over already.`);
  const stage = stageOf(meeting);
  const team = stage.kind === 'presenting' ? teamsById.get(stage.team)?.name : undefined;
  const sentence = `Somebody was quicker: the meeting is at ${team ?? 'the breakouts'} now.`;
  return { text: escaped(sentence), blocks: [section(plain(sentence))] };
}

function whyClosed(scene: PlanningScene) {
  if (scene.isAsync || scene.meeting === null) return meetingWords(scene);
  return scene.now.epochMilliseconds < scene.meeting.at.epochMilliseconds
    ? mrkdwn`It is too early to begin. ${meetingWords(scene)}`
    : mrkdwn`That meeting is over: Sprint ${scene.sprint.number} has begun.`;
}
