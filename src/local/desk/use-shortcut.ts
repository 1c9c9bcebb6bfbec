import type { Act, Answer } from '../desk-api.ts';
import type { Json } from '../json.ts';
import { channelNamePayload } from '../payloads/conversation.ts';
import { interactionPayload } from '../payloads/interaction.ts';
import { messagePayload } from '../payloads/message.ts';
import type { Platform } from '../platform.ts';
import { findMessage, isVisibleTo } from '../workspace/messages.ts';
import type { User } from '../workspace/users.ts';
import { done, refused, refusedAloud } from './answers.ts';

type ShortcutAct = Extract<Act, { kind: 'shortcut' }>;

/** A shortcut from the menu of everything, or from a message's own. */
export async function runShortcut(platform: Platform, person: User, act: ShortcutAct): Promise<Answer> {
  const { app, workspace, triggers, delivery } = platform;
  const type = act.message ? 'message' : 'global';
  const shortcut = app.manifest.features?.shortcuts?.find(
    (it) => it.callback_id === act.callback_id && it.type === type,
  );
  const about = act.message ? aboutMessage(platform, person, act.message) : {};
  if (!shortcut || !about || person.isForeign) return refused('There is no such shortcut.');

  const trigger = { person: person.id, view: null, conversation: act.message?.conversation ?? null };
  const body = {
    ...interactionPayload(platform, person, act.message ? 'message_action' : 'shortcut'),
    callback_id: act.callback_id,
    action_ts: workspace.nextTs(),
    trigger_id: triggers.issue(trigger),
    ...about,
  };
  const ack = await delivery.send({ kind: 'interaction', body });
  if (ack.ok) return done;
  return refusedAloud(platform, person, `“${shortcut.name}” did not work: the app did not respond (${ack.because}).`);
}

function aboutMessage(platform: Platform, person: User, at: { conversation: string; ts: string }): Json | undefined {
  const conversation = platform.workspace.conversations.get(at.conversation);
  const message = conversation && findMessage(conversation, at.ts);
  if (!message || !isVisibleTo(message, person.id)) return undefined;
  const target = { conversation: conversation.id, person: person.id, message: message.ts };
  return {
    message_ts: message.ts,
    message: messagePayload(platform, conversation, message),
    channel: channelNamePayload(conversation),
    response_url: platform.url + platform.responseUrls.issue(target),
  };
}
