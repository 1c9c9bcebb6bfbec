import { type Reading, wholeProduct } from './commands.ts';
import { actions, button, context, type Message, section } from './slack/blocks.ts';
import { joined, type Mrkdwn, mrkdwn } from './slack/mrkdwn.ts';
import type { Commands } from './ways-in.ts';

export const openSetUp = 'open-set-up';

/** What one command does, or every command, each with its words below it: as the features themselves say. */
export function helpMessage(commands: Commands, of: string): Message {
  const isWhole = of === wholeProduct;
  const groups = isWhole ? byCommand(commands) : [linesOf(commands, of)];
  const title = isWhole ? 'What Roofshot can do' : `What ${of} can do`;
  const inFull = mrkdwn`Another app may own one of these names here: \`${wholeProduct} goal\` is the same as \`/goal\`, and so for each.`;
  const [first = [], ...others] = groups;

  return {
    text: `${title}\n${groups.flat().map(asText).join('\n')}`,
    blocks: [
      section(mrkdwn`*${title}*\n${joined(first, '\n')}`),
      ...others.map((lines) => section(joined(lines, '\n'))),
      ...(isWhole ? [context(inFull)] : []),
    ],
  };
}

/** What people type every day comes before what sets things up. */
function byCommand(commands: Commands): Mrkdwn[][] {
  const names = new Set([...commands.keys()].map((name) => name.split(' ')[0]!));
  if (names.delete(wholeProduct)) names.add(wholeProduct);
  return [...names].map((name) => linesOf(commands, name));
}

/** The command alone first. */
function linesOf(commands: Commands, of: string): Mrkdwn[] {
  const words = [...commands].filter(([name]) => name.startsWith(`${of} `));
  const alone = commands.get(of);
  return [...(alone ? [[of, alone] as const] : []), ...words].map(
    ([
      name,
      {
        run: { summary, hint },
      },
    ]) => mrkdwn`\`${hint ? `${name} ${hint}` : name}\` ${summary}`,
  );
}

export function unknownWordMessage({ command, word, nearest }: Extract<Reading, { kind: 'unknown' }>): Message {
  const meant = nearest ? `Did you mean \`${command} ${nearest}\`?` : `\`${command} help\` lists what it does.`;
  const text = mrkdwn`I don't know \`${command} ${word.replaceAll('`', "'")}\`. ${meant}`;
  return { text: text.toString(), blocks: [section(text)] };
}

export function notSetUpMessage(): Message {
  const text = mrkdwn`:wave: Roofshot is not set up in this workspace yet. It takes two minutes: \`/roofshot setup\`.`;
  return {
    text: text.toString(),
    blocks: [section(text), actions(button(openSetUp, { label: 'Set up Roofshot', style: 'primary' }))],
  };
}

const asText = (line: Mrkdwn) => line.toString().replaceAll('`', '');
