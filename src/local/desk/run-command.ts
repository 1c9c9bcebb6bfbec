import type { Act, Answer } from '../desk-api.ts';
import type { Json } from '../json.ts';
import type { ManifestCommand } from '../manifest.ts';
import { channelNamePayload } from '../payloads/conversation.ts';
import type { Platform } from '../platform.ts';
import { respond } from '../respond.ts';
import type { ResponseTarget } from '../response-urls.ts';
import { escapeTyped } from '../typed-text.ts';
import { ApiError } from '../web-api/api-error.ts';
import type { Conversation } from '../workspace/conversations.ts';
import type { User } from '../workspace/users.ts';
import { done, refused, refusedAloud } from './answers.ts';
import { changeTopic } from './mark-channel.ts';

type CommandAct = Extract<Act, { kind: 'command' }>;

export async function runCommand(platform: Platform, person: User, act: CommandAct): Promise<Answer> {
  const conversation = platform.workspace.conversations.get(act.conversation);
  if (!conversation?.members.has(person.id)) return refused('You are not in that conversation.');
  const [, word = '', typed = ''] = /^(\S+)\s*([\s\S]*)$/.exec(act.text.trim()) ?? [];
  if (word === '/topic') return changeTopic(platform, person, conversation, typed.trim());
  const command = person.isForeign ? undefined : commandOf(platform, word);
  if (!command) return refusedAloud(platform, person, `${word} is not a valid command.`);

  const target = { conversation: conversation.id, person: person.id, message: null };
  const body = commandBody(platform, person, conversation, command, typed, target);
  const ack = await platform.delivery.send({ kind: 'command', body });
  if (!ack.ok) return refusedAloud(platform, person, `${word} failed with the error "${ack.because}"`);
  return ack.body.text || ack.body.blocks ? showAnswer(platform, person, word, target, ack.body) : done;
}

function commandOf({ app }: Platform, word: string): ManifestCommand | undefined {
  return app.manifest.features?.slash_commands?.find(({ command }) => command === word);
}

function commandBody(
  platform: Platform,
  person: User,
  conversation: Conversation,
  { command, should_escape }: ManifestCommand,
  typed: string,
  target: ResponseTarget,
): Json {
  const { app, workspace, triggers, responseUrls, url } = platform;
  const channel = channelNamePayload(conversation);
  return {
    token: 'local',
    team_id: workspace.id,
    team_domain: workspace.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: person.id,
    user_name: person.handle,
    command,
    text: should_escape ? escapeTyped(workspace, typed, 'labelled') : typed,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: url + responseUrls.issue(target),
    trigger_id: triggers.issue({ person: person.id, view: null, conversation: conversation.id }),
  };
}

function showAnswer(platform: Platform, person: User, word: string, target: ResponseTarget, body: Json): Answer {
  try {
    respond(platform, target, body);
    return done;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return refusedAloud(platform, person, `${word} failed with the error "${error.code}"`);
  }
}
