import type { Feature } from '../../feature.ts';
import { divideWork } from '../../shared/teams/work-words.ts';
import { openAssigning, saveAssigned } from './assign-members.ts';
import { assignMembers } from './assign-members-modal.ts';
import { changesWith, openAdding, openWork, saveWork } from './divide-work.ts';
import { addWork, workButtons } from './work-modal.ts';

export const work: Feature = {
  buttons: {
    [divideWork]: openWork,
    [addWork]: openAdding,
    [assignMembers]: openAssigning,
    ...Object.fromEntries([...workButtons].map(([action, { act }]) => [action, changesWith(act)])),
  },
  submissions: { [addWork]: saveWork, [assignMembers]: saveAssigned },
};
