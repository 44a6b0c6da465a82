import { expect, test } from 'vitest';
import { distinctKeywords, keywordGroups } from '../../../../src/core/semantics/keywords/keyword-groups.ts';
import { languages } from '../../../support/languages.ts';

const keyword = (term: string, volume: number | null = null) => ({ term, volume });

test('forms of the same words are one keyword, the most searched form', () => {
  const found = distinctKeywords([keyword('roof repair', 10), keyword('roof repairs', 90)], languages.en);
  expect(found).toEqual([keyword('roof repairs', 90)]);
});

test('words in another order are another keyword', () => {
  expect(distinctKeywords([keyword('house boat'), keyword('boat house')], languages.en)).toHaveLength(2);
});

test('a group has the name of its most searched keyword and the sum of its volumes', () => {
  const endings = ['price', 'cost', 'quote', 'company', 'reviews', 'today', 'guide', 'course'];
  const list = endings.flatMap((word, at) => [
    keyword(`slate roof repair ${word}`, at + 1),
    keyword(`jazz piano lesson ${word}`),
  ]);
  const groups = keywordGroups(list, languages.en, { seed: 1, groups: 2 });
  expect(groups.map(({ name, volume, keywords }) => [name.slice(0, 5), volume, keywords.length])).toEqual([
    ['slate', 36, 8],
    ['jazz ', null, 8],
  ]);
  expect(groups[0]!.name).toBe('slate roof repair course');
});

test('keywords too few to be grouped are groups of their own', () => {
  expect(keywordGroups([keyword('roof repair'), keyword('piano lesson')], languages.en, { seed: 1 })).toHaveLength(2);
});

test('keywords of a short list that share no word are not one group', () => {
  const subjects = ['roof repair', 'piano lesson', 'garden bench', 'wine cellar', 'dog training', 'bike rental'];
  const list = subjects.flatMap((one) => [keyword(one), keyword(`${one} price`), keyword(`best ${one}`)]);
  const groups = keywordGroups(list, languages.en, { seed: 1 });
  for (const { keywords } of groups) {
    const named = subjects.filter((one) => keywords.some(({ term }) => term.includes(one)));
    expect(named).toHaveLength(1);
  }
  expect(groups).toHaveLength(subjects.length);
});
