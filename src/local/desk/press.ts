import { findElement, optionsOf, type PlacedElement } from '../block-elements.ts';
import type { Act, Answer, ViewValues } from '../desk-api.ts';
import { type Json, jsonOf, listOf, textOf } from '../json.ts';
import { interactionPayload } from '../payloads/interaction.ts';
import type { Platform } from '../platform.ts';
import { fieldOf } from '../view-values.ts';
import type { User } from '../workspace/users.ts';
import { done, refused, refusedAloud } from './answers.ts';
import { placed } from './placed.ts';
import { takeValues } from './take-values.ts';

type PressAct = Extract<Act, { kind: 'press' }>;

const gone = 'That is not there any more.';

/** A button pressed, an option picked, a dispatching field filled: one block_actions. */
export async function press(platform: Platform, person: User, act: PressAct): Promise<Answer> {
  const place = placed(platform, person, act.place);
  const found = place && findElement(place.blocks, act.block_id, textOf(act.action.action_id));
  if (!place || !found) return refused(gone);
  const action = actionOf(platform, found, act.action);
  if (typeof action === 'string') return refused(action);

  const values = withAction(act.values ?? {}, act.block_id, found.element, action);
  if (place.view) takeValues(place.view, values);
  const trigger = { person: person.id, view: place.view?.id ?? null, conversation: place.conversation };
  const ack = await platform.delivery.send({
    kind: 'interaction',
    body: {
      ...interactionPayload(platform, person, 'block_actions'),
      ...place.payload(values),
      trigger_id: platform.triggers.issue(trigger),
      actions: [action],
    },
  });
  return ack.ok ? done : refusedAloud(platform, person, `This did not work: the app did not respond (${ack.because}).`);
}

/** The action as Slack words it, made from what the bot drew and only the choice from what was sent. */
function actionOf({ workspace }: Platform, { block, element, isInput }: PlacedElement, sent: Json): Json | string {
  if (isInput && !block.dispatch_action) return 'That field tells nobody before the form is submitted.';
  const { type, action_id, text, value, url, style, placeholder } = element;
  const base = { type, action_id, block_id: block.block_id, action_ts: workspace.nextTs() };
  if (type === 'button') return defined({ ...base, text, value, url, style });
  if (type === 'overflow') return chosen(element, { ...base, selected_option: sent.selected_option });
  const field = fieldOf(element);
  if (!field) return defined({ ...base, text, value: sent.value ?? value });
  const initial = { [field.initial]: element[field.initial] };
  return chosen(element, defined({ ...base, ...initial, placeholder, [field.name]: sent[field.name] ?? null }));
}

/** Only what the menu offers can be chosen from it. */
function chosen(element: Json, action: Json): Json | string {
  const offered = optionsOf(element).map(({ value }) => value);
  const picked = [action.selected_option, ...listOf(action.selected_options)].filter(Boolean);
  const isStrange = picked.some((option) => !offered.includes(jsonOf(option).value));
  return isStrange && !textOf(element.type).includes('external') ? gone : action;
}

function withAction(values: ViewValues, blockId: string, element: Json, action: Json): ViewValues {
  const field = fieldOf(element);
  if (!field) return values;
  const value = { type: element.type, [field.name]: action[field.name] };
  return { ...values, [blockId]: { ...values[blockId], [textOf(element.action_id)]: value } };
}

function defined(payload: Json): Json {
  return Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
}
