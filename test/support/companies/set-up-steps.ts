import type { Person } from '../../../src/local/index.ts';

type Answers = Parameters<Person['fill']>[0];

/** What a person who changes nothing still has to say in each step. */
const needed: Answers[] = [{}, { 'Number of the running sprint': '12' }, {}];

/** Begins to set the workspace up, and goes through the steps before this one. */
export async function walkTo(step: 1 | 2 | 3, person: Person, answers: Answers[] = []): Promise<void> {
  await person.command('/roofshot setup');
  for (let at = 0; at < step - 1; at += 1) await person.submit({ ...needed[at], ...answers[at] });
}

/** All three steps, with these answers in each. */
export async function setUpBy(person: Person, answers: Answers[] = []): Promise<void> {
  await walkTo(3, person, answers);
  await person.submit(answers[2] ?? {});
}
