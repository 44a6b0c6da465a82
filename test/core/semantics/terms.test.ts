import { expect, test } from 'vitest';
import { contentStems, partsOf, queryStems, termWords, wordKinds } from '../../../src/core/semantics/terms.ts';
import { languages } from '../../support/languages.ts';

const { fr } = languages;

test('a word is content, a tool word, or a sign', () => {
  const kinds = termWords('Le vélo, 12 fois en 2026 !', fr).map(({ kind }) => kind);
  const { sign, content } = wordKinds;
  expect(kinds[1]).toBe(content);
  expect(kinds[2]).toBe(sign);
  expect(kinds[3]).toBe(sign);
  expect(kinds.at(-1)).toBe(sign);
});

test('a year is a word, another number is not', () => {
  expect(contentStems('en 2026 et 12', fr)).toEqual(['2026']);
});

test('the parts of a hyphenated word follow the whole', () => {
  const stems = contentStems('porte-bagages', fr);
  expect([stems.length, stems[0]!.includes('-')]).toEqual([3, true]);
  expect([partsOf('porte-bagag'), partsOf('porte'), partsOf('a-b')]).toEqual([['porte', 'bagag'], [], []]);
});

test('two forms of a word have one stem', () => {
  expect(contentStems('freins', fr)).toEqual(contentStems('frein', fr));
});

test('a query of light words alone keeps them', () => {
  expect(queryStems('comment', fr).length).toBeGreaterThan(0);
  expect(queryStems('le vélo', fr)).toEqual(expect.arrayContaining(contentStems('vélo', fr)));
});
