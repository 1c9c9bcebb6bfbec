import type { Feature } from '../../feature.ts';
import { datesMoved } from '../../shared/sprints/announce-moves.ts';
import { datesSprint, previewDates } from './dates-modal.ts';
import { backToDates, saveSprintDates } from './dates-preview-modal.ts';
import { drawDatesMoved } from './draw-dates-moved.ts';
import { listByCommand, turnPage } from './list-teams.ts';
import { chooseSprint, goBackToDates, openDates } from './open-dates.ts';
import { showPreview } from './preview-dates.ts';
import { saveDates } from './save-dates.ts';
import { showByButton, showByCommand, showNext } from './show-sprint.ts';
import { showSprintAtHome } from './show-sprint-at-home.ts';
import { editDates, listTeams, listTeamsAfter, listTeamsBefore, showSprint } from './sprint-buttons.ts';

export const sprints: Feature = {
  commands: {
    '/sprint': {
      summary: 'shows this sprint at a glance, or the one of that number',
      hint: '[number]',
      run: showByCommand,
    },
    '/sprint next': { summary: 'shows the next sprint: planning, goals, who is away, capacity', run: showNext },
    '/sprint all': { summary: 'lists every team with its goals of this sprint', run: listByCommand },
    '/sprint dates': { summary: 'changes dates of sprints, and first shows all that would move', run: openDates },
  },
  buttons: {
    [showSprint]: showByButton,
    [listTeams]: turnPage,
    [listTeamsBefore]: turnPage,
    [listTeamsAfter]: turnPage,
    [editDates]: openDates,
    [datesSprint]: chooseSprint,
    [backToDates]: goBackToDates,
  },
  submissions: { [previewDates]: showPreview, [saveSprintDates]: saveDates },
  messages: { [datesMoved]: drawDatesMoved },
  home: showSprintAtHome,
};
