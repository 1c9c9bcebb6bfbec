import type { KnownBlock } from '@slack/types';
import { type GroupSeen, groupLine } from '../../shared/hero/group-words.ts';
import { type SignSeen, signLine } from '../../shared/hero/sign-words.ts';
import { momentsSummary, openMoments } from '../../shared/sprints/moment-words.ts';
import { actions, button, context, divider, header, type Message, section } from '../../slack/blocks.ts';
import { joined, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { everyStep, type Step } from './draft.ts';
import { openLedger } from './ledger-modal.ts';
import { settingsBlocks } from './settings-blocks.ts';
import { type SettingsFacts, settingsWords, sprintWords } from './settings-words.ts';
import { type Unsaid, unsaidBlocks } from './unsaid-words.ts';

export const editHolidays = 'edit-holidays';
export const editSteps: Record<Step, string> = {
  workdays: 'edit-workdays',
  sprints: 'edit-sprints',
  planning: 'edit-planning',
};

/** What is set; for those who may edit it with buttons, and with what could not be said. */
export function settingsMessage(
  facts: SettingsFacts,
  mayEdit: boolean,
  { unsaid, groups, signs }: { unsaid: readonly Unsaid[]; groups: readonly GroupSeen[]; signs: readonly SignSeen[] },
): Message {
  const moments = momentsSummary(facts.moments);
  const words = [...everyStep.map((step) => settingsWords[step](facts)), sprintWords(facts), moments];
  return {
    text: joined(words, '\n').toString(),
    blocks: [
      header('Settings of Roofshot'),
      ...settingsBody(facts, mayEdit),
      ...linesOf('User groups of the support heroes', groups.map(groupLine)),
      ...linesOf('Pins and topics of the support heroes', signs.map(signLine)),
      ...(mayEdit && unsaid.length > 0 ? [divider, ...unsaidBlocks(unsaid)] : []),
    ],
  };
}

const mostLines = 10;

/** How what is kept for the rotas stands. */
function linesOf(title: string, lines: readonly Mrkdwn[]): KnownBlock[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostLines;
  return [
    section(mrkdwn`*${title}*`),
    ...lines.slice(0, mostLines).map((line) => context(line)),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more: App Home shows them`)] : []),
  ];
}

export const settingsBody = (facts: SettingsFacts, mayEdit: boolean): KnownBlock[] => [
  ...everyStep.flatMap((step) => settingsBlocks(step, facts, mayEdit ? editButton(step) : undefined)),
  section(momentsSummary(facts.moments), mayEdit ? editMoments : undefined),
  ...(mayEdit
    ? [actions(button(editHolidays, { label: 'Edit holidays' }), button(openLedger, { label: 'What was said' }))]
    : []),
];

const editMoments = button(openMoments, { label: 'Edit', spoken: 'Edit the moments of a sprint' });

const editButton = (step: Step) => button(editSteps[step], { label: 'Edit', spoken: `Edit ${spoken[step]}` });

const spoken: Record<Step, string> = {
  workdays: 'where and when you work',
  sprints: 'sprints',
  planning: 'planning',
};
