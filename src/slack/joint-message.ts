import type { KnownBlock } from '@slack/types';
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
    const both = joint(message, next);
    if (!isTaken(both)) break;
    message = both;
    count += 1;
  }
  return { message, count };
}

const joint = (one: Message, two: Message): Message => ({
  text: `${one.text}\n\n${two.text}`,
  blocks: [...one.blocks, divider, ...two.blocks],
  ...((one.plainer || two.plainer) && { plainer: [...plainest(one), divider, ...plainest(two)] }),
});

const plainest = ({ blocks, plainer }: Message): KnownBlock[] => plainer ?? blocks;

const isTaken = ({ text, blocks, plainer }: Message): boolean =>
  text.length <= mostText - room.text && [blocks, plainer ?? []].every(isRoomFor);

const isRoomFor = (blocks: KnownBlock[]): boolean =>
  blocks.length <= mostBlocks - room.blocks && escaped(JSON.stringify(blocks)).length <= mostBlockText;
