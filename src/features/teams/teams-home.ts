import type { KnownBlock } from '@slack/types';
import { oneLine } from '../../domain/clip.ts';
import type { Team } from '../../domain/team.ts';
import { openTeams } from '../../shared/teams/team-buttons.ts';
import { actions, button, paragraph, rich, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { bold, emoji, typed, words } from '../../slack/rich.ts';

const mostNamed = 10;

/** For an admin: how many teams there are, and the way to them. */
export const teamsHome = (count: number): KnownBlock[] => [
  section(mrkdwn`*Teams*\n${count === 0 ? 'None yet' : counted(count, 'team')}`, button(openTeams, { label: 'Teams' })),
];

/** For an admin: the teams that nobody leads. */
export function leaderlessHome(leaderless: readonly Team[]): KnownBlock[] {
  if (leaderless.length === 0) return [];
  const more = leaderless.length - mostNamed;
  const names = leaderless.slice(0, mostNamed).map(({ name }) => [...typed(oneLine(name))]);
  return [
    rich(
      paragraph(
        emoji('compass'),
        bold(leaderless.length === 1 ? ' A team has no lead: ' : ` ${leaderless.length} teams have no lead: `),
        ...names.flatMap((name, index) => (index === 0 ? name : [words(', '), ...name])),
        words(more > 0 ? ` and ${more} more. ` : '. '),
        words('Until one is chosen, any member may do what a lead may.'),
      ),
    ),
    actions(button(openTeams, { label: 'Open the teams' })),
  ];
}
