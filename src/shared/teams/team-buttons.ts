import type { ActionsBlock } from '@slack/types';
import { actions, button } from '../../slack/blocks.ts';

export const openTeams = 'open-teams';
export const addTeam = 'add-team';
export const addTeams = 'add-teams';

/** The two ways to add teams, for admins. */
export const addTeamButtons = (): ActionsBlock =>
  actions(
    button(addTeam, { label: 'Add a team', style: 'primary' }),
    button(addTeams, { label: 'Add many from a list' }),
  );
