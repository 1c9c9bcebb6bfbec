import type { Feature } from '../../feature.ts';
import { stepOnToes } from '../../shared/goals/goal-buttons.ts';
import { toeStep, toeStepForTeam, toeStepTold, toesWereRight, toesWereWrong } from '../../shared/goals/toe-words.ts';
import { drawForTeam, drawStep, drawTold } from './draw-messages.ts';
import { judges } from './judge-step.ts';
import { openByButton, openByCommand } from './open-stepping.ts';
import { saveStep } from './save-step.ts';

export const steppingOnToes: Feature = {
  commands: {
    '/goal toes': {
      summary: 'steps on toes: lets something more important into the running sprint, and says which goal yields',
      hint: '[what comes in]',
      run: openByCommand,
    },
  },
  buttons: { [stepOnToes]: openByButton, [toesWereRight]: judges(true), [toesWereWrong]: judges(false) },
  submissions: { [stepOnToes]: saveStep },
  messages: { [toeStep]: drawStep, [toeStepTold]: drawTold, [toeStepForTeam]: drawForTeam },
};
