import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { unknownWordMessage } from '../../help.ts';
import type { Message } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { turn } from '../../slack/turn.ts';
import { glanceOf } from './glance.ts';
import { noSuchSprintMessage } from './no-such-sprint-message.ts';
import { readWhich, type Which } from './sprint-buttons.ts';
import { sprintMessage } from './sprint-message.ts';
import { findSprint, sprintScene } from './sprint-scene.ts';

/** /sprint, or /sprint 12. */
export async function showByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const which = readWhich(args.text);
  const word = args.text.split(/\s/)[0]!;
  const answer =
    which === null
      ? unknownWordMessage({ kind: 'unknown', command: '/sprint', word, nearest: null })
      : await drawSprint(which, args.command.user_id, deps);
  await tell(args, answer, 'Sprint');
}

/** /sprint next */
export async function showNext(args: CommandArgs, deps: Deps): Promise<void> {
  await tell(args, await drawSprint('next', args.command.user_id, deps), 'Sprint');
}

export async function showByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  await turn(args, await drawSprint(readWhich(args.value) ?? 'current', args.body.user.id, deps), 'Sprint');
}

async function drawSprint(which: Which, visitor: string, deps: Deps): Promise<Message> {
  const scene = await sprintScene(deps);
  const found = findSprint(which, scene);
  if (found.kind !== 'found') return noSuchSprintMessage(found);
  return sprintMessage(await glanceOf(found.sprint, visitor, scene, deps));
}
