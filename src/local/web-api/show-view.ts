import { withIds } from '../block-elements.ts';
import { newId, newSecret } from '../ids.ts';
import { type Json, listOf } from '../json.ts';
import type { Platform } from '../platform.ts';
import type { Trigger } from '../triggers.ts';
import { keptValues } from '../view-values.ts';
import type { OpenView } from '../workspace/views.ts';
import { ApiError } from './api-error.ts';
import { requireGoodView } from './checked.ts';

const stackAllowed = 3;

export function openModal(platform: Platform, trigger: Trigger, view: Json): OpenView {
  return show(platform, view, trigger, []);
}

export function pushModal(platform: Platform, trigger: Trigger, view: Json): OpenView {
  const stack = platform.workspace.views.modalsOf(trigger.person);
  if (stack.length >= stackAllowed) throw new ApiError('push_limit_reached');
  return show(platform, view, trigger, stack);
}

function show(platform: Platform, view: Json, { person, conversation }: Trigger, below: OpenView[]): OpenView {
  const { workspace } = platform;
  requireGoodView(view, 'modal');
  requireFreeExternalId(platform, view, null);
  const modal = newView(person, view, below, conversation);
  workspace.views.setModals(person, [...below, modal]);
  workspace.changed();
  return modal;
}

/** What was typed stays where a field of the same block_id and action_id is still there. */
export function updateView(platform: Platform, open: OpenView, view: Json, hash: string | undefined): OpenView {
  requireGoodView(view, String(open.view.type));
  requireFreeExternalId(platform, view, open);
  if (hash && hash !== open.hash) throw new ApiError('hash_conflict');
  open.view = drawn(view);
  open.hash = newHash();
  open.errors = {};
  open.values = keptValues(listOf(open.view.blocks), open.values);
  platform.workspace.changed();
  return open;
}

export function publishHome(platform: Platform, person: string, view: Json, hash: string | undefined): OpenView {
  const known = platform.workspace.views.homeOf(person);
  if (known) return updateView(platform, known, view, hash);
  requireGoodView(view, 'home');
  if (hash) throw new ApiError('hash_conflict');
  const home = newView(person, view, [], null);
  platform.workspace.views.setHome(home);
  platform.workspace.changed();
  return home;
}

function newView(owner: string, view: Json, below: OpenView[], conversation: string | null): OpenView {
  const id = newId('V');
  const rootId = below[0]?.id ?? id;
  const previousId = below.at(-1)?.id ?? null;
  return { id, hash: newHash(), owner, view: drawn(view), rootId, previousId, values: {}, errors: {}, conversation };
}

function drawn(view: Json): Json {
  return { ...view, blocks: withIds(listOf(view.blocks)) };
}

function requireFreeExternalId({ workspace }: Platform, view: Json, self: OpenView | null): void {
  const wanted = view.external_id;
  if (!wanted) return;
  if (workspace.views.find((open) => open !== self && open.view.external_id === wanted)) {
    throw new ApiError('duplicate_external_id');
  }
}

function newHash(): string {
  return `${Math.floor(Math.random() * 1e10)}.${newSecret().slice(0, 8)}`;
}
