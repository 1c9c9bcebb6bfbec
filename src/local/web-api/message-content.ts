import { withIds } from '../block-elements.ts';
import { checkMessage } from '../checks/index.ts';
import type { Json } from '../json.ts';
import type { Message } from '../workspace/messages.ts';
import type { Arguments } from './arguments.ts';
import { refuse } from './checked.ts';

type Content = Partial<Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata'>>;

const textKept = 40_000;

/** What a message is to say, checked; what was not given stays away. */
export function contentOf(args: Arguments, check: typeof checkMessage = checkMessage): Content {
  const text = args.text('text');
  const markdown_text = args.text('markdown_text');
  const blocks = args.list('blocks', 'invalid_blocks_format');
  const attachments = args.list('attachments', 'invalid_attachments');
  const metadata = args.object('metadata', 'invalid_metadata_format');
  const isMetadataRemoved = metadata !== undefined && Object.keys(metadata).length === 0;
  const given = { text, markdown_text, blocks, attachments, metadata: isMetadataRemoved ? undefined : metadata };
  refuse(check(defined(given)));
  const drawn = markdown_text ? [{ type: 'markdown', text: markdown_text }] : blocks;
  return defined({
    text: (text ?? markdown_text)?.slice(0, textKept),
    blocks: drawn && withIds(drawn),
    attachments,
    metadata: isMetadataRemoved ? null : metadata,
  });
}

type Defined<Given> = { [Name in keyof Given]?: Exclude<Given[Name], undefined> };

function defined<Given extends Json>(given: Given): Defined<Given> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<Given>;
}
