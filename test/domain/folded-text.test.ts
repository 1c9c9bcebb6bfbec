import { expect, it } from 'vitest';
import { foldedText, hasAllWords } from '../../src/domain/folded-text.ts';

it.each([
  ['Größe', 'grosse'],
  ['ÉLÉVATION à Nîmes', 'elevation a nimes'],
  ['Łódź, Ærø, Đà Nẵng', 'lodz, aero, da nang'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['İstanbul ısı', 'istanbul isi'],
  ['ЁЛКА Йод', 'елка иод'],
  ['Ｆｕｌｌ ﬁve ½', 'full five 1⁄2'],
  ['移行 デプロイ', '移行 デプロイ'],
  ['한국어', '한국어'],
  ['हिन्दी', 'हिन्दी'],
  ['مُحَمَّد', 'محمد'],
])('reads %s as %s', (text, read) => {
  expect(foldedText(text)).toBe(read);
});

it.each([
  ['migration', ['The MIGRATION took twice as long'], true],
  ['twice mig', ['The migration took twice as long'], true],
  ['twice thrice', ['The migration took twice as long'], false],
  ['growth twice', ['It took twice as long', 'Growth'], true],
  ['uber', ['Über-Team'], true],
  ['ÜBER', ['uber'], true],
  ['移行', ['データベースの移行に二週間'], true],
  ['移行 二週', ['データベースの移行に二週間'], true],
  ['か', ['がんばる'], false],
  ['.* [a', ['a.* [a-z]'], true],
  ['   ', ['anything'], true],
  ['', [''], true],
  ['x', [], false],
])('%s in %j: %s', (search, texts, isFound) => {
  expect(hasAllWords(search)(texts)).toBe(isFound);
});
