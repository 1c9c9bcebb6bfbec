import type { PlainTextOption } from '@slack/types';
import { hasAllWords } from '../../domain/folded-text.ts';
import type { Deps } from '../../feature.ts';
import { teamOption } from './team-menu.ts';

/** Living teams before archived ones; Slack takes 100. */
export async function offerTeams(query: string, { store }: Deps): Promise<PlainTextOption[]> {
  const teams = await store.teams.all();
  const living = teams.filter(({ isArchived }) => !isArchived);
  const offered = [null, ...living, ...teams.filter(({ isArchived }) => isArchived)].map(teamOption);
  const fits = hasAllWords(query);
  return offered.filter(({ text }) => fits([text.text])).slice(0, 100);
}
