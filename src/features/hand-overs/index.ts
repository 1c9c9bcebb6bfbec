import type { Feature } from '../../feature.ts';
import {
  drawHandOver,
  drawHeroBegins,
  drawHeroEnds,
  drawHeroSoon,
  drawNextHero,
  drawUnknownHero,
} from './draw-hand-over.ts';
import { nextHandOverNotice, passTime } from './pass-time.ts';

export const handOvers: Feature = {
  messages: {
    'hand-over': drawHandOver,
    'next-hero': drawNextHero,
    'hero-soon': drawHeroSoon,
    'hero-begins': drawHeroBegins,
    'hero-ends': drawHeroEnds,
    'hero-unknown': drawUnknownHero,
  },
  tick: passTime,
  nextMoment: nextHandOverNotice,
};
