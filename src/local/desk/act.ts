import type { Act, Answer } from '../desk-api.ts';
import type { Platform } from '../platform.ts';
import type { User } from '../workspace/users.ts';
import { refused } from './answers.ts';
import { close } from './close.ts';
import { openHome, read } from './look.ts';
import { changePin } from './mark-channel.ts';
import { invite, join, leave } from './membership.ts';
import { press } from './press.ts';
import { runCommand } from './run-command.ts';
import { say } from './say.ts';
import { submit } from './submit.ts';
import { runShortcut } from './use-shortcut.ts';

type Doing<Kind> = (platform: Platform, person: User, act: Act & { kind: Kind }) => Answer | Promise<Answer>;

const doings: { [Kind in Act['kind']]: Doing<Kind> } = {
  command: runCommand,
  say,
  press,
  submit,
  close,
  shortcut: runShortcut,
  'open-home': openHome,
  read,
  join,
  leave,
  invite,
  pin: changePin,
  unpin: changePin,
};

/** Does what a person does; resolves when the bot has acknowledged it, or Slack has given up waiting. */
export async function doAct(platform: Platform, person: User, act: Act): Promise<Answer> {
  if (person.isDeactivated) return refused('This account is deactivated.');
  const doing = doings[act.kind] as Doing<Act['kind']>;
  return doing(platform, person, act);
}
