import type { BlockElementAction, ViewOutput, ViewStateValue } from '@slack/bolt';
import type { z } from 'zod';

export type Errors = Record<string, string>;

export type Typed = Record<string, string | string[] | null>;

type Submitted<Answers> = { answers: Answers; errors?: undefined } | { answers?: undefined; errors: Errors };

/** Reads a submitted modal in which the block_id and the action_id of every input are the name of its field; errors are by field. */
export function readForm<Form extends z.ZodType>(view: ViewOutput, form: Form): Submitted<z.output<Form>> {
  return readTyped(typedInto(view), form);
}

/** The same for what was typed earlier. */
export function readTyped<Form extends z.ZodType>(typed: Typed, form: Form): Submitted<z.output<Form>> {
  const { data, error } = form.safeParse(typed);
  if (!error) return { answers: data };

  return { errors: Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0]), message])) };
}

/** What stands in the fields of a view, submitted or not: a text, an id, a list of them, or null where nothing does. */
export function typedInto(view: Pick<ViewOutput, 'state'>): Typed {
  const fields = Object.entries(view.state.values).flatMap(([, elements]) => Object.entries(elements));
  return Object.fromEntries(fields.map(([field, value]) => [field, answer(value)]));
}

/** What was pressed, chosen or picked in an action; '' where nothing is chosen. */
export function chosenValue(action: BlockElementAction): string {
  if (action.type === 'button') return action.value ?? '';
  const chosen = answer(action as unknown as ViewStateValue);
  return typeof chosen === 'string' ? chosen : (chosen ?? []).join(',');
}

type Reader = (value: ViewStateValue) => string | string[] | null | undefined;

const readers: Reader[] = [
  (value) => value.value,
  (value) => value.selected_option?.value,
  (value) => value.selected_user,
  (value) => value.selected_channel,
  (value) => value.selected_conversation,
  (value) => value.selected_date,
  (value) => value.selected_time,
  (value) => value.selected_options?.map((option) => option.value ?? ''),
  (value) => value.selected_users,
];

function answer(value: ViewStateValue): string | string[] | null {
  for (const read of readers) {
    const found = read(value);
    if (found !== undefined && found !== null) return found;
  }
  return null;
}
