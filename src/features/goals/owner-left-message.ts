import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';
import { stateOf } from '../../shared/goals/goal-words.ts';
import { button, context, type Message, plain, saying, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { chooseOwner } from './choose-owner-modal.ts';

const rooms = [
  { goals: 10, title: 500 },
  { goals: 10, title: 200 },
  { goals: 6, title: 60 },
];

/** Somebody has left who owned goals of a team: whoever decides for it is asked who owns each of them now. */
export function ownerLeftMessage(team: Team, owner: string, goals: readonly Goal[]): Message {
  const isOne = goals.length === 1;
  const says = mrkdwn`:wave: ${mention(owner)} has left, and owned ${counted(goals.length, 'goal')} of ${nameOf(team)}. Who owns ${isOne ? 'it' : 'them'} now?`;
  const more = (shown: number) => goals.length - shown;
  return {
    text: fittingText([says.toString(), ...goals.map(({ title }) => escaped(`• ${clip(oneLine(title), 200)}`))]),
    blocks: firstThatFits(rooms, (room) => [
      section(says),
      ...goals
        .slice(0, room.goals)
        .flatMap((goal) => [
          section(plain(clip(goal.title, room.title)), chooseButton(goal)),
          context(mrkdwn`Sprint ${goal.sprint}  ·  ${stateOf(goal)}`),
        ]),
      ...(more(room.goals) > 0
        ? [context(mrkdwn`… and ${counted(more(room.goals), 'goal')} more, when these have an owner.`)]
        : []),
    ]),
  };
}

const chooseButton = ({ id, title }: Goal) =>
  button(chooseOwner, {
    ...{ label: 'Choose an owner', value: id, style: 'primary' },
    spoken: `Choose an owner: ${oneLine(title)}`,
  });

/** Each of them has an owner again, or needs none any more. */
export const ownersFoundMessage = (team: Team, owner: string): Message =>
  saying(
    mrkdwn`:white_check_mark: ${nameOf(team)}: no goal of ${mention(owner)} waits for an owner any more. Thank you.`,
  );

const nameOf = ({ name }: Team): string => clip(oneLine(name), 80);
