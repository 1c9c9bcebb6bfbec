import type { KnownBlock } from '@slack/types';
import { addTeamButtons } from '../../shared/teams/team-buttons.ts';
import { actions, button, header, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type Unsaid, unsaidBlocks } from './unsaid-words.ts';

/** Before set-up: what this is, and how to begin. `openSetUp` is the button's action; null for those who may not. */
export const notSetUpHome = (openSetUp: string | null): KnownBlock[] => [
  header('Welcome to Roofshot'),
  section(
    mrkdwn`Big goals for every sprint, an honest vote on how each went, and a support hero who keeps customers happy meanwhile.\nSetting it up takes two minutes, and any full member here can do it.`,
  ),
  ...(openSetUp === null ? [] : [actions(button(openSetUp, { label: 'Set up Roofshot', style: 'primary' }))]),
];

/** For those who may change it: what is missing, and what could not be said. */
export const setUpHome = (hasTeams: boolean, unsaid: readonly Unsaid[]): KnownBlock[] => [
  ...(hasTeams ? [] : [section(noTeams), addTeamButtons()]),
  ...(unsaid.length > 0 ? unsaidBlocks(unsaid) : []),
];

const noTeams = mrkdwn`:busts_in_silhouette: *Next, add your teams*\nGoals belong to teams, and there is none yet. \`/roofshot teams\` adds them, too.`;
