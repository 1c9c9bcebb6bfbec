import { ana, ben, byCommand, cat, type Form, inModalOf, onGoal, zoe } from './form.ts';

/** Of goals, votes and all else that a team does in its sprint. */
export const formsOfGoals: readonly Form[] = [
  { form: 'propose-goal', by: ben, open: byCommand('/goal Ship it'), answers: { Kind: 'Roofshot' } },
  { form: 'edit-goal', by: cat, open: onGoal('Posters', 'Edit'), answers: { Goal: 'Placards' } },
  {
    ...{ form: 'object-to-goal', by: cat, open: onGoal('Posters', 'Object') },
    answers: { 'What does not hold of it?': 'Finite', Why: 'It never ends' },
  },
  {
    ...{ form: 'answer-objection', by: ana, open: onGoal('Posters', 'Answer') },
    answers: { 'Your answer': 'Those who pay' },
  },
  {
    ...{ form: 'move-goal', by: cat, open: onGoal('Posters', 'Move to another sprint') },
    answers: { 'To which sprint': '44' },
  },
  { form: 'drop-goal', by: cat, open: onGoal('Posters', 'Drop'), answers: { Why: 'No' } },
  {
    ...{ form: 'choose-owner', by: zoe, answers: { 'Who owns it now': 'Gus Hale' } },
    open: (person) => person.press('Choose an owner', { in: 'direct' }),
  },
  { form: 'finalise-goals', by: ana, open: (person) => person.press('Finalise', { in: 'growth' }), answers: {} },
  {
    form: 'step-on-toes',
    by: cat,
    open: byCommand('/goal toes'),
    answers: {
      ...{ 'What comes in': 'Wind', 'Why now': 'It blows', Kind: 'Roofshot', 'Which goal yields': 'Docs' },
      'What becomes of that goal': 'It is dropped: overtaken',
    },
  },
  { form: 'save-vote', by: ben, open: byCommand('/sprint vote'), answers: {}, isTheirsAnywhere: true },
  { form: 'make-sidequest', by: ben, open: byCommand('/sidequest'), answers: { What: 'A test' } },
  {
    ...{ form: 'edit-sidequest', by: ana, answers: { What: 'Tulips' } },
    open: async (person) => {
      await person.command('/sidequest list', { in: 'growth' });
      await person.press('Edit', { in: 'growth', near: 'Flowers' });
    },
  },
  { form: 'save-retro', by: ben, open: byCommand('/sprint retro'), answers: {} },
  {
    ...{ form: 'record-absence', by: ana, answers: { 'First day away': '2026-12-21', 'Last day away': '2026-12-22' } },
    open: async (person) => {
      await person.command('/roofshot away', { in: 'growth' });
      await person.choose('Who', 'Ben Okoye', { in: 'modal' });
    },
  },
  {
    ...{ form: 'save-team', by: zoe, open: inModalOf('/roofshot teams', 'Edit', 'Mobile') },
    answers: { Name: 'Phones' },
  },
];
