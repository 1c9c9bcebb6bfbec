import { randomUUID } from 'node:crypto';
import type { Goal, GoalForm } from '../../domain/goal.ts';
import type { GoalAct } from '../../domain/goal-act.ts';
import { votesOpenAt } from '../../domain/moment-times.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import { isBefore } from '../../domain/time.ts';
import {
  type Footing,
  type SteppingOutcome,
  stepOnToes,
  type ToeStep,
  toTell,
  type Yielding,
} from '../../domain/toe-step.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import { concerned } from '../../shared/goals/goal-scene.ts';
import { redrawSummary } from '../../shared/outcomes/summary-posts.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { teamReader } from '../../shared/sprints/schedule.ts';
import { roadmapOf } from '../../shared/sprints/sprint-offer.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { announceStep } from './announce-step.ts';
import { answerTo } from './step-answers.ts';
import { readNoneOf, readStep, type StepAnswers, steppingModal } from './stepping-modal.ts';
import { refusalToStep, type SteppingScene, steppingScene } from './stepping-scene.ts';

export async function saveStep(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, draft, asked } = readStep(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const visitor = args.body.user.id;
  const { team, fault } = await teamToStepIn(answers.yields, visitor, deps);
  if (!team) return args.ack(beside('yields', fault));
  const scene = await steppingScene(visitor, deps);
  if ('blocks' in scene) return args.ack(beside('title', scene.text));
  if (!readNoneOf(answers.yields) && !answers.how) return args.ack(beside('how', 'Please say what becomes of it'));

  const sent = { scene, team, answers, formId: args.view.id, isConfirmed: asked?.about === team.id };
  const outcome = await store(sent, { by: visitor, at: deps.clock() }, deps);
  if (outcome.kind === 'needs-confirmation') {
    const question = `That makes one goal more than the limit of ${deps.settings.goalLimit}. If no goal can yield, send it again.`;
    const view = steppingModal({ ...scene, draft, asked: { about: team.id, question } });
    return args.ack({ response_action: 'update', view });
  }
  if (outcome.kind === 'refused') return args.ack(await answerTo(outcome, answers, team, deps));
  await args.ack();
  if (outcome.kind === 'stepped') deps.refreshHomes(concerned({ team }, outcome.incoming));
}

/** A goal that has been dropped meanwhile still names its team. */
async function teamToStepIn(
  yields: string,
  visitor: string,
  deps: Deps,
): Promise<{ team: Team; fault?: undefined } | { team?: undefined; fault: string }> {
  const id = readNoneOf(yields) ?? (await deps.store.goals.find(yields))?.team;
  const team = id ? await deps.store.teams.find(id) : null;
  if (!team || team.isArchived) return { fault: "That team isn't there any more." };
  const fault = await refusalToStep(visitor, team, deps);
  return fault === null ? { team } : { fault };
}

interface Sent {
  scene: SteppingScene;
  team: Team;
  answers: StepAnswers;
  formId: string;
  isConfirmed: boolean;
}

/** The goals, the record and all who are told of it: in one transaction, once a form. */
async function store(sent: Sent, stamp: Stamp, deps: Deps): Promise<SteppingOutcome | { kind: 'stepped-before' }> {
  const { scene, team, answers, formId, isConfirmed } = sent;
  const footing: Omit<Footing, 'goals'> = {
    named: {
      people: await deps.people.getAll([answers.owner]),
      teams: new Map(scene.teams.map((one) => [one.id, one])),
    },
    entry: {
      ...{ by: stamp.by, now: stamp.at, limit: { goals: deps.settings.goalLimit, isConfirmed } },
      roadmap: await roadmapOf(team, scene.offer, deps.store, stamp.at),
    },
    mayDrop: await mayDrop(sent, deps),
  };
  const ids = { step: randomUUID(), goal: randomUUID() };
  const stepping = {
    ids,
    team,
    sprint: scene.sprint.number,
    form: formOf(answers),
    why: answers.why,
    yields: yieldsOf(answers),
  };
  return deps.store.transaction(async (store) => {
    await store.goals.changeOfTeam(team.id, stepping.sprint, () => ({ kind: 'locked' }), stamp);
    if (await store.toeSteps.ofForm(formId)) return { kind: 'stepped-before' };
    const step = (goals: readonly Goal[]) => changesOf(stepOnToes(stepping, { ...footing, goals }));
    const { outcome } = await store.goals.changeOfTeam(team.id, stepping.sprint, step, stamp);
    if (outcome.kind === 'stepped') await keep(outcome, sent, stamp, store);
    return outcome;
  });
}

/** What becomes of the goal that yields: on its record, even where it stays. */
function changesOf(outcome: SteppingOutcome) {
  const yielding = outcome.kind === 'stepped' ? outcome.yielding : null;
  const kind: GoalAct = yielding?.state === 'dropped' ? 'overtaken' : 'yielded';
  return { kind, goals: yielding ? [yielding] : [], outcome };
}

async function keep(
  { step, incoming, yielding }: Extract<SteppingOutcome, { kind: 'stepped' }>,
  sent: Sent,
  stamp: Stamp,
  store: Store,
) {
  const { team, formId } = sent;
  await store.goals.add(incoming, formId, stamp);
  const told = toTell(step.by, yielding, team, await store.goals.ofSprints(step.sprint, step.sprint));
  const whole: ToeStep = { ...step, told };
  await store.toeSteps.add(whole, formId);
  await announceGoals(store, team, [incoming, ...(yielding ? [yielding] : [])], stamp.at);
  await announceStep(whole, team, store);
  await redrawSummary(store, { team: team.id, sprint: step.sprint });
}

const formOf = ({ title, why, kind, owner }: StepAnswers): GoalForm => ({
  ...{ title, why, kind, owner, measure: null, helpers: [], qualities: [], needs: [], milestone: null },
});

function yieldsOf({ yields, how, whatStays }: StepAnswers): Yielding | null {
  return readNoneOf(yields) || !how ? null : { goal: yields, how, whatStays };
}

/** Once the team's vote has opened, a drop is the lead's, or of whoever decides for them. */
async function mayDrop({ scene, team }: Sent, deps: Deps): Promise<boolean> {
  const { schedule } = scene.offer;
  const opensAt = votesOpenAt(scene.sprint, schedule, await teamReader(team, schedule, deps.store));
  if (isBefore(deps.clock(), opensAt)) return true;
  const absent = await absentLeads([team], deps, deps.clock());
  return rightTo('drop-voted-goal', {
    person: scene.person,
    settings: deps.settings,
    teams: [team],
    absentLeads: absent,
  }).allowed;
}
