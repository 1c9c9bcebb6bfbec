import type { Feature } from '../../feature.ts';
import { writeRetro } from '../../shared/outcomes/retro-buttons.ts';
import { actionDone, actionDropped } from './action-blocks.ts';
import { actionsHome } from './actions-home.ts';
import { drawAction, drawRetro, showAllNotes } from './draw-retro.ts';
import { openByButton, openByCommand } from './open-retro.ts';
import { readAllNotes, revealRetro } from './retro-message.ts';
import { saveRetro } from './retro-modal.ts';
import { actionKind, retroKind } from './retro-posts.ts';
import { reveal } from './reveal-notes.ts';
import { settlesAs } from './settle-action.ts';
import { keepRetro } from './write-retro.ts';

export const retros: Feature = {
  commands: {
    '/sprint retro': { summary: "writes into your team's retro: what went well, what to change", run: openByCommand },
  },
  buttons: {
    [writeRetro]: openByButton,
    [revealRetro]: reveal,
    [readAllNotes]: showAllNotes,
    [actionDone]: settlesAs('done'),
    [actionDropped]: settlesAs('dropped'),
  },
  submissions: { [saveRetro]: keepRetro },
  messages: { [retroKind]: drawRetro, [actionKind]: drawAction },
  home: async ({ id }, { store }) => ({ needs: actionsHome(await store.retroActions.openOf(id)) }),
};
