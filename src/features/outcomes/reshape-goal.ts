import { randomUUID } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import { answerEnding, type Ending, settleTidyUp } from '../../domain/ending.ts';
import type { Goal, GoalForm } from '../../domain/goal.ts';
import type { Named } from '../../domain/goal-form.ts';
import { proposeGoal } from '../../domain/goal-proposal.ts';
import { askedAfter } from '../../domain/sequel.ts';
import type { Team } from '../../domain/team.ts';
import { textLimit, titleLimit } from '../../domain/typed-text.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import { remarksOn } from '../../shared/goals/goal-remarks.ts';
import type { GoalScene } from '../../shared/goals/goal-scene.ts';
import { roadmapOf, type SprintOffer, sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { changeEnding } from './change-ending.ts';
import { ownerFault } from './owner-fault.ts';
import { type Reshaped, type ReshapeMemory, readReshaped, reshapeGoalModal } from './reshape-goal-modal.ts';

/** A new proposal goes on from a goal, or from what a tidy-up left of it. */
export async function saveReshaped(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, draft, memory } = readReshaped(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const fault = await ownerFault(answers.owner, deps);
  if (fault) return args.ack(beside('owner', fault));

  const tidyUp = await tidyUpOf(memory, deps);
  const teams = new Map((await deps.store.teams.all()).map((team) => [team.id, team]));
  const named = { teams, people: await deps.people.getAll([answers.owner]) };
  const offer = await sprintOffer(deps);
  const remarks = memory.isHinted ? [] : await remarksOf(answers, memory, [...teams.values()], deps);
  const reshaping = { answers, memory, formId: args.view.id, named, offer, isRemarkable: remarks.length > 0 };
  await changeEnding(args, deps, {
    goal: memory.goal,
    act: memory.tidyUp === null ? 'answer-ending' : 'settle-tidy-up',
    field: 'title',
    ...(tidyUp && { owner: tidyUp.owner }),
    change: (doing) => reshape(reshaping, doing),
    otherwise: (outcome) =>
      outcome.kind === 'remarked'
        ? {
            response_action: 'update',
            view: reshapeGoalModal(offer.next[0]!, draft, { ...memory, isHinted: true }, remarks),
          }
        : answerTo(outcome, answers),
  });
}

/** What a colleague would say of a goal that goes on from this one. */
async function remarksOf(
  { title, measure }: Reshaped,
  memory: ReshapeMemory,
  teams: readonly Team[],
  { store }: Deps,
): Promise<KnownBlock[]> {
  const goal = await store.goals.find(memory.goal);
  return goal ? remarksOn({ title: title.trim(), measure }, goal, 'propose', teams, store) : [];
}

type Refused = Exclude<Awaited<ReturnType<typeof reshape>>, { kind: 'missing' | 'reshaped' | 'remarked' }>;

function answerTo(outcome: Refused, { title, measure }: Reshaped): FormAnswer {
  if (outcome.kind === 'unchanged') return beside('title', 'Somebody has settled this meanwhile. Please open it anew.');
  if (outcome.kind !== 'refused' || outcome.because !== 'form')
    return beside('title', 'That sprint takes no goals now.');
  const texts = { title: [title, titleLimit], measure: [measure ?? '', textLimit] } as const;
  const errors = outcome.faults.map(({ field, because }) => {
    const [text, limit] = field === 'measure' ? texts.measure : texts.title;
    const sentence = isTextFault(because) ? textSentence(because, text, limit) : 'Please choose somebody else.';
    return [field, sentence];
  });
  return { response_action: 'errors', errors: Object.fromEntries(errors) };
}

const tidyUpOf = async ({ goal, tidyUp }: ReshapeMemory, { store }: Deps) =>
  (await store.endings.find(goal))?.tidyUps.find(({ sprint }) => sprint === tidyUp) ?? null;

interface Reshaping {
  answers: Reshaped;
  memory: ReshapeMemory;
  formId: string;
  offer: SprintOffer;
  named: Named;
  isRemarkable: boolean;
}

type Doing = { store: Store; stamp: Stamp; scene: GoalScene };

async function reshape(reshaping: Reshaping, { store, stamp, scene }: Doing) {
  const { memory, formId, offer } = reshaping;
  const held = await store.endings.change(memory.goal, (ending) => ({ kind: 'held' as const, held: ending }), stamp);
  if (held.kind === 'missing') return held;
  const earlier = await store.goals.ofForm(formId);
  if (earlier) return { kind: 'reshaped' as const, ending: held.held };

  const id = randomUUID();
  const reshaped = endingReshaped(held.held, id, memory, stamp);
  if (!reshaped) return { kind: 'unchanged' as const };
  const roadmap = await roadmapOf(scene.team, offer, store, stamp.at);
  const entry = { by: stamp.by, now: stamp.at, committed: 0, roadmap, limit: { goals: 1, isConfirmed: false } };
  const outcome = proposeGoal({ id, team: scene.team, ...proposalOf(scene.goal, reshaping) }, reshaping.named, entry);
  if (outcome.kind !== 'proposed') return outcome;
  if (reshaping.isRemarkable) return { kind: 'remarked' as const };

  await store.goals.add(outcome.goal, formId, stamp);
  await announceGoals(store, scene.team, [outcome.goal], stamp.at);
  return store.endings.change(memory.goal, () => ({ kind: 'reshaped' as const, ending: reshaped }), stamp);
}

/** What becomes of the goal by it; null where it is not to be reshaped any more. */
function endingReshaped(ending: Ending, id: string, { tidyUp }: ReshapeMemory, { by, at }: Stamp): Ending | null {
  const { goal, sequel } = ending;
  const words = askedAfter(goal)?.words;
  const settled = { by, now: at, reshapedAs: id };
  const text = (words && sequel[words]?.text) ?? '';
  const outcome =
    tidyUp === null
      ? answerEnding(ending, { ...settled, text, fate: 'reshape', tidyUp: { owner: by, sprint: goal.sprint + 1 } })
      : settleTidyUp(ending, { ...settled, sprint: tidyUp, fate: 'reshaped', keptFor: tidyUp + 1 });
  return 'ending' in outcome && sequel.choice?.fate !== 'reshape' ? outcome.ending : null;
}

/** It takes over why, its milestone, and which teams it needs; who helps and what holds of it is asked anew. */
function proposalOf(
  { why, needs, milestone }: Goal,
  { answers, offer, named }: Reshaping,
): { sprint: number; form: GoalForm } {
  const living = needs.filter((team) => named.teams.get(team)?.isArchived === false);
  return { sprint: offer.next[0]!, form: { why, milestone, needs: living, helpers: [], qualities: [], ...answers } };
}
