import type { Feature } from '../../feature.ts';
import { changeRota } from '../../shared/hero/turn-buttons.ts';
import { zoneOptions } from '../../shared/sprints/zone-options.ts';
import { changeEnd, keepEnd, openEnd } from './end-rota.ts';
import { endRotaForm, rotaEnd } from './end-rota-modal.ts';
import { chooseTeam, goBackToRota, openRota, openRotaByButton } from './open-rota.ts';
import { keepPlace, moveHero, showOrder } from './order-rota.ts';
import { nextEnd, passTime } from './pass-time.ts';
import { placeHero } from './place-modal.ts';
import { endThisRota, orderRota, rotaTeam, rotaZone } from './rota-modal.ts';
import { backToRota, moveInOrder, saveRota } from './rota-order-modal.ts';
import { keepRota } from './save-rota.ts';
import { showRotasAtHome } from './show-rotas-at-home.ts';
import { drawRotaEnded, drawTurnsGone, rotaEnded, turnsGone } from './tell-end.ts';
import { drawTurnsMoved, turnsMoved } from './tell-moved.ts';

export const rotas: Feature = {
  commands: { '/hero rota': { summary: 'makes or changes a rota: who takes turns, in which order', run: openRota } },
  submissions: { [orderRota]: showOrder, [placeHero]: keepPlace, [saveRota]: keepRota, [endRotaForm]: keepEnd },
  buttons: {
    [changeRota]: openRotaByButton,
    [rotaTeam]: chooseTeam,
    [backToRota]: goBackToRota,
    [moveInOrder]: moveHero,
    [endThisRota]: openEnd,
    [rotaEnd]: changeEnd,
  },
  options: { [rotaZone]: async (typed, { clock }) => zoneOptions(typed, clock()) },
  messages: { [turnsMoved]: drawTurnsMoved, [turnsGone]: drawTurnsGone, [rotaEnded]: drawRotaEnded },
  home: showRotasAtHome,
  tick: passTime,
  nextMoment: nextEnd,
};
