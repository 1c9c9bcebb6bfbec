import type { Feature } from '../../feature.ts';
import { holidayPlaceOptions } from '../../shared/sprints/holiday-place-options.ts';
import { zoneOptions } from '../../shared/sprints/zone-options.ts';
import { addTeam, addTeams, openTeams } from '../../shared/teams/team-buttons.ts';
import { openAddTeams, takeList } from './add-teams.ts';
import { takeTeamList } from './add-teams-modal.ts';
import { teamHello } from './announce-hello.ts';
import { archiveTeamByButton } from './archive-team.ts';
import { drawArchived, drawHello } from './draw-messages.ts';
import { listTeams, turnPage } from './list-teams.ts';
import { openAddTeam, openEditTeam } from './open-team.ts';
import { saveTeamForm } from './save-team.ts';
import { showTeamsAtHome } from './show-teams-at-home.ts';
import { teamArchived } from './team-archived-message.ts';
import { editTeam, saveTeam, teamHolidays, teamZone } from './team-modal.ts';
import { asWorkspaceOption } from './team-options.ts';
import { archiveTeam, nextPage, pageBefore } from './teams-modal.ts';

export const teams: Feature = {
  commands: { '/roofshot teams': { summary: 'lists the teams, adds and edits them', run: listTeams } },
  buttons: {
    [openTeams]: listTeams,
    [pageBefore]: turnPage,
    [nextPage]: turnPage,
    [addTeam]: openAddTeam,
    [editTeam]: openEditTeam,
    [archiveTeam]: archiveTeamByButton,
    [addTeams]: openAddTeams,
  },
  submissions: { [saveTeam]: saveTeamForm, [takeTeamList]: takeList },
  options: {
    [teamZone]: async (typed, { clock }) => zoneOptions(typed, clock()),
    [teamHolidays]: async (typed) => [asWorkspaceOption, ...(await holidayPlaceOptions(typed)).slice(0, 99)],
  },
  messages: { [teamHello]: drawHello, [teamArchived]: drawArchived },
  home: showTeamsAtHome,
};
