import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { type Outcome, outcomes } from '../../domain/outcome.ts';
import { isBlank, textFault, textLimit, trimmed } from '../../domain/typed-text.ts';
import type { Ballot, VotePlace } from '../../domain/vote.ts';
import { ownerElement } from '../../shared/goals/goal-owner.ts';
import { wordsOfKind } from '../../shared/goals/goal-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { readTeamSprint, teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { context, divider, input, option, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { radios, textField } from '../../slack/fields.ts';
import { type Errors, typedInto } from '../../slack/form.ts';
import { dayAndTime, mrkdwn } from '../../slack/mrkdwn.ts';
import { typed, words } from '../../slack/rich.ts';
import type { VoteScene } from './vote-shown.ts';
import { anonymousPromise, sealedPromise } from './vote-words.ts';

export const saveVote = 'save-vote';

/** A view takes 100 blocks, of which a goal has four. */
const mostGoals = 22;

/** All of a team's goals on one screen, with what this person has said of each so far. */
export function voteModal(
  { team, sprint, vote, goals, closesAt }: Omit<VoteScene, 'roll'>,
  own: readonly Ballot[],
): ModalView {
  const until = dayAndTime(closesAt);
  const more = goals.length - mostGoals;
  return {
    type: 'modal',
    callback_id: saveVote,
    private_metadata: teamSprintValue(vote),
    title: plain('How did it go?'),
    submit: plain(own.length > 0 ? 'Change my vote' : 'Vote'),
    close: plain('Cancel'),
    blocks: [
      section(mrkdwn`*${clip(oneLine(team.name), 80)}, ${sprintName(sprint)}.* Open until ${until}.`),
      context(mrkdwn`${sealedPromise}`),
      ...(vote.isAnonymous ? [context(mrkdwn`${anonymousPromise}`)] : []),
      ...goals.slice(0, mostGoals).flatMap((goal) =>
        goalBlocks(
          goal,
          own.find((ballot) => ballot.goal === goal.id),
        ),
      ),
      ...(more > 0
        ? [context(mrkdwn`… and ${more} more: vote on these first, then use the buttons in the channel.`)]
        : []),
    ],
  };
}

function goalBlocks(goal: Goal, own: Ballot | undefined): KnownBlock[] {
  const { emoji, name } = wordsOfKind(goal.kind);
  return [
    divider,
    rich(
      paragraph(...typed(goal.title, { bold: true })),
      paragraph(...typed(`${emoji} ${name}, owned by `), ownerElement(goal), ...measureOf(goal)),
    ),
    input(choiceField(goal.id), 'It was', radios(choices, own?.choice), { optional: true }),
    input(noteField(goal.id), 'Note', textField(own?.note, { multiline: true, max_length: textLimit }), {
      optional: true,
    }),
  ];
}

const measureOf = ({ measure }: Goal) => (measure ? [words('. How we know: '), ...typed(clip(measure, 500))] : []);

const choices = outcomes.map((outcome) => {
  const { emoji, name, means } = outcomeWords[outcome];
  return option(outcome, `${emoji} ${name}`, means);
});

const choiceField = (goal: string): string => `choice-${goal}`;
const noteField = (goal: string): string => `note-${goal}`;

type Choice = Omit<Ballot, 'person'>;

interface ReadVote {
  place: VotePlace;
  choices: Choice[];
  /** What is wrong, by field. */
  errors: Errors;
  /** Beside which to say what is wrong with all of it. */
  firstField: string;
}

export function readVote(view: ViewOutput): ReadVote {
  const place = readTeamSprint(view.private_metadata)!;
  const answers = typedInto(view);
  const goals = Object.keys(answers).flatMap((field) => (field.startsWith('choice-') ? field.slice(7) : []));
  const said = goals.map((goal) => ({
    goal,
    choice: answers[choiceField(goal)] as Outcome | null,
    note: noteIn(answers[noteField(goal)]),
  }));
  const faults = said.flatMap(({ goal, choice, note }) => {
    const fault = faultOf(choice, note);
    return fault ? [[choice ? noteField(goal) : choiceField(goal), fault]] : [];
  });
  return {
    place,
    choices: said.flatMap(({ goal, choice, note }) => (choice ? [{ goal, choice, note }] : [])),
    errors: Object.fromEntries(faults),
    firstField: choiceField(goals[0] ?? ''),
  };
}

function noteIn(typed: unknown): string | null {
  return typeof typed !== 'string' || isBlank(typed) ? null : trimmed(typed);
}

function faultOf(choice: Outcome | null, note: string | null): string | null {
  if (note !== null && choice === null) return 'Please choose one for your note to go with, or clear the note.';
  const because = textFault(note ?? '', textLimit);
  return because && textSentence(because, note ?? '');
}
