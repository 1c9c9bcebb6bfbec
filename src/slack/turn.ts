import type { Message } from './blocks.ts';
import { type Asked, answer, notice, redraw, tell } from './tell.ts';

type Pressed = Omit<Asked, 'body'> & {
  body: Asked['body'] & { container?: { is_ephemeral?: boolean }; view?: { id: string; type: string } };
};

/** Lets a message that only its reader sees become this one, in place; elsewhere answers as `tell` does. */
export async function turn(pressed: Pressed, message: Message, title = 'Roofshot'): Promise<void> {
  const { view, container } = pressed.body;
  if (view?.type === 'modal') return redraw(pressed, view.id, notice(title, message.blocks));
  if (container?.is_ephemeral && pressed.respond) {
    await answer(pressed.respond, message, { replace_original: true });
    return;
  }
  await tell(pressed, message, title);
}
