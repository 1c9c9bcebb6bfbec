import { type Json, jsonOf, listOf, textOf } from './json.ts';

/** Something in a block that a person can act on. */
export interface PlacedElement {
  block: Json;
  element: Json;
  /** Whether it stands in an input block, so that it is answered on submit. */
  isInput: boolean;
}

/** Everything that can be pressed, picked or typed into, in reading order. */
export function elementsOf(blocks: readonly Json[]): PlacedElement[] {
  return blocks.flatMap((block) => {
    const isInput = block.type === 'input';
    const own = ownElements(block).map((element) => ({ block, element, isInput }));
    return [...own, ...elementsOf(blocksWithin(block))];
  });
}

export function findElement(blocks: readonly Json[], blockId: string, actionId: string): PlacedElement | undefined {
  return elementsOf(blocks).find(({ block, element }) => {
    return block.block_id === blockId && element.action_id === actionId;
  });
}

function ownElements(block: Json): Json[] {
  if (block.type === 'input') return [jsonOf(block.element)];
  if (block.type === 'section') return block.accessory ? [jsonOf(block.accessory)] : [];
  if (block.type === 'card') return listOf(block.actions);
  if (block.type === 'actions' || block.type === 'context_actions') return listOf(block.elements);
  return [];
}

export function blocksWithin(block: Json): Json[] {
  if (block.type === 'container') return listOf(block.child_blocks);
  if (block.type === 'carousel') return listOf(block.elements);
  return [];
}

/** Gives what the bot left unnamed the ids that Slack would. */
export function withIds(blocks: readonly Json[], prefix = 'b'): Json[] {
  const copies = structuredClone(blocks) as Json[];
  nameAll(copies, prefix);
  return copies;
}

function nameAll(blocks: Json[], prefix: string): void {
  blocks.forEach((block, index) => {
    block.block_id = textOf(block.block_id) || `${prefix}${index}`;
    ownElements(block).forEach((element, place) => {
      element.action_id = textOf(element.action_id) || `${block.block_id}-${place}`;
    });
    nameAll(blocksWithin(block), `${block.block_id}-`);
  });
}

/** All options of a menu, a group of boxes or buttons; grouped ones too. */
export function optionsOf(element: Json): Json[] {
  return [...listOf(element.options), ...listOf(element.option_groups).flatMap((group) => listOf(group.options))];
}
