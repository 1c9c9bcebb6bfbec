import { isToFinalise, ownersOf } from '../../domain/goal.ts';
import { committedAmong, overLimit } from '../../domain/goal-limit.ts';
import { inOrder } from '../../domain/goal-order.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { entryRefusals, limitQuestion } from './entry-refusals.ts';
import { type Candidates, finaliseGoalsModal, firstBoxes, readChosen } from './finalise-goals-modal.ts';
import { lateTidyUps } from './late-tidy-ups.ts';
import { lateTidyUpsMessage, lateWords } from './late-tidy-ups-message.ts';
import { leftoverGoalsModal, readFates } from './leftover-goals-modal.ts';
import { commits, rightToFinalise, saveFinal } from './save-final.ts';

/** The lead's button on a team's list of goals. */
export async function openFinalising(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readTeamSprint(args.value);
  const team = place && (await deps.store.teams.find(place.team));
  if (!team) return tell(args, nothingToFinalise());
  const right = await rightToFinalise(team, args.body.user.id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('finalise-goals', right, deps)));

  const late = await lateTidyUps(place, deps.store);
  if (late.length > 0) return tell(args, lateTidyUpsMessage(late));

  const seen = await candidates(team, place.sprint, deps);
  if (seen.goals.length === 0) return tell(args, nothingToFinalise());
  const all = seen.goals.map(({ id }) => id);
  await show(args, finaliseGoalsModal(seen, committedWith(seen, all) <= seen.limit ? all : [], null));
}

const nothingToFinalise = () => saying(mrkdwn`There is nothing to finalise here: every goal has been settled.`);

/** Which goals to commit; what becomes of the others is asked next, if there are any. */
export async function saveChoice(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { chosen, isConfirmed, ...place } = readChosen(args.view);
  const team = (await deps.store.teams.find(place.team))!;
  const right = await rightToFinalise(team, args.body.user.id, deps);
  if (!right.allowed) return args.ack(beside(firstBoxes, await refusalInWords('finalise-goals', right, deps)));

  const seen = await candidates(team, place.sprint, deps);
  const late = await lateTidyUps(place, deps.store);
  if (late.length > 0) return args.ack(beside(firstBoxes, lateWords));

  const remark = remarkOnLimit(seen, chosen, isConfirmed);
  if (remark) return args.ack(remark);

  const leftovers = seen.goals.filter(({ id }) => !chosen.includes(id));
  const memory = { ...place, commit: chosen, isConfirmed };
  if (leftovers.length === 0) return saveFinal(args, deps, { choice: commits(chosen), memory });
  const { sprints, next, today } = await sprintOffer(deps);
  const later = sprints.filter(({ number }) => number > place.sprint && next.includes(number));
  await args.ack({ response_action: 'push', view: leftoverGoalsModal(leftovers, later, today, memory) });
}

/** The second form: what becomes of those that were not chosen. */
export const saveLeftovers = (args: SubmissionArgs, deps: Deps): Promise<void> =>
  saveFinal(args, deps, readFates(args.view));

function remarkOnLimit(seen: Shown, chosen: readonly string[], isConfirmed: boolean): FormAnswer | null {
  const added = committedWith(seen, chosen) - seen.committed;
  const over = overLimit(seen.committed, added, { goals: seen.limit, isConfirmed });
  if (!over) return null;
  if (over.kind === 'refused') return beside(firstBoxes, entryRefusals[over.because](seen.limit));
  return { response_action: 'update', view: finaliseGoalsModal(seen, chosen, limitQuestion(seen.limit)) };
}

/** Those that merely stand are committed already. */
const committedWith = ({ goals, committed }: Shown, chosen: readonly string[]): number =>
  committed + goals.filter(({ id, state }) => state === 'proposed' && chosen.includes(id)).length;

type Shown = Candidates & { committed: number };

async function candidates(team: Team, number: number, { store, people, settings, clock }: Deps): Promise<Shown> {
  const goals = inOrder(await store.goals.ofTeam(team.id, number));
  const schedule = await scheduleOf(store, settings);
  const sprint = sprintNumbered(schedule.plan, number)!;
  const today = dateIn(schedule.timeZone, clock());
  return {
    team,
    sprint,
    goals: isBefore(sprint.lastOn, today) ? [] : goals.filter(isToFinalise),
    committed: committedAmong(goals),
    owners: await people.getAll(goals.flatMap(ownersOf)),
    limit: settings.goalLimit,
    today,
  };
}
