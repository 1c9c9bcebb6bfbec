import type { Feature } from '../../feature.ts';
import { openMilestone, updateMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { agreesFor } from './agree-to-milestone.ts';
import {
  agreementAsked,
  aheadTold,
  metricAsked,
  milestoneAgreed,
  ownerMissed,
  ownsMilestone,
  partOfMilestone,
  updatesAsked,
} from './announce-milestone.ts';
import { openMetric, saveMetric } from './answer-metric.ts';
import { drawOwnerMissed } from './ask-for-owners.ts';
import { drawAgreed, drawAgreement, drawAhead, drawMetric, drawOwner, drawPart, drawUpdates } from './draw-messages.ts';
import { openEditOfMilestone, saveEditOfMilestone } from './edit-milestone.ts';
import { openMilestoneSettings, saveMilestoneSettings } from './edit-settings.ts';
import { openEnd, saveEnd } from './end-milestone.ts';
import { endMilestone } from './end-milestone-modal.ts';
import { exportPage, sendPageFile } from './export-page.ts';
import { opensNamed, showByName } from './find-milestone.ts';
import { follow, openFollowers, saveFollowers, unfollow } from './follow-milestone.ts';
import { editFollowers } from './followers-modal.ts';
import { openImport, saveImport } from './import-page.ts';
import { listMilestones, turnMilestonePage } from './list-milestones.ts';
import { answerMetric } from './metric-modal.ts';
import { agreeAs, followMilestone, unfollowMilestone } from './milestone-acts.ts';
import { editMilestone, suggestMilestone } from './milestone-form-modal.ts';
import { showMilestoneHistory, turnMilestoneHistory } from './milestone-history-modal.ts';
import { listAllMilestones, newMilestone, turnMilestonesBack, turnMilestonesOn } from './milestone-list-message.ts';
import { showMilestone } from './open-milestone.ts';
import { importPageForm, sendPage } from './page-modal.ts';
import { nextMilestoneMoment, passTime } from './pass-time.ts';
import { rewriteResults } from './results-modal.ts';
import { openResults, saveResults } from './rewrite-results.ts';
import { drawRoadmapAnew, turnRoadmap, turnRoadmapBack, turnRoadmapOn } from './roadmap-message.ts';
import { milestoneSettings } from './settings-modal.ts';
import { showHistory, turnHistory } from './show-history.ts';
import { showMilestonesAtHome } from './show-milestones-at-home.ts';
import { showRoadmap, turnRoadmapPage } from './show-roadmap.ts';
import { saveSuggestion, suggestByButton, suggestByCommand } from './suggest-milestone.ts';
import { openUpdate, saveUpdate } from './update-milestone.ts';

export const milestones: Feature = {
  commands: {
    '/milestone': { summary: 'shows a milestone, or lists those that go on', hint: '[name]', run: showByName },
    '/milestone new': { summary: 'suggests a milestone', hint: '[title]', run: suggestByCommand },
    '/milestone list': {
      summary: 'lists the milestones that go on, or past ones too',
      hint: '[all]',
      run: listMilestones,
    },
    '/milestone update': { summary: 'says how a milestone is doing', hint: '[name]', run: opensNamed('update') },
    '/milestone edit': {
      summary: 'changes a milestone: its dates, teams, links …',
      hint: '[name]',
      run: opensNamed('edit'),
    },
    '/milestone close': {
      summary: 'closes a milestone with its results, or gives it up',
      hint: '[name]',
      run: opensNamed('close'),
    },
    '/milestone roadmap': {
      summary: 'shows the goals of the next three sprints, by milestone, by team or of one of them',
      hint: '[team, or a name]',
      run: showRoadmap,
    },
    '/milestone export': { summary: 'gives the handbook’s page of milestones, as Markdown', run: exportPage },
    '/milestone import': { summary: 'reads the handbook’s page of milestones', run: openImport },
    '/milestone settings': { summary: 'says who agrees to milestones', run: openMilestoneSettings },
  },
  buttons: {
    [newMilestone]: suggestByButton,
    [openMilestone]: showMilestone,
    [updateMilestone]: openUpdate,
    [editMilestone]: openEditOfMilestone,
    [endMilestone]: openEnd,
    [answerMetric]: openMetric,
    [followMilestone]: follow,
    [unfollowMilestone]: unfollow,
    [rewriteResults]: openResults,
    [editFollowers]: openFollowers,
    [agreeAs.product]: agreesFor('product'),
    [agreeAs.engineering]: agreesFor('engineering'),
    [turnMilestonesBack]: turnMilestonePage,
    [turnMilestonesOn]: turnMilestonePage,
    [listAllMilestones]: turnMilestonePage,
    [showMilestoneHistory]: showHistory,
    [turnMilestoneHistory.back]: turnHistory,
    [turnMilestoneHistory.on]: turnHistory,
    [turnRoadmap]: turnRoadmapPage,
    [turnRoadmapBack]: turnRoadmapPage,
    [drawRoadmapAnew]: turnRoadmapPage,
    [turnRoadmapOn]: turnRoadmapPage,
  },
  submissions: {
    [suggestMilestone]: saveSuggestion,
    [editMilestone]: saveEditOfMilestone,
    [updateMilestone]: saveUpdate,
    [endMilestone]: saveEnd,
    [answerMetric]: saveMetric,
    [rewriteResults]: saveResults,
    [editFollowers]: saveFollowers,
    [milestoneSettings]: saveMilestoneSettings,
    [sendPage]: sendPageFile,
    [importPageForm]: saveImport,
  },
  messages: {
    [agreementAsked]: drawAgreement,
    [milestoneAgreed]: drawAgreed,
    [ownsMilestone]: drawOwner,
    [partOfMilestone]: drawPart,
    [ownerMissed]: drawOwnerMissed,
    [metricAsked]: drawMetric,
    [updatesAsked]: drawUpdates,
    [aheadTold]: drawAhead,
  },
  home: showMilestonesAtHome,
  tick: passTime,
  nextMoment: nextMilestoneMoment,
};
