import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkManifest, checkMessage, checkUpdate, checkView } from '../../../src/local/checks/index.ts';
import { actions, blocks, elements, input, modal, section } from './samples.ts';

const hosts: Record<string, (element: object) => object> = {
  section: (accessory) => section({ accessory }),
  actions: (element) => actions(element),
  input: (element) => input(element),
};
const hosted = Object.entries(elements).map(([type, element]) => {
  return hosts[element.in.split(' ')[0]!]!({ type, ...element.largest });
});
const large = Object.entries(blocks).flatMap(([type, { largest, on }]) => {
  return largest.map((properties) => ({ on, block: { type, ...properties } }));
});
const samples = [
  ...hosted.map((block) => ({ text: 'x', blocks: [block] })),
  ...large.filter(({ on }) => on.includes('message')).map(({ block }) => ({ text: 'x', blocks: [block] })),
];
const check = (sample: object) => checkMessage(sample);

type Place = { sample: object; path: (string | number)[] };

function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

const anyJson = fc.json().map((text) => JSON.parse(text));

/** A place in a sample, at least inside of its block: each sample as often as any other. */
const place: fc.Arbitrary<Place> = fc.constantFrom(...samples).chain((sample) => {
  const paths = placesIn(sample).filter(([root, , ...inner]) => root === 'blocks' && inner.length > 0);
  return paths.length === 0
    ? fc.constant({ sample, path: ['blocks', '0'] })
    : fc.constantFrom(...paths).map((path) => ({ sample, path }));
});

function changed({ sample, path }: Place, change: (value: unknown) => unknown): { sample: object; before: unknown } {
  const copy = structuredClone(sample);
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, { ...copy });
  const last = path.at(-1)!;
  const before = holder[last];
  holder[last] = change(before);
  return { sample: copy, before };
}

it('refuses whatever is of another type than Slack wants, there or above', { tags: ['long'] }, () => {
  fc.assert(
    fc.property(place, (at) => {
      const { sample } = changed(at, (value) => (typeof value === 'number' ? 'seven' : 7));
      const pointer = `/${at.path.join('/')}`;
      const found = check(sample).some((fault) => `${pointer}/`.startsWith(`${fault.pointer}/`));
      expect(found, pointer).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('refuses a property that Slack does not know, wherever it stands', { tags: ['long'] }, () => {
  fc.assert(
    fc.property(place, (at) => {
      const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
      const { sample, before } = changed(at, (value) =>
        isObject(value) ? { ...(value as object), surprise: 1 } : value,
      );
      fc.pre(isObject(before));
      expect(check(sample)).toContainEqual({
        error: 'invalid_blocks',
        pointer: `/${at.path.join('/')}`,
        message: 'invalid additional property: surprise',
      });
    }),
    { numRuns: 200 },
  );
});

it('answers whatever it is given, and never throws', { tags: ['long'] }, () => {
  const anyBlocks = fc.array(
    fc.record({
      type: fc.constantFrom(...Object.keys(blocks)),
      text: anyJson,
      elements: anyJson,
      rows: anyJson,
    }),
  );
  fc.assert(
    fc.property(fc.oneof(anyJson, anyBlocks), (value) => {
      for (const faults of [
        checkMessage({ blocks: value, attachments: value, metadata: value, markdown_text: value }),
        checkUpdate({ blocks: value }),
        checkView(value),
        checkView(modal(value as unknown[])),
        checkManifest(value),
      ]) {
        for (const fault of faults)
          expect(fault).toEqual({
            error: expect.any(String),
            pointer: expect.any(String),
            message: expect.any(String),
          });
      }
    }),
  );
});
