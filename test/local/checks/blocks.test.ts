import { describe, expect, it } from 'vitest';
import { checkMessage, checkView, type Fault } from '../../../src/local/checks/index.ts';
import { actions, blocks, elements, home, input, modal, section } from './samples.ts';

const surfaces: Record<string, { check: (block: unknown) => Fault[]; at: string }> = {
  message: { check: (block) => checkMessage({ text: 'x', blocks: [block] }), at: '/blocks/0' },
  modal: { check: (block) => checkView(modal([block])), at: '/view/blocks/0' },
  home: { check: (block) => checkView(home([block])), at: '/view/blocks/0' },
};

const hosts: Record<string, { block: (element: unknown) => unknown; at: string }> = {
  section: { block: (accessory) => section({ accessory }), at: '/accessory' },
  actions: { block: (element) => actions(element), at: '/elements/0' },
  input: { block: (element) => input(element), at: '/element' },
};

describe.each(Object.entries(surfaces))('a %s', (surface, { check, at }) => {
  const unknownAt = (pointer: string, type: string) => [
    expect.objectContaining({ pointer: `${at}${pointer}/type`, message: `unsupported type: ${type}` }),
  ];

  it.each(Object.entries(blocks))(
    'takes or refuses %s as Slack does, from the smallest to the largest',
    (type, known) => {
      for (const properties of [known.smallest, ...known.largest]) {
        const expected = known.on.includes(surface) ? [] : unknownAt('', type);
        expect(check({ type, ...properties })).toEqual(expected);
      }
    },
  );

  it.each(Object.entries(elements))('takes %s in the blocks where Slack does', (type, element) => {
    for (const [name, host] of Object.entries(hosts)) {
      const expected = element.in.includes(name) ? [] : unknownAt(host.at, type);
      expect(check(host.block({ type, ...element.smallest }))).toEqual(expected);
      expect(check(host.block({ type, ...element.largest }))).toEqual(expected);
    }
  });

  it('takes an upload in a modal only', () => {
    for (const element of [
      { type: 'file_input' },
      { type: 'file_input', action_id: 'a', filetypes: ['pdf'], max_files: 10 },
    ]) {
      expect(check(input(element))).toEqual(surface === 'modal' ? [] : unknownAt('/element', 'file_input'));
    }
  });

  it('knows no block and no element that Slack does not', () => {
    expect(check({ type: 'sketion', text: 'x' })).toEqual(unknownAt('', 'sketion'));
    expect(check(actions({ type: 'buton' }))).toEqual(unknownAt('/elements/0', 'buton'));
    expect(check({ text: 'x' })).toEqual([
      expect.objectContaining({ pointer: at, message: 'missing required field: type' }),
    ]);
  });
});
