import { RespondError, type RespondFn } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { type Message, plain } from './blocks.ts';

/** Whoever acted, and the ways there are to answer: a response URL where Slack gave one, else a trigger, else privately. */
export interface Asked {
  body: { user?: { id: string }; user_id?: string; response_url?: string; trigger_id?: string; view?: unknown };
  client: WebClient;
  respond?: RespondFn;
  /** Says it beside the first field of the form that was sent; false when its answer has been given already. */
  refuse?: (sentence: string) => Promise<boolean>;
}

/** Answers so that only the person who acted sees it. */
export async function tell({ body, client, respond }: Asked, message: Message, title = 'Roofshot'): Promise<void> {
  if (body.response_url && respond) {
    await answer(respond, message, { replace_original: false });
  } else if (body.trigger_id) {
    await show({ body, client }, notice(title, message.blocks));
  } else {
    await client.chat.postMessage({ channel: body.user?.id ?? body.user_id ?? '', ...message });
  }
}

/** Answers by a response URL; a Slack that refuses the blocks is given the plainer ones, where there are some. */
export async function answer(
  respond: RespondFn,
  { plainer, ...message }: Message,
  how: { replace_original: boolean },
): Promise<void> {
  const said = { response_type: 'ephemeral', ...how } as const;
  if (!plainer) await respond({ ...said, ...message });
  else if (await isRefused(() => respond({ ...said, ...message })))
    await respond({ ...said, ...message, blocks: plainer });
}

/** Slack says so by the status, or in the body. */
async function isRefused(say: () => Promise<unknown>): Promise<boolean> {
  try {
    const response = await say();
    return response instanceof Response && (await response.text()).includes('invalid_blocks');
  } catch (error) {
    if (error instanceof RespondError && error.statusCode === 400) return true;
    throw error;
  }
}

/** Opens a modal, on top of the one it was asked for in or, where three are open, in its place. Slack takes it within three seconds of the asking. */
export async function show({ body, client }: Pick<Asked, 'body' | 'client'>, view: ModalView): Promise<void> {
  const trigger_id = body.trigger_id ?? '';
  if (!(body.view && isModal(body.view))) return void (await client.views.open({ trigger_id, view }));
  try {
    await client.views.push({ trigger_id, view });
  } catch (error) {
    if (!isSaid('push_limit_reached', error)) throw error;
    await client.views.update({ view_id: body.view.id, view });
  }
}

/** Draws an open modal anew; nothing happens to one that has been closed meanwhile. */
export async function redraw({ client }: Pick<Asked, 'client'>, view_id: string, view: ModalView): Promise<void> {
  try {
    await client.views.update({ view_id, view });
  } catch (error) {
    if (!isSaid('not_found', error)) throw error;
  }
}

const isSaid = (code: string, error: unknown) => error instanceof WebAPIPlatformError && error.data.error === code;

const isModal = (view: unknown): view is { id: string } => (view as { type?: string }).type === 'modal';

/** A modal that only says something. */
export const notice = (title: string, blocks: KnownBlock[]): ModalView => ({
  type: 'modal',
  title: plain(title),
  close: plain('Close'),
  blocks,
});
