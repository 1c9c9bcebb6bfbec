import type { Act, Answer } from '../desk-api.ts';
import { interactionPayload } from '../payloads/interaction.ts';
import { viewPayload } from '../payloads/view.ts';
import type { Platform } from '../platform.ts';
import type { User } from '../workspace/users.ts';
import { done, refused } from './answers.ts';

type CloseAct = Extract<Act, { kind: 'close' }>;

/** Closes the modal in front, or all of them, and tells the bot of those it asked to hear about. */
export async function close(platform: Platform, person: User, act: CloseAct): Promise<Answer> {
  const { workspace, delivery } = platform;
  const stack = workspace.views.modalsOf(person.id);
  const top = stack.at(-1);
  if (top?.id !== act.view) return refused('That form is not open any more.');
  const isCleared = Boolean(act.all || top.view.clear_on_close);
  const closed = isCleared ? stack.toReversed() : [top];
  workspace.views.setModals(
    person.id,
    stack.filter((open) => !closed.includes(open)),
  );
  workspace.changed();
  for (const open of closed.filter(({ view }) => view.notify_on_close)) {
    const view = viewPayload(platform, open);
    const body = { ...interactionPayload(platform, person, 'view_closed'), view, is_cleared: isCleared };
    await delivery.send({ kind: 'interaction', body });
  }
  return done;
}
