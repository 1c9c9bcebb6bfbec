import type { HeaderBlock } from '@slack/types';
import { Text } from './text.tsx';

export function Header({ block }: { block: HeaderBlock & { level?: 1 | 2 | 3 | 4 } }) {
  return (
    <h3 className={`block-header block-header-${block.level ?? 0}`}>
      <Text of={block.text} />
    </h3>
  );
}
