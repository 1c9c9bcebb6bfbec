import { after, ana, ben, cat, type Form, onGoal } from './form.ts';

const lesson = onGoal('Speed', 'What becomes of it?', 42);
const divide: Form['open'] = (person) => person.press('Divide the work', { in: 'growth' });
const of =
  (label: string, near?: string): Form['open'] =>
  async (person) => {
    await divide(person);
    await person.press(label, { in: 'modal', ...(near && { near }) });
  };

/** When votes have closed: what is left and learned, corrections, the lead's last word, and the division of work. */
export const formsAfterVotes: readonly Form[] = [
  {
    ...{ form: 'answer-ending', by: ana, open: onGoal('Cards', 'Change what is left', 42) },
    answers: { 'What is left to do?': 'Nothing', 'What becomes of it?': 'drop' },
  },
  {
    form: 'answer-ending',
    by: ana,
    open: lesson,
    answers: { 'What did we learn?': 'x', 'What becomes of it?': 'drop' },
  },
  {
    ...{ form: 'reshape-goal', by: ana, answers: { Goal: 'Measured speed' } },
    open: after(lesson, { 'What did we learn?': 'Measure', 'What becomes of it?': 'reshape' }),
  },
  {
    ...{ form: 'correct-outcome', by: ana, open: onGoal('Docs', 'Correct the outcome', 42) },
    answers: { 'How did it go?': 'failed', Why: 'Nobody reads them' },
  },
  {
    ...{ form: 'settle-tidy-up', by: cat, answers: { 'What becomes of it?': 'done' }, isTheirsAnywhere: true },
    open: async (person) => {
      await person.openHome();
      await person.press('Done?', { in: 'home' });
    },
  },
  {
    ...{ form: 'say-something-else', by: ben, answers: { 'What should have come first?': 'Speed' } },
    ...{ isTheirsAnywhere: true, open: (person) => person.press('Something else …', { in: 'planning' }) },
  },
  {
    ...{ form: 'settle-leftovers', by: ana, answers: { Posters: 'drop' } },
    open: after((person) => person.press('Finalise', { in: 'growth' }), {
      'Goals that Sprint 43 commits to': ['Invoices by post'],
    }),
  },
];

/** When the lead has finalised, too. */
export const formsOfWork: readonly Form[] = [
  { form: 'add-work', by: ben, open: of('Add'), answers: { What: 'Tests' } },
  { form: 'assign-members', by: ben, open: of('Who works on it', 'Posters'), answers: { 'Who helps': ['Ana Lopez'] } },
];
