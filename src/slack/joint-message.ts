import { divider, type Message } from './blocks.ts';
import { mostBlocks, mostBlockText, mostText } from './fitting.ts';
import { escaped } from './mrkdwn.ts';

/** Left for the marks of a message. */
const room = { blocks: 1, text: 250 };

/** As many of the messages as Slack takes in one, from the first on, each below a line. */
export function jointMessage([first, ...others]: readonly Message[]): { message: Message; count: number } {
  let message = first!;
  let count = 1;
  for (const next of others) {
    const both = {
      text: `${message.text}\n\n${next.text}`,
      blocks: [...message.blocks, divider, ...next.blocks],
    };
    if (!isTaken(both)) break;
    message = both;
    count += 1;
  }
  return { message, count };
}

const isTaken = ({ text, blocks }: Message): boolean =>
  text.length <= mostText - room.text &&
  blocks.length <= mostBlocks - room.blocks &&
  escaped(JSON.stringify(blocks)).length <= mostBlockText;
