import type { ActionsBlock, ContextActionsBlock } from '@slack/types';
import { Element } from '../elements/element.tsx';
import { loose } from '../elements/spot.ts';

export function Actions({ block }: { block: ActionsBlock | ContextActionsBlock }) {
  return (
    <div className="actions">
      {block.elements.map((element) => (
        <Element key={element.action_id} element={element} spot={loose(block.block_id)} />
      ))}
    </div>
  );
}
