import { after, byCommand, type Form, inModalOf, zoe } from './form.ts';

const inMessageOf =
  (command: string, label: string): Form['open'] =>
  async (person) => {
    await person.command(command, { in: 'general' });
    await person.press(label, { in: 'general' });
  };

const moments = inMessageOf('/roofshot settings', 'Edit the moments of a sprint');
const ofMoment: Form['open'] = async (person) => {
  await moments(person);
  await person.press('Change Run-sheet', { in: 'modal' });
};
const later = { When: 'Switched off' };
const dates = byCommand('/sprint dates');

/** What admins set. */
export const formsOfSettings: readonly Form[] = [
  { form: 'preview-sprint-dates', by: zoe, open: dates, answers: { 'Last day': '2026-12-12' } },
  { form: 'save-sprint-dates', by: zoe, open: after(dates, { 'Last day': '2026-12-12' }), answers: {} },
  {
    ...{ form: 'take-team-list', by: zoe, open: inModalOf('/roofshot teams', 'Add many from a list') },
    answers: { Teams: 'Web, #general' },
  },
  {
    ...{ form: 'save-company-goals', by: zoe, answers: { 'What the company aims for': 'Joy' } },
    open: inMessageOf('/roofshot company-goals', 'Write them down'),
  },
  { form: 'preview-moment', by: zoe, open: ofMoment, answers: later },
  { form: 'save-moment', by: zoe, open: after(ofMoment, later), answers: {} },
  {
    ...{ form: 'set-up-workspace', by: zoe, answers: { 'A sprint lasts': '3 weeks' } },
    open: inMessageOf('/roofshot settings', 'Edit sprints'),
  },
  {
    ...{ form: 'save-holidays', by: zoe, answers: { 'Days off in the next twelve months': '2026-12-24 Day off' } },
    open: inMessageOf('/roofshot settings', 'Edit holidays'),
  },
];
