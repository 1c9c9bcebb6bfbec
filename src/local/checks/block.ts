import { type Check, kind, type Rule } from './schema.ts';
import { complain, count } from './sheet.ts';
import { id } from './texts.ts';

/** A kind of block: counted, and with a block_id that no other block of the message or view has. */
export function block(properties: Record<string, Check>, ...rules: Rule[]): Check {
  return counted(kind({ 'block_id?': blockId, ...properties }, ...rules));
}

export function counted(check: Check): Check {
  return (value, pointer, sheet) => {
    count(sheet, 'blocks');
    check(value, pointer, sheet);
  };
}

export const blockId: Check = (value, pointer, sheet) => {
  id(value, pointer, sheet);
  if (typeof value !== 'string' || count(sheet, `block_id ${value}`) === 1) return;
  complain(sheet, pointer, `\`block_id\` "${value}" already exists`);
};
