import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/domain/nearest-word.ts';

const known = [
  'setup',
  'settings',
  'teams',
  'away',
  'export',
  'help',
  'goal',
  'sprint',
  'milestone',
  'hero',
  'sidequest',
];

describe('the word that was meant', () => {
  it.each`
    case                        | typed            | meant
    ${'the word itself'}        | ${'setup'}       | ${'setup'}
    ${'in capitals'}            | ${'SETUP'}       | ${'setup'}
    ${'with spaces'}            | ${' goal '}      | ${'goal'}
    ${'a letter missing'}       | ${'setings'}     | ${'settings'}
    ${'a letter too many'}      | ${'goals'}       | ${'goal'}
    ${'a letter wrong'}         | ${'haro'}        | ${'hero'}
    ${'two letters swapped'}    | ${'gaol'}        | ${'goal'}
    ${'the first two swapped'}  | ${'ehlp'}        | ${'help'}
    ${'two slips, eight long'}  | ${'stetinsg'}    | ${'settings'}
    ${'three slips, nine long'} | ${'milstoens'}   | ${'milestone'}
    ${'its beginning'}          | ${'mile'}        | ${'milestone'}
    ${'a short beginning'}      | ${'exp'}         | ${'export'}
    ${'too short a beginning'}  | ${'ex'}          | ${null}
    ${'two slips, four long'}   | ${'hera!'}       | ${null}
    ${'another word'}           | ${'lunch'}       | ${null}
    ${'nothing'}                | ${''}            | ${null}
    ${'an emoji'}               | ${'🚀'}          | ${null}
    ${'a name of every object'} | ${'constructor'} | ${null}
  `('$case: $typed is $meant', ({ typed, meant }) => {
    expect(nearestWord(typed, known)).toBe(meant);
  });

  it('is the first of those equally near', () => {
    expect(nearestWord('lift', ['list', 'left'])).toBe('list');
    expect(nearestWord('lift', ['left', 'list'])).toBe('left');
    expect(nearestWord('set', ['settings', 'setup'])).toBe('settings');
  });

  it('is the nearest, wherever it stands', () => {
    expect(nearestWord('sprnt', ['print', 'sprint'])).toBe('sprint');
  });

  it('is none where no word is known', () => {
    expect(nearestWord('goal', [])).toBeNull();
  });

  it('is as far from one as one is from it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => (nearestWord(a, [b]) === b) === (nearestWord(b, [a]) === a)));
  });

  it('is found again after any one slip in a word of three letters or more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.nat(),
        fc.constantFrom('x', 'q'),
        fc.nat(3),
        (word, place, letter, slip) => {
          const at = place % word.length;
          const slipped = [
            word.slice(0, at) + word.slice(at + 1),
            word.slice(0, at) + letter + word.slice(at),
            word.slice(0, at) + letter + word.slice(at + 1),
            word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
          ];
          expect(nearestWord(slipped[slip]!, [word])).toBe(word);
        },
      ),
    );
  });

  it('of thousands of letters takes no time', () => {
    const started = performance.now();
    expect(nearestWord('goal'.repeat(750), known)).toBeNull();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
