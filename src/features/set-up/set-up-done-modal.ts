import type { KnownBlock, ModalView } from '@slack/types';
import type { SprintMove } from '../../domain/sprint-moves.ts';
import { addTeamButtons } from '../../shared/teams/team-buttons.ts';
import { context, divider, plain, section } from '../../slack/blocks.ts';
import { channelLink, mrkdwn } from '../../slack/mrkdwn.ts';
import { everyStep, type Step } from './draft.ts';
import { settingsBlocks } from './settings-blocks.ts';
import { movesWords, type SettingsFacts } from './settings-words.ts';

/** What was stored, and what to do next. `isNew` is false where it had been set up before this form came in. */
export function setUpDoneModal(facts: SettingsFacts, isNew: boolean): ModalView {
  const { planningChannel } = facts.settings;
  return closing('Roofshot is set up', [
    section(
      isNew
        ? mrkdwn`:tada: *Done.* Next, add your teams, now or later with \`/roofshot teams\`.`
        : mrkdwn`It was set up before this form came in, so this changed nothing. \`/roofshot settings\` changes it.`,
    ),
    ...(isNew ? [addTeamButtons()] : []),
    ...(planningChannel && isNew ? [helloHint(planningChannel)] : []),
    divider,
    ...everyStep.flatMap((step) => settingsBlocks(step, facts)),
  ]);
}

/** What was changed in the steps that were edited, and which sprints that moves. */
export function editedModal(facts: SettingsFacts, steps: readonly Step[], moves: readonly SprintMove[]): ModalView {
  const { planningChannel } = facts.settings;
  const shown = moves.slice(0, 6);
  return closing('Saved', [
    section(mrkdwn`:white_check_mark: *Saved.*`),
    ...steps.flatMap((step) => settingsBlocks(step, facts)),
    ...(shown.length > 0 ? [section(mrkdwn`*This moves your sprints*\n${movesWords(shown, facts.today)}`)] : []),
    ...(shown.length > 0 && planningChannel
      ? [context(mrkdwn`I tell ${channelLink(planningChannel)} what moved.`)]
      : []),
  ]);
}

const helloHint = (channel: string): KnownBlock =>
  context(
    mrkdwn`I say hello in ${channelLink(channel)} now. Nothing there? Then I may not post in it yet: type \`/invite @Roofshot\` there, then choose _Try again_ in \`/roofshot settings\`.`,
  );

const closing = (title: string, blocks: KnownBlock[]): ModalView => ({
  type: 'modal',
  title: plain(title),
  close: plain('Close'),
  blocks,
});
