import type { Button } from '@slack/types';
import { type Period, periods } from '../../domain/looking-back.ts';
import { button } from '../../slack/blocks.ts';

/** Whose history is looked at, over how many sprints; no team is every team. */
export interface Place {
  team: string | null;
  period: Period;
  /** The last one of them, where somebody went further back; null for the newest. */
  until: number | null;
}

/** A part of the history that has a page of its own. */
export const parts = ['teams', 'milestones', 'long-goals', 'sidequests', 'heroes'] as const;
export type Part = (typeof parts)[number];

export const chooseTeam = 'history-team';
export const choosePeriod = 'history-period';
export const lookEarlier = 'earlier-history';
export const lookLater = 'later-history';
export const backTo = 'back-to-history';
/** In one row of buttons each needs an id of its own. */
export const lookDeeper = 'look-deeper';
export const turnPartBack = 'turn-history-back';
export const turnPartOn = 'turn-history-on';

export const backToHistory = (place: string): Button => button(backTo, { label: 'Back to the history', value: place });

const menus = 'history-menus/';

/** The menus' block says what they lie over, as an option of a team's says no more than the team. */
export const menuBlock = (place: Place): string => `${menus}${placeValue(place)}`;
export const readMenuBlock = (block: string): Place => readPlace(block.slice(menus.length));

export const placeValue = ({ team, period, until }: Place): string =>
  `${period}${until === null ? '' : `@${until}`}/${team ?? ''}`;

/** The usual one where a value says nothing of the kind. */
export function readPlace(value: string): Place {
  const [stretch, team] = splitOnce(value);
  const [said, until] = stretch.split('@');
  const period = periods.find((one) => one === said) ?? '6';
  return { period, team: team || null, until: until === undefined ? null : Number(until) };
}

export const partValue = (part: Part, page: number, place: Place): string => `${part}/${page}/${placeValue(place)}`;

export function readPart(value: string): { part: Part; page: number; place: Place } {
  const [said, rest] = splitOnce(value);
  const [page, place] = splitOnce(rest);
  return { part: parts.find((one) => one === said) ?? 'teams', page: Number(page), place: readPlace(place) };
}

function splitOnce(value: string): [string, string] {
  const at = value.indexOf('/');
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}
