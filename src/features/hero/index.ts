import type { Feature } from '../../feature.ts';
import { answerCommand, answerShortcut } from './answer-hero.ts';
import { showHeroAtHome } from './show-hero-at-home.ts';

export const hero: Feature = {
  commands: {
    '/hero': { summary: 'says who is support hero now, and who is next', run: answerCommand },
  },
  shortcuts: { 'who-is-hero': answerShortcut },
  home: showHeroAtHome,
};
