import type { Feature } from '../../feature.ts';
import { takeGroupOver, tryGroupAgain } from '../../shared/hero/group-buttons.ts';
import { drawTrouble, groupTrouble } from './announce-trouble.ts';
import { takeOverAgain, tryAgain } from './answer-trouble.ts';
import { drawGroupLeft, groupLeft } from './leave-groups.ts';
import { nextGroupChange, passTime } from './pass-time.ts';
import { showGroupsAtHome } from './show-groups-at-home.ts';

export const userGroups: Feature = {
  buttons: { [takeGroupOver]: takeOverAgain, [tryGroupAgain]: tryAgain },
  messages: { [groupTrouble]: drawTrouble, [groupLeft]: drawGroupLeft },
  tick: passTime,
  nextMoment: nextGroupChange,
  home: showGroupsAtHome,
};
