import type { Button } from '@slack/types';
import { button } from '../../slack/blocks.ts';

export const showSprint = 'show-sprint';
export const editDates = 'edit-sprint-dates';
/** They open the list of every team, and turn its pages: in one row of buttons each needs an id of its own. */
export const listTeams = 'list-sprint-teams';
export const listTeamsBefore = 'list-sprint-teams-before';
export const listTeamsAfter = 'list-sprint-teams-after';

/** The one that runs (between two, the next); the next; or the one of this number. */
export type Which = 'current' | 'next' | number;

export const showButton = (label: string, which: Which): Button => button(showSprint, { label, value: String(which) });

/** As a person types it, or a button carries it; null where it is neither. */
export function readWhich(text: string): Which | null {
  if (text === '' || text === 'current') return 'current';
  if (text === 'next') return 'next';
  return /^#?\d{1,6}$/.test(text) ? Number(text.replace('#', '')) : null;
}

export interface TeamsPage {
  sprint: number;
  page: number;
}

export const teamsButton = (action: string, label: string, { sprint, page }: TeamsPage): Button =>
  button(action, { label, value: `${sprint}/${page}` });

export function readTeamsPage(value: string): TeamsPage {
  const [sprint, page] = value.split('/').map(Number);
  return { sprint: sprint ?? 0, page: page ?? 0 };
}
