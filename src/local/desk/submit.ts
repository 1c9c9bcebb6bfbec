import { elementsOf } from '../block-elements.ts';
import type { Act, Answer } from '../desk-api.ts';
import { isJson, type Json, jsonOf, listOf, textOf } from '../json.ts';
import { interactionPayload } from '../payloads/interaction.ts';
import { viewPayload } from '../payloads/view.ts';
import type { Platform } from '../platform.ts';
import { valuesOf } from '../view-values.ts';
import { ApiError } from '../web-api/api-error.ts';
import { pushModal, updateView } from '../web-api/show-view.ts';
import type { User } from '../workspace/users.ts';
import type { OpenView } from '../workspace/views.ts';
import { done, refused, refusedAloud } from './answers.ts';
import { fieldErrors } from './field-errors.ts';
import { takeValues } from './take-values.ts';

type SubmitAct = Extract<Act, { kind: 'submit' }>;

const trouble = 'We had some trouble connecting. Try again?';

/** Sends a modal's answers, unless Slack itself finds something missing, and does what the bot says to that. */
export async function submit(platform: Platform, person: User, act: SubmitAct): Promise<Answer> {
  const modal = platform.workspace.views.modalsOf(person.id).at(-1);
  if (modal?.id !== act.view || modal.view.submit === undefined) return refused('That form is not open any more.');
  const unknown = takeValues(modal, act.values);
  if (unknown.length > 0) return refused(`The form has no such field: ${unknown.join(', ')}.`);
  const blocks = listOf(modal.view.blocks);
  const errors = fieldErrors(blocks, valuesOf(blocks, modal.values, modal.conversation));
  if (Object.keys(errors).length > 0) return showErrors(platform, modal, errors);
  return send(platform, person, modal);
}

async function send(platform: Platform, person: User, modal: OpenView): Promise<Answer> {
  modal.errors = {};
  const trigger = { person: person.id, view: modal.id, conversation: modal.conversation };
  const ack = await platform.delivery.send({
    kind: 'interaction',
    body: {
      ...interactionPayload(platform, person, 'view_submission'),
      trigger_id: platform.triggers.issue(trigger),
      view: viewPayload(platform, modal),
      response_urls: responseUrls(platform, modal),
    },
  });
  if (!ack.ok) return refusedAloud(platform, person, trouble);
  try {
    return obey(platform, modal, ack.body);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return refusedAloud(platform, person, `${trouble} (${error.code})`);
  }
}

/** For each field that picks a conversation and asks for one. */
function responseUrls({ responseUrls: issued, url }: Platform, modal: OpenView): Json[] {
  const blocks = listOf(modal.view.blocks);
  const values = valuesOf(blocks, modal.values, modal.conversation);
  return elementsOf(blocks).flatMap(({ block: { block_id }, element: { action_id, response_url_enabled } }) => {
    const value = values[textOf(block_id)]?.[textOf(action_id)];
    const channel_id = textOf(value?.selected_conversation ?? value?.selected_channel);
    if (!response_url_enabled || !channel_id) return [];
    const target = { conversation: channel_id, person: modal.owner, message: null };
    return [{ block_id, action_id, channel_id, response_url: url + issued.issue(target) }];
  });
}

function obey(platform: Platform, modal: OpenView, body: Json): Answer {
  const { views } = platform.workspace;
  const trigger = { person: modal.owner, view: modal.id, conversation: modal.conversation };
  switch (body.response_action) {
    case undefined:
      views.setModals(
        modal.owner,
        views.modalsOf(modal.owner).filter((open) => open !== modal),
      );
      break;
    case 'clear':
      views.setModals(modal.owner, []);
      break;
    case 'errors':
      return showErrors(platform, modal, errorsOf(modal, body));
    case 'update':
      updateView(platform, modal, jsonOf(body.view), undefined);
      break;
    case 'push':
      pushModal(platform, trigger, jsonOf(body.view));
      break;
    default:
      throw new ApiError('invalid_response_action');
  }
  platform.workspace.changed();
  return done;
}

/** Errors can stand only beside inputs. */
function errorsOf({ view }: OpenView, { errors }: Json): Record<string, string> {
  const inputs = listOf(view.blocks).filter(({ type }) => type === 'input');
  const known = new Set(inputs.map(({ block_id }) => textOf(block_id)));
  if (!isJson(errors) || Object.keys(errors).length === 0) throw new ApiError('invalid_errors');
  if (Object.keys(errors).some((blockId) => !known.has(blockId))) throw new ApiError('unknown_block_id');
  return errors as Record<string, string>;
}

function showErrors({ workspace }: Platform, modal: OpenView, errors: Record<string, string>): Answer {
  modal.errors = errors;
  workspace.changed();
  return { ok: false, errors };
}
