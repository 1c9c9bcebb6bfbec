import type { Json } from '../json.ts';
import { viewPayload } from '../payloads/view.ts';
import type { Trigger } from '../triggers.ts';
import type { OpenView } from '../workspace/views.ts';
import { ApiError, invalidArguments } from './api-error.ts';
import type { ApiMethod, Call } from './call.ts';
import { requireUser } from './reach.ts';
import { openModal, publishHome, pushModal, updateView } from './show-view.ts';

export const viewMethods: Record<string, ApiMethod> = {
  'views.open': { scopes: [], tier: 100, run: open },
  'views.push': { scopes: [], tier: 100, run: push },
  'views.update': { scopes: [], tier: 100, run: update },
  'views.publish': { scopes: [], tier: 100, run: publish },
};

function open(call: Call): Json {
  const view = viewOf(call);
  return shown(call, openModal(call.platform, triggerOf(call), view));
}

function push(call: Call): Json {
  const view = viewOf(call);
  const trigger = triggerOf(call);
  if (!trigger.view) throw new ApiError('invalid_trigger_id');
  return shown(call, pushModal(call.platform, trigger, view));
}

function update(call: Call): Json {
  const { platform, args } = call;
  const id = args.text('view_id');
  const externalId = args.text('external_id');
  if (!id === !externalId) throw invalidArguments('exactly one of view_id and external_id is required');
  const found = platform.workspace.views.find((it) => (id ? it.id === id : it.view.external_id === externalId));
  if (!found) throw new ApiError('not_found');
  return shown(call, updateView(platform, found, viewOf(call), args.text('hash')));
}

function publish(call: Call): Json {
  const { platform, args } = call;
  if (!platform.app.manifest.features?.app_home?.home_tab_enabled) throw new ApiError('not_enabled');
  const user = requireUser(platform, args.required('user_id'));
  return shown(call, publishHome(platform, user.id, viewOf(call), args.text('hash')));
}

function viewOf({ args }: Call): Json {
  const view = args.object('view', 'invalid_arguments');
  if (!view) throw invalidArguments('missing required field: view');
  return view;
}

/** Whatever else is wrong with the call, its trigger is spent. */
function triggerOf({ platform, args }: Call): Trigger {
  const trigger = platform.triggers.exchange(args.required('trigger_id'));
  if (typeof trigger === 'string') throw new ApiError(trigger);
  return trigger;
}

function shown({ platform }: Call, view: OpenView): Json {
  return { view: viewPayload(platform, view) };
}
