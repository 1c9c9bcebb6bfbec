import type { Button, KnownBlock } from '@slack/types';
import { context, plain, section } from '../../slack/blocks.ts';
import type { Step } from './draft.ts';
import { type SettingsFacts, settingsWords, sprintWords } from './settings-words.ts';

/** What a step has set, with a button at its side. */
export const settingsBlocks = (step: Step, facts: SettingsFacts, edit?: Button): KnownBlock[] => [
  section(settingsWords[step](facts), edit),
  ...(step === 'sprints' ? [context(plain(sprintWords(facts)))] : []),
];
