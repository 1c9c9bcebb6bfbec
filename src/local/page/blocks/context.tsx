import type { ContextBlock, ContextBlockElement } from '@slack/types';
import { addressOf } from '../elements/image-element.tsx';
import { keyed } from './keyed.ts';
import { Text } from './text.tsx';

export function Context({ block }: { block: ContextBlock }) {
  return (
    <div className="context">
      {keyed(block.elements).map(({ key, item }) => (
        <Part key={key} element={item} />
      ))}
    </div>
  );
}

function Part({ element }: { element: ContextBlockElement }) {
  if (element.type === 'image')
    return <img className="context-image" src={addressOf(element)} alt={element.alt_text} />;
  return <Text of={element} />;
}
