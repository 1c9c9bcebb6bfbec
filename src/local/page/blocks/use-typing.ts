import { useState } from 'react';
import { elementsOf } from '../../block-elements.ts';
import type { ViewValues } from '../../desk-api.ts';
import type { Json } from '../../json.ts';

/** What was typed on a surface, by block and action. */
export interface Typing {
  typed: ViewValues;
  type: (blockId: string, actionId: string, value: Json) => void;
}

export function useTyping(): Typing {
  const [typed, setTyped] = useState<ViewValues>({});
  const type = (blockId: string, actionId: string, value: Json) =>
    setTyped((before) => withValue(before, blockId, actionId, value));
  return { typed, type };
}

/** Of what was typed, that for which these blocks still ask. */
export function stillAsked(blocks: Json[], typed: ViewValues): ViewValues {
  let values: ViewValues = {};
  for (const { block, element } of elementsOf(blocks)) {
    const [blockId, actionId] = [String(block.block_id), String(element.action_id)];
    const value = typed[blockId]?.[actionId];
    if (value && value.type === element.type) values = withValue(values, blockId, actionId, value);
  }
  return values;
}

function withValue(before: ViewValues, blockId: string, actionId: string, value: Json): ViewValues {
  return { ...before, [blockId]: { ...before[blockId], [actionId]: value } };
}
