import type { RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { person, words } from '../../slack/rich.ts';

/** How a goal's owner is named: an imported goal may have one as written, who was never in Slack, or none. */

type Owned = Pick<Goal, 'owner' | 'imported'>;

export const ownerMention = (goal: Owned): Mrkdwn =>
  goal.owner === null ? mrkdwn`${unknownOwner(goal)}` : mention(goal.owner);

export const ownerElement = (goal: Owned): RichTextElement =>
  goal.owner === null ? words(unknownOwner(goal)) : person(goal.owner);

/** Named, not mentioned. */
export function ownerName(goal: Owned, people: ReadonlyMap<string, { name: string }>): string {
  return goal.owner === null ? unknownOwner(goal) : (people.get(goal.owner)?.name ?? 'somebody who left');
}

const unknownOwner = ({ imported }: Owned): string =>
  imported?.owner ? clip(oneLine(imported.owner), 80) : 'no owner';
