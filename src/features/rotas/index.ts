import type { Feature } from '../../feature.ts';
import { changeRota } from '../../shared/turn-buttons.ts';
import { drawInRota, inRota, keepRota, openRota, openRotaByButton } from './edit-rota.ts';
import { saveRota } from './rota-modal.ts';

export const rotas: Feature = {
  commands: {
    '/hero rota': {
      summary: 'makes or changes a rota: who takes turns, in which order',
      run: openRota,
    },
  },
  buttons: { [changeRota]: openRotaByButton },
  submissions: { [saveRota]: keepRota },
  messages: { [inRota]: drawInRota },
};
