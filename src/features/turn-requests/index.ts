import type { Feature } from '../../feature.ts';
import { awayHero } from '../../shared/hero/hero-turns.ts';
import { askForCover, offerSwap, takeOver } from '../../shared/hero/turn-buttons.ts';
import {
  requestAgreed,
  requestReminder,
  requestStatus,
  requestUndone,
  requestUnmet,
  turnRequest,
} from './announce-request.ts';
import { accept, decline, undo, withdraw } from './answer-request.ts';
import { openCover, openCoverByButton, sendCover } from './ask-for-cover.ts';
import { sendCoverRequest } from './cover-modal.ts';
import { drawAwayHero } from './draw-away-hero.ts';
import { drawAgreed, drawReminder, drawRequest, drawStatus, drawUndone, drawUnmet } from './draw-request.ts';
import { drawLeftHero, leftHero } from './left-heroes.ts';
import { openSwap, openSwapByButton, sendSwap } from './offer-swap.ts';
import { nextExpiry, passTime } from './pass-time.ts';
import { acceptTurn, declineTurn, undoTurn, withdrawTurn } from './request-message.ts';
import { sendSwapRequest } from './swap-modal.ts';
import { drawTakenOver, takeOverNow, turnTakenOver } from './take-over-turn.ts';

export const turnRequests: Feature = {
  commands: {
    '/hero swap': { summary: 'offers one of your turns in exchange for another', run: openSwap },
    '/hero cover': { summary: 'asks others to serve all or some days of your turn', run: openCover },
  },
  submissions: { [sendCoverRequest]: sendCover, [sendSwapRequest]: sendSwap },
  buttons: {
    [askForCover]: openCoverByButton,
    [offerSwap]: openSwapByButton,
    [takeOver]: takeOverNow,
    [acceptTurn]: accept,
    [declineTurn]: decline,
    [withdrawTurn]: withdraw,
    [undoTurn]: undo,
  },
  messages: {
    [turnRequest]: drawRequest,
    [requestReminder]: drawReminder,
    [requestStatus]: drawStatus,
    [requestAgreed]: drawAgreed,
    [requestUndone]: drawUndone,
    [requestUnmet]: drawUnmet,
    [turnTakenOver]: drawTakenOver,
    [awayHero]: drawAwayHero,
    [leftHero]: drawLeftHero,
  },
  tick: passTime,
  nextMoment: nextExpiry,
};
