import type { RichTextBlock, TableBlock } from '@slack/types';
import type { Block } from 'slack-blocks-to-jsx';
import { plainRichText } from './mrkdwn.ts';
import { ReadOnly } from './read-only.tsx';
import { WideBox } from './wide-box.tsx';

export function Table({ block }: { block: TableBlock }) {
  const rows = block.rows.map((row) => row.map(cellText));
  return (
    <WideBox className="table" label="Table">
      <ReadOnly block={{ ...block, rows } as Block} />
    </WideBox>
  );
}

function cellText(cell: TableBlock['rows'][number][number]): RichTextBlock {
  return cell.type === 'rich_text' ? cell : plainRichText(cell.text);
}
