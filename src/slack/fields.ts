import type {
  Checkboxes,
  ConversationsSelect,
  ExternalSelect,
  MultiStaticSelect,
  MultiUsersSelect,
  PlainTextInput,
  PlainTextOption,
  RadioButtons,
  StaticSelect,
  UsersSelect,
} from '@slack/types';
import { clip } from '../domain/clip.ts';
import { option, plain } from './blocks.ts';
import { weekdayNames } from './dates.ts';
import type { Typed } from './form.ts';

export type Answer = Typed[string] | undefined;

/** What modals ask with. Each begins with an answer, as a form gives it back; one that does not fit is left out. */

export function textField(answer: Answer, more: Partial<Omit<PlainTextInput, 'type'>> = {}): PlainTextInput {
  const initial_value = clip(textIn(answer), 3000);
  return { type: 'plain_text_input', ...(initial_value && { initial_value }), ...more };
}

export function select(options: PlainTextOption[], answer: Answer): StaticSelect {
  const initial_option = options.find(({ value }) => value === answer);
  return { type: 'static_select', options, ...(initial_option && { initial_option }) };
}

export function radios(options: PlainTextOption[], answer: Answer): RadioButtons {
  const initial_option = options.find(({ value }) => value === answer);
  return { type: 'radio_buttons', options, ...(initial_option && { initial_option }) };
}

export function boxes(options: PlainTextOption[], answer: Answer): Checkboxes {
  return { type: 'checkboxes', options, ...chosenAmong(options, answer) };
}

/** Slack takes 100 options; more are put into groups, named by their first and last. */
export function multiSelect(options: PlainTextOption[], answer: Answer): MultiStaticSelect {
  const chosen = chosenAmong(options, answer);
  if (options.length <= groupSize) return { type: 'multi_static_select', options, ...chosen };
  return { type: 'multi_static_select', option_groups: grouped(options), ...chosen };
}

export function personField(answer: Answer): UsersSelect {
  const initial_user = textIn(answer);
  return { type: 'users_select', ...(initial_user && { initial_user }) };
}

export function peopleField(answer: Answer): MultiUsersSelect {
  const initial_users = listIn(answer);
  return { type: 'multi_users_select', ...(initial_users.length > 0 && { initial_users }) };
}

/** Public ones, and private ones that the person who looks is in. */
export const channelField = (answer: Answer): ConversationsSelect => ({
  type: 'conversations_select',
  placeholder: plain('Choose a channel'),
  filter: { include: ['public', 'private'], exclude_bot_users: true },
  ...(typeof answer === 'string' && { initial_conversation: answer }),
});

/** A menu that is filled while somebody types, from so many letters on: the options of its action_id. */
export function searchField(placeholder: string, chosen: PlainTextOption | null, min_query_length = 2): ExternalSelect {
  const initial = chosen ? { initial_option: chosen } : {};
  return { type: 'external_select', min_query_length, placeholder: plain(placeholder), ...initial };
}

/** Of each weekday, Monday first, by its number. */
export const weekdayOptions = weekdayNames.map((name, index) => option(String(index + 1), name));

const groupSize = 100;

function grouped(options: PlainTextOption[]) {
  const count = Math.ceil(options.length / groupSize);
  return Array.from({ length: count }, (_, index) => {
    const own = options.slice(index * groupSize, (index + 1) * groupSize);
    const [first, last] = [own[0]!, own.at(-1)!].map(({ text }) => clip(text.text, 35));
    return { label: plain(`${first} – ${last}`), options: own };
  });
}

function chosenAmong(options: PlainTextOption[], answer: Answer) {
  const initial_options = options.filter(({ value }) => listIn(answer).includes(value ?? ''));
  return initial_options.length > 0 ? { initial_options } : {};
}

const textIn = (answer: Answer): string => (typeof answer === 'string' ? answer : '');
const listIn = (answer: Answer): string[] => (Array.isArray(answer) ? answer : []);
