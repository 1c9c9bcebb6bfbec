import type { Button, KnownBlock, ModalView } from '@slack/types';
import type { Team } from '../../domain/team.ts';
import type { Overbooked } from '../../domain/team-shares.ts';
import { addTeamButtons } from '../../shared/teams/team-buttons.ts';
import { actions, button, context, divider, plain, rich, section } from '../../slack/blocks.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { editTeam } from './team-modal.ts';
import { overbookedBlocks } from './team-saved-modal.ts';
import { counted, teamParagraphs } from './team-words.ts';

export const archiveTeam = 'archive-team';
export const pageBefore = 'teams-page-before';
export const nextPage = 'next-teams-page';

/** All teams, and what whoever looks at them may do. */
export interface Roster {
  teams: readonly { team: Team; mayEdit: boolean }[];
  /** The first is 0. */
  page: number;
  /** May they add teams, and archive them? */
  isAdmin: boolean;
  admins: readonly string[];
  overbooked: readonly Overbooked[];
  /** People of theirs who have left Slack. */
  left: ReadonlySet<string>;
  /** What has just been done. */
  news: string | null;
}

const pageSize = 15;

/** A view has 100 blocks: with three a team and what stands around them, a page stays far below. */
export function teamsModal(roster: Roster): ModalView {
  const pages = Math.max(1, Math.ceil(roster.teams.length / pageSize));
  const page = Math.min(roster.page, pages - 1);
  const shown = roster.teams.slice(page * pageSize, (page + 1) * pageSize);
  return {
    type: 'modal',
    private_metadata: String(page),
    title: plain('Teams'),
    close: plain('Close'),
    blocks: [
      ...(roster.news ? [section(plain(roster.news))] : []),
      ...beginning(roster),
      ...overbookedBlocks(roster.overbooked),
      ...shown.flatMap((listed) => [divider, ...teamBlocks(listed, roster)]),
      ...(pages > 1 ? [divider, context(mrkdwn`Page ${page + 1} of ${pages}`), turns(page, pages)] : []),
    ],
  };
}

/** The page that a list shows. */
export const readPage = ({ private_metadata }: { private_metadata: string }): number => Number(private_metadata) || 0;

function beginning({ teams, isAdmin, admins }: Roster): KnownBlock[] {
  const count = teams.length === 0 ? mrkdwn`There are no teams yet.` : mrkdwn`*${counted(teams.length, 'team')}*`;
  if (!isAdmin) return [section(mrkdwn`${count} ${whoAdds(admins)}`)];
  return [section(count), addTeamButtons()];
}

function whoAdds(admins: readonly string[]): Mrkdwn {
  const named = admins.slice(0, 5).map(mention);
  return named.length > 0 ? mrkdwn`Admins add more: ${joined(named, ', ')}` : mrkdwn`Slack's admins here add more.`;
}

function teamBlocks({ team, mayEdit }: Roster['teams'][number], { isAdmin, left }: Roster): KnownBlock[] {
  const { id: value, name } = team;
  const buttons: Button[] = [
    ...(mayEdit ? [button(editTeam, { label: 'Edit', value, spoken: `Edit ${name}` })] : []),
    ...(isAdmin
      ? [button(archiveTeam, { label: 'Archive', value, spoken: `Archive ${name}`, confirm: sure(name) })]
      : []),
  ];
  return [rich(...teamParagraphs(team, left)), ...(buttons.length > 0 ? [actions(...buttons)] : [])];
}

const sure = (name: string) => ({
  title: `Archive ${name}?`,
  text: 'Its goals of this sprint and later ones are dropped. Everything before stays as it is.',
  yes: 'Archive it',
  no: 'Keep it',
  style: 'danger' as const,
});

function turns(page: number, pages: number): KnownBlock {
  return actions(
    ...(page > 0 ? [button(pageBefore, { label: 'Page before', value: String(page - 1) })] : []),
    ...(page + 1 < pages ? [button(nextPage, { label: 'Next page', value: String(page + 1) })] : []),
  );
}
