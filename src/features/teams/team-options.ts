import { option } from '../../slack/blocks.ts';

/** The value for a team that keeps the workspace's holidays. */
export const asWorkspace = 'workspace';
export const asWorkspaceOption = option(asWorkspace, "The workspace's");

export const votesOptions = [
  option('named', 'Named', 'At the close, counts, the owner’s vote and notes show, with names'),
  option('anonymous', 'Anonymous', 'At the close, counts and notes show, and nobody can tell whose they are'),
];
