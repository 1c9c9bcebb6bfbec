import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { type Asked, show, tell } from '../../slack/tell.ts';
import { steppingModal } from './stepping-modal.ts';
import { steppingScene } from './stepping-scene.ts';

export const openByCommand = (args: CommandArgs, deps: Deps): Promise<void> =>
  openStepping(args, args.command.user_id, { title: args.text }, deps);

/** On a goal its value is that goal, elsewhere nothing. */
export const openByButton = (args: ButtonArgs, deps: Deps): Promise<void> =>
  openStepping(args, args.body.user.id, { goal: args.value }, deps);

interface Start {
  title?: string;
  goal?: string;
}

async function openStepping(asked: Asked, visitor: string, { title, goal }: Start, deps: Deps): Promise<void> {
  const scene = await steppingScene(visitor, deps);
  if ('blocks' in scene) return tell(asked, scene);
  const owner = scene.person.standing === 'full' ? visitor : null;
  const draft = { title: title ?? null, yields: goal ?? null, owner };
  await show(asked, steppingModal({ ...scene, draft, asked: null }));
}
