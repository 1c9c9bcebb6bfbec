import type { Button, KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import { annoyedWords } from '../../shared/teams/sidequest-words.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { link, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { editSidequest } from './edit-sidequest-modal.ts';

export const finishSidequest = 'finish-sidequest';

export const finishButton = ({ id, title }: Sidequest): Button =>
  button(finishSidequest, { label: 'Done', value: id, style: 'primary', spoken: `Done: ${oneLine(title)}` });

export const editButton = ({ id, title }: Sidequest): Button =>
  button(editSidequest, { label: 'Edit', value: id, spoken: `Edit ${oneLine(title)}` });

/** One that is open, with what its reader may do with it. */
export const sidequestRow = (sidequest: Sidequest, length: number): KnownBlock[] => rowWith([], sidequest, length);

/** One of somebody whom its reader leads. */
export const teammatesRow = (sidequest: Sidequest, length: number): KnownBlock[] =>
  rowWith([mention(sidequest.person)], sidequest, length);

function rowWith(whose: readonly Mrkdwn[], sidequest: Sidequest, length: number): KnownBlock[] {
  const facts = [...whose, ...factsOf(sidequest)];
  return [
    section(plain(clip(sidequest.title, length))),
    ...(facts.length > 0 ? [context(...facts)] : []),
    actions(finishButton(sidequest), editButton(sidequest)),
  ];
}

function factsOf({ annoyed, link: url }: Sidequest): Mrkdwn[] {
  return [...(annoyed ? [mrkdwn`${annoyedWords}`] : []), ...(url ? [link(url, 'The message it came from')] : [])];
}
