import type { Feature } from '../../feature.ts';
import { newSidequest } from '../../shared/teams/sidequest-words.ts';
import { drawDone } from './draw-done.ts';
import { dropByButton, openEdit, saveEdit } from './edit-sidequest.ts';
import { dropSidequest, editSidequest } from './edit-sidequest-modal.ts';
import { finishByButton, finishByCommand } from './finish-sidequest.ts';
import { listByCommand } from './list-sidequests.ts';
import { recordByButton, recordByCommand, recordByShortcut, saveSidequest } from './record-sidequest.ts';
import { makeSidequest } from './record-sidequest-modal.ts';
import { showSidequestsAtHome } from './show-sidequests-at-home.ts';
import { sidequestDone } from './sidequest-done-message.ts';
import { finishSidequest } from './sidequest-rows.ts';

export const sidequests: Feature = {
  commands: {
    '/sidequest': {
      summary: 'records a sidequest: small work you care about, never scored',
      hint: '[what]',
      run: recordByCommand,
    },
    '/sidequest list': { summary: "lists your sidequests and your teams'", run: listByCommand },
    '/sidequest done': { summary: 'marks one of yours as done', hint: '[words of it]', run: finishByCommand },
  },
  shortcuts: { [makeSidequest]: recordByShortcut },
  buttons: {
    [newSidequest]: recordByButton,
    [finishSidequest]: finishByButton,
    [editSidequest]: openEdit,
    [dropSidequest]: dropByButton,
  },
  submissions: { [makeSidequest]: saveSidequest, [editSidequest]: saveEdit },
  messages: { [sidequestDone]: drawDone },
  home: showSidequestsAtHome,
};
