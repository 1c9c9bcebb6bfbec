import type { Feature } from '../../feature.ts';
import { divideWork } from '../../shared/work-words.ts';
import { changesWith, openAdding, openWork, saveWork } from './divide-work.ts';
import { addWork, workButtons } from './work-modal.ts';

export const work: Feature = {
  buttons: {
    [divideWork]: openWork,
    [addWork]: openAdding,
    ...Object.fromEntries([...workButtons].map(([action, { act }]) => [action, changesWith(act)])),
  },
  submissions: { [addWork]: saveWork },
};
