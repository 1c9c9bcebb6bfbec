import { clip, oneLine } from '../../domain/clip.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import type { Team } from '../../domain/team.ts';
import { titleLimit } from '../../domain/typed-text.ts';
import { actions, type Message, plain, saying, section } from '../../slack/blocks.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { editButton, finishButton } from './sidequest-rows.ts';

/** For whoever recorded it. */
export function recordedMessage(sidequest: Sidequest, team: Team): Message {
  const words = `:crossed_swords: A sidequest for ${clip(oneLine(team.name), 60)}: ${sidequest.title}`;
  return {
    text: escaped(words),
    blocks: [section(plain(words)), actions(finishButton(sidequest), editButton(sidequest))],
  };
}

export const tooLongMessage = (): Message =>
  saying(mrkdwn`I can't keep that: a sidequest has 1 to ${titleLimit} characters. \`/sidequest\` alone opens a form.`);
