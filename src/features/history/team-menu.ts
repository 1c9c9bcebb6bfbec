import type { ExternalSelect, PlainTextOption } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Team } from '../../domain/team.ts';
import { option } from '../../slack/blocks.ts';
import { searchField } from '../../slack/fields.ts';
import { chooseTeam } from './history-place.ts';

/** Whose history is looked at. The names of all teams would not fit into a message with charts: they come when they are asked for. */
export const teamMenu = (chosen: Team | null): ExternalSelect => ({
  ...searchField('Type a team', teamOption(chosen), 0),
  action_id: chooseTeam,
});

/** An option must have a value. */
const everyTeam = '-';

export const chosenTeam = (value: string): string | null => (value === everyTeam ? null : value);

export function teamOption(team: Team | null): PlainTextOption {
  if (!team) return option(everyTeam, 'Every team');
  return option(team.id, `${clip(oneLine(team.name), 60)}${team.isArchived ? ' (archived)' : ''}`);
}
