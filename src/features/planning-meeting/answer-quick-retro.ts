import { plannedSprint } from '../../domain/meeting-times.ts';
import type { QuickAnswer } from '../../domain/quick-retro.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import { sprintStart } from '../../domain/sprint.ts';
import { isBefore } from '../../domain/time.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { redrawPlanning } from '../../shared/sprints/planning-posts.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { readSomethingElse, somethingElseModal } from './something-else-modal.ts';

type Given = Pick<QuickAnswer, 'question' | 'says'>;

/** A button of the quick retro. It names the sprint that is planned; the answer is about the one before. */
export const answersQuickly =
  (given: Given) =>
  async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const sprint = Number(args.value);
    if (await isRefused(args, sprint, deps)) return;
    await save({ ...given, words: null }, sprint, args.body.user.id, deps);
  };

export async function openSomethingElse(args: ButtonArgs, deps: Deps): Promise<void> {
  const sprint = Number(args.value);
  if (await isRefused(args, sprint, deps)) return;
  const earlier = (await deps.store.quickRetros.ofSprint(sprint - 1)).find(
    ({ question, by }) => question === 'others-first' && by === args.body.user.id,
  );
  await show(args, somethingElseModal(sprint, earlier?.words ?? null));
}

export async function keepSomethingElse(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, sprint } = readSomethingElse(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const by = args.body.user.id;
  const right = await rightToAnswer(by, deps);
  if (!right.allowed) return args.ack(beside('words', await refusalInWords('mark-goal', right, deps)));
  if (await hasBegun(sprint, deps)) return args.ack(beside('words', tooLate));

  await save({ question: 'others-first', says: 'yes', words: answers.words }, sprint, by, deps);
  await args.ack();
}

const tooLate = "The sprint has begun, so the quick retro is closed: your team's own is open with /sprint retro.";

async function isRefused(args: ButtonArgs, sprint: number, deps: Deps): Promise<boolean> {
  const right = await rightToAnswer(args.body.user.id, deps);
  if (!right.allowed) await tell(args, saying(await refusal('mark-goal', right, deps)));
  else if (await hasBegun(sprint, deps)) await tell(args, saying(mrkdwn`${tooLate}`));
  else return false;
  return true;
}

const rightToAnswer = async (by: string, { store, people, settings }: Deps): Promise<Right> =>
  rightTo('mark-goal', { person: await people.get(by), settings, teams: await store.teams.ofPerson(by) });

async function hasBegun(sprint: number, { store, settings, clock }: Deps): Promise<boolean> {
  const schedule = await scheduleOf(store, settings);
  const planned = plannedSprint(sprint, schedule);
  return !planned || !isBefore(clock(), sprintStart(planned.sprint, schedule.timeZone));
}

async function save(given: Given & Pick<QuickAnswer, 'words'>, sprint: number, by: string, { store, clock }: Deps) {
  await store.transaction(async (store) => {
    await store.quickRetros.save({ ...given, sprint: sprint - 1, by, at: clock() });
    await redrawPlanning(store, sprint);
  });
}
