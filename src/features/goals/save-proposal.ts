import { randomUUID } from 'node:crypto';
import type { GoalForm } from '../../domain/goal.ts';
import { formFaults, type Named, tidied } from '../../domain/goal-form.ts';
import { hintsOn } from '../../domain/goal-hints.ts';
import { type ProposalOutcome, proposeGoal } from '../../domain/goal-proposal.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { isAlike } from '../../shared/goals/alike-goal.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import { concerned } from '../../shared/goals/goal-scene.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import { roadmapOf, sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import type { Stamp } from '../../store/index.ts';
import { committedIn } from './committed-goals.ts';
import { entryRefusals, limitQuestion } from './entry-refusals.ts';
import { formErrors } from './goal-faults.ts';
import { goalFormOf } from './goal-form-modal.ts';
import { namedIn } from './named.ts';
import { drawProposal, type Proposal } from './propose-goal.ts';
import { goalSprint, goalTeam, type Memory, readProposal } from './propose-goal-modal.ts';
import { proposerOf } from './proposer.ts';

export async function saveProposal(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, draft, memory } = readProposal(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const drawn = { proposer: await proposerOf(args.body.user.id, deps), offer: await sprintOffer(deps), draft, memory };
  const team = drawn.proposer.all.find(({ id }) => id === (answers[goalTeam] ?? memory.team));
  const refused = await refusalFor(team, drawn, deps);
  if (!team || refused) return args.ack(beside(memory.team ? 'title' : goalTeam, refused ?? teamIsGone));

  const form = goalFormOf(answers);
  const sent = {
    ...drawn,
    team,
    form,
    named: await namedIn(form, drawn.proposer.all, deps),
    sprint: answers[goalSprint],
  };
  const remark = await remarkOn(sent, deps);
  if (remark) return args.ack(remark);

  const stamp = { by: args.body.user.id, at: deps.clock() };
  const outcome = await storeProposal(sent, args.view.id, stamp, deps);
  if (outcome.kind !== 'proposed') return args.ack(await answerTo(outcome, sent, deps));
  await args.ack();
  deps.refreshHomes(concerned(sent, outcome.goal));
}

const teamIsGone = 'That team has been archived.';

interface Sent extends Proposal {
  team: Team;
  sprint: number;
  form: GoalForm;
  named: Named;
}

async function refusalFor(
  team: Team | undefined,
  { proposer: { person } }: Proposal,
  deps: Deps,
): Promise<string | null> {
  const right = team && rightTo('propose-goal', { person, settings: deps.settings, teams: [team] });
  return !right || right.allowed ? null : refusalInWords('propose-goal', right, deps);
}

/** What is wrong with it, or else what a colleague would remark, once. */
async function remarkOn(sent: Sent, deps: Deps): Promise<FormAnswer | null> {
  const { form, team, named, memory } = sent;
  const tidy = tidied(form);
  const faults = formFaults(tidy, team.id, named);
  if (faults.length > 0) return { response_action: 'errors', errors: formErrors(faults, form, named) };

  if (memory.isHinted) return null;
  const isRemarkable = hintsOn(tidy).length > 0 || (await isAlike({ title: tidy.title, team: team.id }, deps.store));
  return isRemarkable ? drawnAgain(sent, { ...memory, isHinted: true }, deps) : null;
}

/** The goal that this form became before, or becomes now; the team's channel hears of it in the same transaction. */
async function storeProposal(sent: Sent, formId: string, { by, at }: Stamp, deps: Deps): Promise<ProposalOutcome> {
  const { team, sprint, form, named, offer, memory } = sent;
  return deps.store.transaction(async (store) => {
    const committed = await committedIn(store, { team: team.id, sprint }, { by, at });
    const earlier = await store.goals.ofForm(formId);
    if (earlier) return { kind: 'proposed', goal: earlier };

    const limit = { goals: deps.settings.goalLimit, isConfirmed: memory.asked?.about === placeOf(sent) };
    const entry = { by, now: at, committed, limit, roadmap: await roadmapOf(team, offer, store, at) };
    const outcome = proposeGoal({ id: randomUUID(), team, sprint, form }, named, entry);
    if (outcome.kind !== 'proposed') return outcome;

    await store.goals.add(outcome.goal, formId, { by, at });
    await announceGoals(store, team, [outcome.goal], at);
    return outcome;
  });
}

async function answerTo(
  outcome: Exclude<ProposalOutcome, { kind: 'proposed' }>,
  sent: Sent,
  deps: Deps,
): Promise<FormAnswer> {
  if (outcome.kind === 'refused' && outcome.because === 'team-archived') return beside('title', teamIsGone);
  if (outcome.kind === 'refused' && outcome.because === 'form') {
    return { response_action: 'errors', errors: formErrors(outcome.faults, sent.form, sent.named) };
  }
  const { goalLimit } = deps.settings;
  if (outcome.kind === 'refused') return beside(goalSprint, entryRefusals[outcome.because](goalLimit));
  const asked = { about: placeOf(sent), question: limitQuestion(goalLimit) };
  return drawnAgain(sent, { ...sent.memory, asked }, deps);
}

const drawnAgain = async (sent: Sent, memory: Memory, deps: Deps): Promise<FormAnswer> => ({
  response_action: 'update',
  view: await drawProposal({ ...sent, memory }, deps),
});

const placeOf = ({ team, sprint }: Sent): string => teamSprintValue({ team: team.id, sprint });
