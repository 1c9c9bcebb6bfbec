import type { Feature } from '../../feature.ts';
import { answerButtons } from '../../shared/goals/dependency-buttons.ts';
import { dependency, preRead, runSheet, talkList, teamDetails } from '../../shared/sprints/planning-posts.ts';
import { announcePapers, nextPaperMoment } from './announce-papers.ts';
import { answersWith } from './answer-dependency.ts';
import { answersQuickly, keepSomethingElse, openSomethingElse } from './answer-quick-retro.ts';
import { editCompanyGoals } from './company-goals-message.ts';
import { saveCompanyGoals } from './company-goals-modal.ts';
import { drawDependency } from './draw-dependency.ts';
import { drawPreRead, drawRunSheet, drawTalkList, drawTeamDetails } from './draw-papers.ts';
import { keepCompanyGoals, openCompanyGoals, showCompanyGoals } from './edit-company-goals.ts';
import { markButtons } from './mark-buttons.ts';
import { marksBy } from './mark-goal.ts';
import { moveMeeting } from './move-meeting-on.ts';
import { quickButtons, somethingElse } from './quick-retro-blocks.ts';
import { moveMeetingOn } from './run-sheet-message.ts';
import { showQuestionsAtHome } from './show-questions-at-home.ts';
import { showRunSheet } from './show-run-sheet.ts';
import { saySomethingElse } from './something-else-modal.ts';

export const planningMeeting: Feature = {
  commands: {
    '/sprint plan': { summary: 'shows the run-sheet of the coming planning meeting', run: showRunSheet },
    '/roofshot company-goals': {
      summary: 'shows what the company aims for, and changes it',
      run: showCompanyGoals,
    },
  },
  buttons: {
    ...Object.fromEntries([...markButtons].map(([action, button]) => [action, marksBy(button)])),
    ...Object.fromEntries([...answerButtons].map(([action, says]) => [action, answersWith(says)])),
    ...Object.fromEntries([...quickButtons].map(([action, given]) => [action, answersQuickly(given)])),
    [somethingElse]: openSomethingElse,
    [moveMeetingOn]: moveMeeting,
    [editCompanyGoals]: openCompanyGoals,
  },
  submissions: { [saveCompanyGoals]: keepCompanyGoals, [saySomethingElse]: keepSomethingElse },
  messages: {
    [preRead]: drawPreRead,
    [teamDetails[preRead]]: drawTeamDetails,
    [runSheet]: drawRunSheet,
    [teamDetails[runSheet]]: drawTeamDetails,
    [talkList]: drawTalkList,
    [dependency]: drawDependency,
  },
  home: showQuestionsAtHome,
  tick: announcePapers,
  nextMoment: nextPaperMoment,
};
