import type { KnownBlock, ModalView } from '@slack/types';
import type { Team } from '../../domain/team.ts';
import type { Overbooked } from '../../domain/team-shares.ts';
import { context, divider, plain, rich, section } from '../../slack/blocks.ts';
import { channelLink, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { overbookedParagraph, teamParagraphs } from './team-words.ts';

interface Saved {
  team: Team;
  /** Those of its people who have promised too much. */
  overbooked: readonly Overbooked[];
  /** Is the channel new to it? */
  isNewThere: boolean;
  left: ReadonlySet<string>;
}

/** What was stored, and what there is to know about it. */
export const teamSavedModal = ({ team, overbooked, isNewThere, left }: Saved): ModalView => ({
  type: 'modal',
  title: plain('Saved'),
  close: plain('Close'),
  blocks: [
    section(mrkdwn`:white_check_mark: *Saved.*`),
    rich(...teamParagraphs(team, left)),
    ...(isNewThere ? [helloHint(channelLink(team.channel), mrkdwn`save the team once more`)] : []),
    ...overbookedBlocks(overbooked),
  ],
});

/** `again` is what makes the bot try again once it was invited. */
export const helloHint = (where: Mrkdwn, again: Mrkdwn): KnownBlock =>
  context(
    mrkdwn`I say hello in ${where} now. Nothing there? Then I may not post in it yet: type \`/invite @Roofshot\` there, then ${again}.`,
  );

const mostShown = 10;

/** Points out who has promised more than a week, without blocking. */
export function overbookedBlocks(overbooked: readonly Overbooked[]): KnownBlock[] {
  if (overbooked.length === 0) return [];
  const more = overbooked.length - mostShown;
  const hint = 'To change that, edit a team and set the shares of its people.';
  return [
    divider,
    rich(...overbooked.slice(0, mostShown).map(overbookedParagraph)),
    context(mrkdwn`${more > 0 ? `… and ${more} more people. ${hint}` : hint}`),
  ];
}
