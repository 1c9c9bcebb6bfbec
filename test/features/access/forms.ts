import type { Person } from '../../../src/local/index.ts';

type Answers = Parameters<Person['submit']>[0];

interface Form {
  /** Its callback_id. */
  form: string;
  by: string;
  open(person: Person): Promise<unknown>;
  answers: Answers;
}

const byCommand = (text: string) => (person: Person) => person.command(text, { in: 'growth' });

const onGoal = (title: string, label: string) => async (person: Person) => {
  await person.command('/sprint 43', { in: 'growth' });
  await person.press('Open', { in: 'growth', near: `${title} [` });
  await person.press(label, { in: 'modal' });
};

const inModalOf = (command: string, label: string) => async (person: Person) => {
  await person.command(command);
  await person.press(label, { in: 'modal' });
};

const [ana, ben, cat, zoe] = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist', 'Zoe Admin'] as const;

/** How each form is opened by somebody who may, and what they fill in. */
export const forms: readonly Form[] = [
  { form: 'propose-goal', by: ben, open: byCommand('/goal Ship it'), answers: { Kind: 'Roofshot' } },
  { form: 'edit-goal', by: ben, open: onGoal('Posters', 'Edit'), answers: { Goal: 'Placards' } },
  {
    ...{ form: 'object-to-goal', by: cat, open: onGoal('Posters', 'Object') },
    answers: { 'What does not hold of it?': 'Finite', Why: 'It never ends' },
  },
  {
    ...{ form: 'move-goal', by: ben, open: onGoal('Posters', 'Move to another sprint') },
    answers: { 'To which sprint': '44' },
  },
  { form: 'drop-goal', by: ben, open: onGoal('Posters', 'Drop'), answers: { Why: 'No' } },
  {
    form: 'finalise-goals',
    by: ana,
    open: (person) => person.press('Finalise', { in: 'growth' }),
    answers: {},
  },
  {
    form: 'step-on-toes',
    by: cat,
    open: byCommand('/goal toes'),
    answers: {
      ...{ 'What comes in': 'Wind', 'Why now': 'It blows', Kind: 'Roofshot', 'Which goal yields': 'Docs' },
      'What becomes of that goal': 'It is dropped: overtaken',
    },
  },
  { form: 'save-vote', by: ben, open: byCommand('/sprint vote'), answers: {} },
  { form: 'make-sidequest', by: ben, open: byCommand('/sidequest'), answers: { What: 'A test' } },
  { form: 'save-retro', by: ben, open: byCommand('/sprint retro'), answers: {} },
  {
    form: 'suggest-milestone',
    by: ben,
    open: byCommand('/milestone new'),
    answers: { Milestone: 'New', 'Its goal, in one sentence': 'x' },
  },
  { form: 'edit-milestone', by: ben, open: byCommand('/milestone edit Funnels'), answers: { Milestone: 'Pipes' } },
  {
    form: 'update-milestone',
    by: ben,
    open: byCommand('/milestone update Funnels'),
    answers: { 'How is it doing?': ':large_yellow_circle: At risk', 'In a sentence': 'Late' },
  },
  {
    form: 'end-milestone',
    by: ben,
    open: byCommand('/milestone close Funnels'),
    answers: { 'Why is it given up?': 'x' },
  },
  { form: 'edit-followers', by: ben, open: inModalOf('/milestone Funnels', 'Followers'), answers: {} },
  {
    form: 'import-milestones-page',
    by: zoe,
    open: byCommand('/milestone import'),
    answers: { 'The page': '## X\n* 🎯 Goal: Y\n' },
  },
  { form: 'milestone-settings', by: zoe, open: byCommand('/milestone settings'), answers: {} },
  {
    form: 'record-absence',
    by: ben,
    open: byCommand('/roofshot away'),
    answers: { 'First day away': '2026-12-21', 'Last day away': '2026-12-22' },
  },
  { form: 'preview-sprint-dates', by: zoe, open: byCommand('/sprint dates'), answers: {} },
  {
    form: 'save-team',
    by: zoe,
    open: async (person) => {
      await person.command('/roofshot teams');
      await person.press('Edit', { in: 'modal', near: 'Mobile' });
    },
    answers: { Name: 'Phones' },
  },
  {
    form: 'take-team-list',
    by: zoe,
    open: inModalOf('/roofshot teams', 'Add many from a list'),
    answers: { Teams: 'Web, #general' },
  },
];
