import { isJson, type Json } from '../json.ts';
import { complain, type Sheet, type Surface } from './sheet.ts';

/** Looks at the value at a JSON pointer and complains in the words of Slack's own validator. */
export type Check = (value: unknown, pointer: string, sheet: Sheet) => void;

/** A promise between several properties; asked only of an object whose own properties are right. */
export type Rule = (object: Json, pointer: string, sheet: Sheet) => void;

/** An object with these properties and no others; a question mark ends the name of one that may be left out. */
export function shape(properties: Record<string, Check>, ...rules: Rule[]): Check {
  const required = Object.keys(properties).filter((name) => !name.endsWith('?'));
  const checks = new Map(Object.entries(properties).map(([name, check]) => [name.replace('?', ''), check]));
  const checkOwn = (object: Json, pointer: string, sheet: Sheet) => {
    for (const name of required) {
      if (object[name] === undefined) complain(sheet, pointer, `missing required field: ${name}`);
    }
    for (const name in object) checkProperty(object, name, checks.get(name), pointer, sheet);
  };

  return (value, pointer, sheet) => {
    if (!isJson(value)) return complain(sheet, pointer, 'must provide an object');
    const before = sheet.faults.length;
    checkOwn(value, pointer, sheet);
    if (sheet.faults.length === before) for (const rule of rules) rule(value, pointer, sheet);
  };
}

/** A shape that carries its name in `type`, for use in `oneKindOf`. */
export function kind(properties: Record<string, Check>, ...rules: Rule[]): Check {
  return shape({ type: anything, ...properties }, ...rules);
}

/** One of several kinds, told apart by `type`. */
export function oneKindOf(kinds: Record<string, Check>): Check {
  const checks = new Map<unknown, Check>(Object.entries(kinds));

  return (value, pointer, sheet) => {
    if (!isJson(value)) return complain(sheet, pointer, 'must provide an object');
    if (value.type === undefined) return complain(sheet, pointer, 'missing required field: type');
    const check = checks.get(value.type);
    if (check) check(value, pointer, sheet);
    else refuseType(value, pointer, sheet);
  };
}

/** A kind that these surfaces alone know. */
export function on(surfaces: readonly Surface[], check: Check): Check {
  return (value, pointer, sheet) => {
    if (surfaces.includes(sheet.surface)) check(value, pointer, sheet);
    else refuseType(value as Json, pointer, sheet);
  };
}

export function list(item: Check, { min = 1, max = Number.POSITIVE_INFINITY } = {}): Check {
  return (value, pointer, sheet) => {
    if (!Array.isArray(value)) return complain(sheet, pointer, 'must provide an array');
    if (value.length < min) complain(sheet, pointer, `must provide at least ${min} items`);
    if (value.length > max) complain(sheet, pointer, `no more than ${max} items allowed`);
    for (const [index, one] of value.entries()) item(one, `${pointer}/${index}`, sheet);
  };
}

export function string(max = Number.POSITIVE_INFINITY, min = 1): Check {
  return (value, pointer, sheet) => {
    if (typeof value !== 'string') return complain(sheet, pointer, 'must provide a string');
    if (value.length < min) complain(sheet, pointer, `must be more than ${min - 1} characters`);
    if (isLonger(value, max)) complain(sheet, pointer, `must be less than ${max + 1} characters`);
  };
}

export function like(pattern: RegExp, max?: number, min?: number): Check {
  const plain = string(max, min);
  return (value, pointer, sheet) => {
    plain(value, pointer, sheet);
    if (typeof value === 'string' && !pattern.test(value)) {
      complain(sheet, pointer, `input must match regex pattern: ${pattern.source}`);
    }
  };
}

export function webAddress(max: number): Check {
  return like(/^https?:\/\//, max);
}

export function number(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Check {
  return (value, pointer, sheet) => {
    if (typeof value !== 'number') return complain(sheet, pointer, 'must provide a number');
    if (value < min) complain(sheet, pointer, `must be greater than ${min}`);
    if (value > max) complain(sheet, pointer, `must be less than ${max}`);
  };
}

export function integer(min: number, max?: number): Check {
  const inRange = number(min, max);
  return (value, pointer, sheet) => {
    if (Number.isInteger(value)) inRange(value, pointer, sheet);
    else complain(sheet, pointer, 'must provide an integer');
  };
}

export const boolean: Check = (value, pointer, sheet) => {
  if (typeof value !== 'boolean') complain(sheet, pointer, 'must be a boolean');
};

export function oneOf(...values: readonly unknown[]): Check {
  return (value, pointer, sheet) => {
    if (!values.includes(value)) complain(sheet, pointer, 'must be a valid enum value');
  };
}

export const anything: Check = () => {};

/** As Slack counts them: Unicode code points, so that an emoji of two UTF-16 units is one. */
export function characters(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

export function refuseType({ type }: Json, pointer: string, sheet: Sheet): void {
  const name = typeof type === 'string' ? type : JSON.stringify(type);
  complain(sheet, `${pointer}/type`, `unsupported type: ${name}`);
}

function checkProperty(object: Json, name: string, check: Check | undefined, pointer: string, sheet: Sheet): void {
  if (object[name] === undefined) return;
  if (check) check(object[name], `${pointer}/${name}`, sheet);
  else complain(sheet, pointer, `invalid additional property: ${name}`);
}

function isLonger(text: string, max: number): boolean {
  return text.length > max && characters(text) > max;
}
