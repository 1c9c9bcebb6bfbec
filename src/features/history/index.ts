import type { Feature } from '../../feature.ts';
import { findByButton, findByCommand, searchLessons, turnLessons } from './find-lessons.ts';
import { findLessons, showHistory } from './history-buttons.ts';
import {
  backTo,
  choosePeriod,
  chooseTeam,
  lookDeeper,
  lookEarlier,
  lookLater,
  turnPartBack,
  turnPartOn,
} from './history-place.ts';
import { turnLessonsBack, turnLessonsOn } from './lessons-modal.ts';
import { offerTeams } from './offer-teams.ts';
import { choosePlace, chooseTeam as chooseTeamOf, showByButton, showByCommand, showPart } from './show-history.ts';
import { showHistoryAtHome } from './show-history-at-home.ts';

export const lookingBack: Feature = {
  commands: {
    '/sprint history': {
      summary: 'shows how sprints went over time: outcomes, success, long goals, sidequests, heroes',
      run: showByCommand,
    },
    '/sprint lessons': {
      summary: 'searches what was learned from goals that failed',
      hint: '[words]',
      run: findByCommand,
    },
  },
  buttons: {
    [showHistory]: showByButton,
    [chooseTeam]: chooseTeamOf,
    [choosePeriod]: choosePlace,
    [lookEarlier]: choosePlace,
    [lookLater]: choosePlace,
    [backTo]: choosePlace,
    [lookDeeper]: showPart,
    [turnPartBack]: showPart,
    [turnPartOn]: showPart,
    [findLessons]: findByButton,
    [turnLessonsBack]: turnLessons,
    [turnLessonsOn]: turnLessons,
  },
  options: { [chooseTeam]: offerTeams },
  submissions: { [findLessons]: searchLessons },
  home: showHistoryAtHome,
};
