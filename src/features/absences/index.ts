import type { Feature } from '../../feature.ts';
import { absenceRecorded } from './absence-recorded-message.ts';
import { absenceRemoved } from './absence-removed-message.ts';
import { openAbsences } from './absences-home.ts';
import { absentee, recordAbsence, removeAbsence } from './absences-modal.ts';
import { openByButton, openByCommand, showOf } from './list-absences.ts';
import { saveAbsence } from './record-absence.ts';
import { removeByButton } from './remove-absence.ts';
import { showAbsencesAtHome } from './show-absences-at-home.ts';
import { drawRecorded, drawRemoved } from './tell-absentee.ts';

export const absences: Feature = {
  commands: {
    '/roofshot away': {
      summary: 'notes when you are away, or others as their lead or an admin; shows and removes it',
      hint: '[first day] [last day]',
      run: openByCommand,
    },
    '/hero away': { summary: 'notes when you are away', hint: '[first day] [last day]', run: openByCommand },
  },
  buttons: { [openAbsences]: openByButton, [absentee]: showOf, [removeAbsence]: removeByButton },
  submissions: { [recordAbsence]: saveAbsence },
  messages: { [absenceRecorded]: drawRecorded, [absenceRemoved]: drawRemoved },
  home: showAbsencesAtHome,
};
