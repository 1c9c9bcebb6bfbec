import type { Feature } from '../../feature.ts';
import { chooseFollowUps, writeNote } from '../../shared/hero/turn-buttons.ts';
import { noteAsked, noteHanded } from './announce-note.ts';
import { keepFollowUps, openFollowUps } from './choose-follow-ups.ts';
import {
  drawHandOver,
  drawHeroBegins,
  drawHeroEnds,
  drawHeroEve,
  drawHeroSoon,
  drawNextHero,
  drawUnknownHero,
} from './draw-hand-over.ts';
import { drawNoteAsked, drawNoteHanded } from './draw-note.ts';
import { saveFollowUps } from './follow-ups-modal.ts';
import { quietTurn } from './note-message.ts';
import { saveNote } from './note-modal.ts';
import { nextHandOverNotice, passTime } from './pass-time.ts';
import { showHandOversAtHome } from './show-hand-overs-at-home.ts';
import { openNote, saveWrittenNote, writeQuiet } from './write-note.ts';

export const handOvers: Feature = {
  buttons: { [writeNote]: openNote, [quietTurn]: writeQuiet, [chooseFollowUps]: openFollowUps },
  submissions: { [saveNote]: saveWrittenNote, [saveFollowUps]: keepFollowUps },
  messages: {
    'hand-over': drawHandOver,
    'next-hero': drawNextHero,
    'hero-soon': drawHeroSoon,
    'hero-eve': drawHeroEve,
    'hero-begins': drawHeroBegins,
    'hero-ends': drawHeroEnds,
    'hero-unknown': drawUnknownHero,
    [noteAsked]: drawNoteAsked,
    [noteHanded]: drawNoteHanded,
  },
  tick: passTime,
  nextMoment: nextHandOverNotice,
  home: showHandOversAtHome,
};
