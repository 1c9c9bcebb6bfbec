import type { Feature } from '../../feature.ts';
import { sprintStarted, sprintStartedFor, sprintStartedForAll } from '../../shared/goals/goal-lists.ts';
import { snoozeReminders } from '../../shared/reminder-buttons.ts';
import { openMoments } from '../../shared/sprints/moment-words.ts';
import { drawReminder } from './draw-reminder.ts';
import {
  drawProposalsOpen,
  drawSprintStart,
  drawSprintStartForAll,
  drawSprintStartInThread,
  drawTeamSession,
} from './draw-team-messages.ts';
import { changeMoment, goBack, keepMoment, showMoments, showPreview } from './edit-moments.ts';
import { previewMoment } from './moment-modal.ts';
import { backToMoment, saveMoment } from './moment-preview-modal.ts';
import { openMoment } from './moments-modal.ts';
import { nextPlanningMoment, passTime } from './pass-time.ts';
import { remindAgain, snooze, wake } from './snooze-reminders.ts';

export const planningWeek: Feature = {
  buttons: {
    [snoozeReminders]: snooze,
    [remindAgain]: wake,
    [openMoments]: showMoments,
    [openMoment]: changeMoment,
    [backToMoment]: goBack,
  },
  submissions: { [previewMoment]: showPreview, [saveMoment]: keepMoment },
  messages: {
    'proposals-open': drawProposalsOpen,
    'team-session': drawTeamSession,
    [sprintStarted]: drawSprintStart,
    [sprintStartedForAll]: drawSprintStartForAll,
    [sprintStartedFor]: drawSprintStartInThread,
    nudge: drawReminder('nudge'),
    finalise: drawReminder('finalise'),
    'sprint-end': drawReminder('sprint-end'),
  },
  tick: passTime,
  nextMoment: nextPlanningMoment,
};
