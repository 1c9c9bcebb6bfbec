import { tellBot } from '../delivery/events.ts';
import type { Act, Answer } from '../desk-api.ts';
import { viewPayload } from '../payloads/view.ts';
import type { Platform } from '../platform.ts';
import { isVisibleTo } from '../workspace/messages.ts';
import type { User } from '../workspace/users.ts';
import { done, refused } from './answers.ts';

export async function openHome(platform: Platform, person: User): Promise<Answer> {
  const { app, workspace } = platform;
  if (person.isForeign) return refused('This app belongs to another company.');
  const home = workspace.views.homeOf(person.id);
  await tellBot(platform, {
    type: 'app_home_opened',
    user: person.id,
    channel: workspace.direct(person.id, app.botUserId).id,
    tab: 'home',
    ...(home && { view: viewPayload(platform, home) }),
  });
  return done;
}

export function read({ workspace }: Platform, person: User, act: Extract<Act, { kind: 'read' }>): Answer {
  const conversation = workspace.conversations.get(act.conversation);
  if (!conversation) return refused('There is no such conversation.');
  const last = conversation.messages.findLast((message) => isVisibleTo(message, person.id));
  if (!last || conversation.read.get(person.id) === last.ts) return done;
  conversation.read.set(person.id, last.ts);
  workspace.changed();
  return done;
}
