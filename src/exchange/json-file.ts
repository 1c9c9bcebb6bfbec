import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type ImportFault, ImportFaults } from '../store/index.ts';

/** The JSON in a text; throws ImportFaults where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportFaults([{ path: [], says: `This is not JSON: ${(error as Error).message}.` }]);
  }
}

export const faultsOfReading = ({ issues }: z.ZodError): ImportFault[] =>
  issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === 'symbol' ? '' : step)),
    says: message,
  }));

const longest = 4_000_000;

/** "line 12, sprints[3].goals[0].title: …", a sentence for each fault in a JSON text. */
export function faultLines(text: string, faults: readonly ImportFault[]): string[] {
  const lineOf = text.length > longest ? () => null : linesIn(text);
  return faults.map(({ path, says }) => {
    const line = path.length > 0 ? lineOf(path) : null;
    return [...(line === null ? [] : [`line ${line}`]), ...(path.length > 0 ? [pathText(path)] : [])]
      .join(', ')
      .concat(path.length > 0 ? ': ' : '', says);
  });
}

/** JSON is YAML, and the YAML reader remembers where everything stood. */
function linesIn(text: string): (path: ImportFault['path']) => number | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };
}

const pathText = (path: ImportFault['path']): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`)).join('');
