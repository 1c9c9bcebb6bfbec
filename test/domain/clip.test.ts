import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, oneLine } from '../../src/domain/clip.ts';

const family = '👩‍👩‍👧‍👦';
const heart = '❤️';
const accented = 'e\u0301\u0323';

describe('clipped to a limit', () => {
  it.each`
    case                               | text                    | limit | clipped
    ${'a text that just fits'}         | ${'Ship it'}            | ${7}  | ${'Ship it'}
    ${'a text one too long'}           | ${'Ship it!'}           | ${7}  | ${'Ship i…'}
    ${'no space before the ellipsis'}  | ${'Ship it now'}        | ${9}  | ${'Ship it…'}
    ${'an empty text'}                 | ${''}                   | ${0}  | ${''}
    ${'a flag that fits'}              | ${'a🇩🇪bc'}              | ${6}  | ${'a🇩🇪…'}
    ${'a flag, never half of it'}      | ${'a🇩🇪bc'}              | ${5}  | ${'a…'}
    ${'two flags'}                     | ${'🇩🇪🇫🇷!'}              | ${8}  | ${'🇩🇪…'}
    ${'a family that fits'}            | ${`${family}${family}`} | ${12} | ${`${family}…`}
    ${'a family, never a part of it'}  | ${`${family}${family}`} | ${11} | ${'…'}
    ${'a heart with its colour'}       | ${`a${heart}b`}         | ${3}  | ${'a…'}
    ${'a letter with its accents'}     | ${`a${accented}bc`}     | ${5}  | ${`a${accented}…`}
    ${'a letter, never without them'}  | ${`a${accented}bc`}     | ${4}  | ${'a…'}
    ${'half an emoji left alone'}      | ${'ab\ud83d'}           | ${2}  | ${'a…'}
    ${'an emoji, never half of it'}    | ${'ab🚀'}               | ${3}  | ${'ab…'}
    ${'Hebrew, from its first letter'} | ${'שלום עולם'}          | ${6}  | ${'שלום…'}
    ${'a Devanagari syllable, whole'}  | ${'क्षिक'}               | ${4}  | ${'…'}
    ${'a Windows line end, whole'}     | ${'ab\r\ncd'}           | ${4}  | ${'ab…'}
    ${'room for the ellipsis alone'}   | ${'abc'}                | ${1}  | ${'…'}
    ${'no room at all'}                | ${'abc'}                | ${0}  | ${''}
    ${'less than no room'}             | ${'abc'}                | ${-1} | ${''}
  `('$case: $clipped', ({ text, limit, clipped }) => {
    expect(clip(text, limit)).toBe(clipped);
  });

  it('any text stays whole, or is a beginning of it that fits and splits no character', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const clipped = clip(text, limit);
        expect(clipped.length).toBeLessThanOrEqual(limit);
        if (text.length <= limit) {
          expect(clipped).toBe(text);
          return;
        }

        const kept = clipped.replace(/…$/u, '');
        const ends = [...graphemes.segment(text)].map(({ index }) => text.slice(0, index).trimEnd());
        expect(clipped).toMatch(/…$/u);
        expect(ends).toContain(kept);
      }),
    );
  });

  it('a very long text takes no time', () => {
    const started = performance.now();
    clip('👩‍👩‍👧‍👦 plans '.repeat(100_000), 150);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('on one line', () => {
  it.each`
    case                         | text                               | line
    ${'one line'}                | ${'Ship  it\tnow'}                 | ${'Ship  it\tnow'}
    ${'lines of any system'}     | ${'a\nb\r\nc\rd\u2028e\u2029f\vg'} | ${'a b c d e f g'}
    ${'blank lines and indents'} | ${'\n\n  a  \n \n\t b\n'}          | ${'a b'}
    ${'nothing'}                 | ${'\n \n'}                         | ${''}
  `('$case', ({ text, line }) => {
    expect(oneLine(text)).toBe(line);
  });
});
