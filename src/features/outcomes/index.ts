import type { Feature } from '../../feature.ts';
import { answerEnding, correctOutcome, settleTidyUp } from '../../shared/outcomes/ending-buttons.ts';
import { endingAsked } from '../../shared/outcomes/summary-posts.ts';
import { openAnswer, saveAnswer } from './answer-ending.ts';
import { openCorrection, saveCorrection } from './correct-outcome.ts';
import { drawAsked, drawLeadTold } from './draw-messages.ts';
import { saveReshaped } from './reshape-goal.ts';
import { reshapeGoal } from './reshape-goal-modal.ts';
import { openTidyUp, saveTidyUp } from './settle-tidy-up.ts';
import { showOutcomesAtHome } from './show-outcomes-at-home.ts';
import { leadTold } from './tell-lead.ts';

export const outcomes: Feature = {
  buttons: {
    [answerEnding]: openAnswer,
    [correctOutcome]: openCorrection,
    [settleTidyUp]: openTidyUp,
  },
  submissions: {
    [answerEnding]: saveAnswer,
    [reshapeGoal]: saveReshaped,
    [correctOutcome]: saveCorrection,
    [settleTidyUp]: saveTidyUp,
  },
  home: showOutcomesAtHome,
  messages: { [endingAsked]: drawAsked, [leadTold]: drawLeadTold },
};
