import { isJson, type Json } from '../json.ts';
import { ApiError, invalidArguments } from './api-error.ts';

/** What a call was given: from a form all strings, from JSON as they are. */
export class Arguments {
  readonly raw: Json;

  constructor(raw: Json) {
    this.raw = raw;
  }

  text(name: string): string | undefined {
    const value = this.raw[name];
    return value === undefined || value === null ? undefined : String(value);
  }

  required(name: string): string {
    const value = this.text(name);
    if (!value) throw invalidArguments(`missing required field: ${name}`);
    return value;
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(this.text(name) ?? '');
  }

  count(name: string, otherwise: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    if (!/^\d+$/.test(value)) throw new ApiError(`invalid_${name}`);
    return Number(value);
  }

  ids(name: string): string[] {
    const value = this.raw[name];
    const ids = Array.isArray(value) ? value.map(String) : (this.text(name)?.split(',') ?? []);
    return ids.map((id) => id.trim()).filter(Boolean);
  }

  list(name: string, otherwiseSays: string): Json[] | undefined {
    const value = this.#parsed(name, otherwiseSays);
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every(isJson)) throw new ApiError(otherwiseSays);
    return value;
  }

  object(name: string, otherwiseSays: string): Json | undefined {
    const value = this.#parsed(name, otherwiseSays);
    if (value === undefined) return undefined;
    if (!isJson(value)) throw new ApiError(otherwiseSays);
    return value;
  }

  #parsed(name: string, otherwiseSays: string): unknown {
    const value = this.raw[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return structuredClone(value);
    try {
      return JSON.parse(value);
    } catch {
      throw new ApiError(otherwiseSays);
    }
  }
}

const holdingJson = ['blocks', 'attachments', 'view', 'metadata', 'files'];

/** The arguments as one likes to look at them: what a form holds as JSON text, taken apart. */
export function legible(raw: Json): Json {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, legibleValue(name, value)]));
}

function legibleValue(name: string, value: unknown): unknown {
  if (!holdingJson.includes(name) || typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
