import type { MarkdownBlock } from '@slack/types';
import { ReadOnly } from './read-only.tsx';

/** Task lists are only read, so their boxes are signs: as fields they would have no name. */
export function Markdown({ block }: { block: MarkdownBlock }) {
  const text = block.text.replace(/^(\s*[-*+] )\[ \] /gm, '$1☐ ').replace(/^(\s*[-*+] )\[x\] /gim, '$1☑ ');
  return <ReadOnly block={{ type: 'markdown', text }} />;
}
