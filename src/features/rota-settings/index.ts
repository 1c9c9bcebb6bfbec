import type { Feature } from '../../feature.ts';
import { openRotaSettings } from '../../shared/hero/group-buttons.ts';
import { groupOptions } from './group-options.ts';
import { openByButton, openByCommand, showOther } from './open-settings.ts';
import { heroGroup, nextGroup, saveRotaSettings, settingsOf } from './rota-settings-modal.ts';
import { keepSettings } from './save-settings.ts';

export const rotaSettings: Feature = {
  commands: {
    '/hero settings': {
      summary: 'sets when heroes answer, what is pinned, and the user group kept to them',
      run: openByCommand,
    },
  },
  buttons: { [openRotaSettings]: openByButton, [settingsOf]: showOther },
  options: { [heroGroup]: groupOptions, [nextGroup]: groupOptions },
  submissions: { [saveRotaSettings]: keepSettings },
};
