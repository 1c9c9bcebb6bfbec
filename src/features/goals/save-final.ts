import { type Choice, type FinaliseOutcome, finaliseGoals } from '../../domain/goal-finalising.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import { concerned } from '../../shared/goals/goal-scene.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import { roadmapOf, sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import { entryRefusals, limitQuestion } from './entry-refusals.ts';
import { firstBoxes } from './finalise-goals-modal.ts';
import { dropReason, type FinalisingMemory, settleLeftovers } from './leftover-goals-modal.ts';
import { unfinalised } from './unfinalised-message.ts';

export const commits = (goals: readonly string[]): Choice => new Map(goals.map((id) => [id, { kind: 'commit' }]));

interface Final {
  choice: Choice;
  memory: FinalisingMemory;
}

/** Stores what the lead, or a member for them, chose for a team's proposals: all of it or nothing. */
export async function saveFinal(args: SubmissionArgs, deps: Deps, { choice, memory }: Final): Promise<void> {
  const field = args.view.callback_id === settleLeftovers ? dropReason : firstBoxes;
  const team = (await deps.store.teams.find(memory.team))!;
  const right = await rightToFinalise(team, args.body.user.id, deps);
  if (!right.allowed) return args.ack(beside(field, await refusalInWords('finalise-goals', right, deps)));

  const stamp = { by: args.body.user.id, at: deps.clock() };
  const offer = await sprintOffer(deps);
  const outcome = await deps.store.transaction(async (store) => {
    const limit = { goals: deps.settings.goalLimit, isConfirmed: memory.isConfirmed };
    const roadmap = await roadmapOf(team, offer, store, stamp.at);
    const finalising = { by: stamp.by, as: right.as, now: stamp.at, limit, roadmap };
    const decide = (goals: Parameters<typeof finaliseGoals>[0]) => finaliseGoals(goals, choice, finalising);
    const outcome = await store.goals.changeOfTeam(team.id, memory.sprint, decide, stamp);
    if (outcome.kind !== 'finalised') return outcome;

    await announceGoals(store, team, outcome.goals, stamp.at, [memory.sprint]);
    await store.announcements.redraw(unfinalised, team.id, sprintSlot(memory.sprint));
    return outcome;
  });
  if (outcome.kind !== 'finalised') return args.ack(answerTo(outcome, field, choice, deps));

  await args.ack({ response_action: 'clear' });
  deps.refreshHomes(outcome.goals.flatMap((goal) => concerned({ team }, goal)));
}

export async function rightToFinalise(
  team: Team,
  visitor: string,
  deps: Deps,
): Promise<Right<'lead' | 'member-for-lead'>> {
  const absent = await absentLeads([team], deps, deps.clock());
  const person = await deps.people.get(visitor);
  return rightTo('finalise-goals', { person, settings: deps.settings, teams: [team], absentLeads: absent });
}

type Unfinished = Exclude<FinaliseOutcome, { kind: 'finalised' }>;

function answerTo(outcome: Unfinished, field: string, choice: Choice, { settings }: Deps): FormAnswer {
  if (outcome.kind === 'needs-confirmation') return beside(field, limitQuestion(settings.goalLimit));
  if (outcome.because === 'above-limit') return beside(field, entryRefusals[outcome.because](settings.goalLimit));
  if (outcome.because === 'nothing-chosen') return beside(field, meanwhile['already-final']);
  if (isTextFault(outcome.because)) return beside(field, textSentence(outcome.because, reasonOf(choice)));
  const isAsked = field === dropReason && choice.get(outcome.goal)?.kind !== 'commit';
  return beside(isAsked ? outcome.goal : field, meanwhile[outcome.because]);
}

function reasonOf(choice: Choice): string {
  const drop = [...choice.values()].find((fate) => fate.kind === 'drop');
  return drop?.kind === 'drop' ? drop.reason : '';
}

const meanwhile = {
  gone: 'One of these goals has moved to another sprint meanwhile. Please open this anew.',
  dropped: 'One of these goals has been dropped meanwhile. Please open this anew.',
  'has-outcome': 'One of these goals has an outcome meanwhile. Please open this anew.',
  'not-open-yet': 'Planning for this sprint has not opened yet.',
  'already-final': 'Somebody has settled this meanwhile. Please open it anew.',
  'not-later': 'Please choose a later sprint for it.',
};
