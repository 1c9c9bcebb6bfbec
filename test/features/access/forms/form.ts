import type { Person } from '../../../../src/local/index.ts';

export type Answers = Parameters<Person['submit']>[0];

/** How a form is opened by somebody who may, and what they fill in. */
export interface Form {
  /** Its callback_id. */
  form: string;
  by: (typeof names)[number];
  open(person: Person): Promise<unknown>;
  answers: Answers;
  /** It is for everybody here, or theirs whatever team they are in. */
  isTheirsAnywhere?: true;
}

const names = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist', 'Zoe Admin'] as const;
export const [ana, ben, cat, zoe] = names;

export const byCommand = (text: string) => (person: Person) => person.command(text, { in: 'growth' });

/** From a goal's card, opened at the glance at its sprint. */
export const onGoal =
  (title: string, label: string, sprint = 43) =>
  async (person: Person) => {
    await person.command(`/sprint ${sprint}`, { in: 'growth' });
    await person.press('Open', { in: 'growth', near: `${title} [` });
    await person.press(label, { in: 'modal' });
  };

export const inModalOf = (command: string, label: string, near?: string) => async (person: Person) => {
  await person.command(command, { in: 'growth' });
  await person.press(label, { in: 'modal', ...(near && { near }) });
};

/** The form that comes after another. */
export const after =
  (open: Form['open'], ...answers: Answers[]) =>
  async (person: Person) => {
    await open(person);
    for (const one of answers) await person.submit(one);
  };
