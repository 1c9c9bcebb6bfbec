import type { Feature } from '../../feature.ts';
import { drawTrouble, signTrouble } from './announce-trouble.ts';
import { replaceTopic, tryAgain } from './answer-trouble.ts';
import { pinned } from './kept-signs.ts';
import { beginKeeping, nextSignChange, passTime } from './pass-time.ts';
import { showSignsAtHome } from './show-signs-at-home.ts';
import { replaceChannelTopic, trySignAgain } from './sign-buttons.ts';

export const channelSigns: Feature = {
  buttons: { [replaceChannelTopic]: replaceTopic, [trySignAgain]: tryAgain },
  messages: { [signTrouble]: drawTrouble },
  afterSaying: { [pinned]: beginKeeping },
  tick: passTime,
  nextMoment: nextSignChange,
  home: showSignsAtHome,
};
