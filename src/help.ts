import { type Reading, wholeProduct } from './commands.ts';
import { actions, button, context, type Message, section } from './slack/blocks.ts';
import { joined, type Mrkdwn, mrkdwn } from './slack/mrkdwn.ts';
import type { Commands } from './ways-in.ts';

export const openSetUp = 'open-set-up';

/** What one command does, or every command: as the features themselves say. */
export function helpMessage(commands: Commands, of: string): Message {
  const own = [...commands].filter(([name]) => of === wholeProduct || name === of || name.startsWith(`${of} `));
  const lines = own.map(
    ([
      name,
      {
        run: { summary, hint },
      },
    ]) => mrkdwn`\`${hint ? `${name} ${hint}` : name}\` ${summary}`,
  );
  const title = of === wholeProduct ? 'What Roofshot can do' : `What ${of} can do`;
  const inFull = mrkdwn`Another app may own one of these names here: \`${wholeProduct} goal\` is the same as \`/goal\`, and so for each.`;

  return {
    text: `${title}\n${lines.map(asText).join('\n')}`,
    blocks: [section(mrkdwn`*${title}*\n${joined(lines, '\n')}`), ...(of === wholeProduct ? [context(inFull)] : [])],
  };
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
