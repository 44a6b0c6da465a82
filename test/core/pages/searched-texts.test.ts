import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/pages/page.ts';
import { searchedTexts, searchRule } from '../../../src/core/pages/searched-texts.ts';

const blockOf = (text: string): Block => ({ kind: 'paragraph', text, position: 'content' });
const count = (search: string, ...texts: string[]) => {
  const rule = searchRule(search)!;
  return searchedTexts(texts.map(blockOf), [rule])[rule.name];
};

test.each([
  ['devis', ['Un devis, deux Devis.', 'Devisons'], 2],
  ['forêt', ['La FORET, la for\u00eat, for\u0065\u0302t.'], 3],
  ['boeuf', ['Du b\u0153uf'], 1],
  ["l'été", ['Dans l\u2019\u00e9t\u00e9'], 1],
  ['nos  prix', ['Nos\u00a0prix', 'nos', 'prix'], 1],
  ['C++', ['C++ et C++.', 'C'], 2],
  ['été', ['d\u00e9t\u00e9', '\u00e9t\u00e92'], 0],
  ['co-ordonne', ['co\u2011ordonne coordonne'], 1],
  ['a a', ['a a a'], 1],
  ['absent', [], 0],
  ['/[0-9]+ €/', ['12 €', '3 € et 4 €'], 3],
  ['/devis/', ['Devis devis'], 1],
  ['/(?i)devis/', ['Devis devis'], 2],
  ['/x*/', ['ab'], 0],
])('%s in %j: %i', (search, texts, expected) => expect(count(search, ...texts)).toBe(expected));

test('the column has the name of the text as it was given', () =>
  expect(searchRule(' Devis gratuit ')).toEqual({ name: 'search.Devis gratuit', search: 'Devis gratuit' }));

test.each(['', '  ', '!?', '/(/', '/(a)\\1/'])('%j is no text to search', (text) =>
  expect(searchRule(text)).toBeNull(),
);

test('an expression that backtracks for ever elsewhere ends at once', () =>
  expect(count('/(a+)+b/', 'a'.repeat(50_000))).toBe(0));

test('a thousand matches of an expression are counted at most', () =>
  expect(count('/a/', 'a '.repeat(2_000))).toBe(1_000));
