import { type Json, listOf } from '../json.ts';
import type { Platform } from '../platform.ts';
import { valuesOf } from '../view-values.ts';
import type { OpenView } from '../workspace/views.ts';

/** As views.open answers it, and as interactions carry it. */
export function viewPayload({ app, workspace }: Platform, open: OpenView): Json {
  const { view } = open;
  const blocks = listOf(view.blocks);
  return {
    id: open.id,
    team_id: workspace.id,
    type: view.type,
    blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    state: { values: valuesOf(blocks, open.values, open.conversation) },
    hash: open.hash,
    title: view.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    close: view.close ?? null,
    submit: view.submit ?? null,
    previous_view_id: open.previousId,
    root_view_id: open.rootId,
    app_id: app.id,
    external_id: view.external_id ?? '',
    app_installed_team_id: workspace.id,
    bot_id: app.botId,
  };
}
