import type { Act } from '../../domain/acts.ts';
import { castBallots } from '../../domain/cast-ballots.ts';
import { clip, oneLine } from '../../domain/clip.ts';
import { takesPart } from '../../domain/person.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { type Ballot, rollOf, type VotePlace } from '../../domain/vote.ts';
import { votesCloseAt } from '../../domain/vote-times.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { sprintSlot, voteOpen } from '../../shared/goals/goal-lists.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { type Refused, refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { saying } from '../../slack/blocks.ts';
import { dayAndTime, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { quickVotes } from './vote-buttons.ts';
import { castFaults } from './vote-faults.ts';
import { readVote } from './vote-modal.ts';
import { rightOverVote, voteScene } from './vote-scene.ts';

type Choice = Omit<Ballot, 'person'>;

/** The form: all that is chosen in it. */
export async function saveVoteForm(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { place, choices, errors, firstField } = readVote(args.view);
  if (Object.keys(errors).length > 0) return args.ack({ response_action: 'errors', errors });
  if (choices.length === 0) return args.ack(beside(firstField, 'Please choose one for at least one goal.'));

  const by = args.body.user.id;
  const outcome = await cast(place, by, choices, deps);
  if (outcome.kind === 'missing') return args.ack(beside(firstField, castFaults.missing));
  if (outcome.kind === 'refused')
    return args.ack(beside(firstField, await whyNot(outcome.because, place, by, deps, refusalInWords)));
  await args.ack();
  deps.refreshHomes([by]);
}

/** One of the three buttons below a goal in the channel: a note that was there stays. */
export async function voteQuickly(args: ButtonArgs, deps: Deps): Promise<void> {
  const choice = quickVotes.get(args.action.action_id)!;
  const goal = await deps.store.goals.find(args.value);
  if (!goal) return tell(args, saying(mrkdwn`${castFaults['goals-left']}`));

  const by = args.body.user.id;
  const outcome = await cast(goal, by, [{ goal: goal.id, choice, note: null }], deps, { keepsNotes: true });
  if (outcome.kind !== 'cast') {
    return tell(
      args,
      saying(
        mrkdwn`${await whyNot(outcome.kind === 'refused' ? outcome.because : 'missing', goal, by, deps, refusal)}`,
      ),
    );
  }
  const { emoji, name } = outcomeWords[choice];
  const until = dayAndTime(outcome.closesAt);
  const title = clip(oneLine(goal.title), 100);
  await tell(args, saying(mrkdwn`${emoji} You said *${name}* of “${title}”. You can change it until ${until}.`));
  deps.refreshHomes([by]);
}

async function whyNot<Words extends string | Mrkdwn>(
  because: keyof typeof castFaults,
  place: VotePlace,
  by: string,
  deps: Deps,
  refused: (act: Act, right: Refused, deps: Deps) => Promise<Words>,
): Promise<Words | string> {
  const scene = because === 'not-on-roll' ? await voteScene(place, deps) : null;
  const right = scene && (await rightOverVote('vote', scene, by, deps));
  return right && !right.allowed ? refused('vote', right, deps) : castFaults[because];
}

/** The ballots and the drawing again of what shows their number, together or not at all. */
async function cast(
  place: VotePlace,
  by: string,
  choices: readonly Choice[],
  deps: Deps,
  keeping = { keepsNotes: false },
) {
  const { store, settings, people, clock } = deps;
  const person = await people.get(by);
  const schedule = await scheduleOf(store, settings);
  const closesAt = votesCloseAt(sprintNumbered(schedule.plan, place.sprint)!, schedule);
  const mayVote = (id: string) => id !== by || takesPart(person, settings);
  const outcome = await store.transaction(async (store) => {
    const outcome = await store.votes.cast(
      place,
      (vote, goals) =>
        castBallots(vote, choices, { by, goals, roll: rollOf(vote, goals, mayVote), closesAt, now: clock() }),
      keeping,
    );
    if (outcome.kind === 'cast') await store.announcements.redraw(voteOpen, place.team, sprintSlot(place.sprint));
    return outcome;
  });
  return { ...outcome, closesAt };
}
