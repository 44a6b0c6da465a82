import { describe, expect, test } from 'vitest';
import { searchOf } from '../../../src/core/semantics/search.ts';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import { languages } from '../../support/languages.ts';
import { pageTextOf } from '../../support/page-text-of.ts';

const pages = [
  pageTextOf('/audit', 'Audit de maillage interne', ['Un audit relève les pages orphelines.']),
  pageTextOf('/blog', 'Actualités', ['Le maillage interne, les audits et le reste de nos sujets.']),
  pageTextOf('/the', 'Le thé vert', ['Qui est-ce ? Un thé de printemps.']),
];
const index = buildSiteIndex(pages, languages).byLanguage.fr!;
const search = searchOf(index, languages.fr);
const answers = (query: string): string[] => search(query, 10).map(({ row }) => pages[row]!.url);

describe('searchOf', () => {
  test('puts the page with the words in its title first', () =>
    expect(answers('maillage interne')).toEqual(['/audit', '/blog']));
  test('meets inflected and unaccented forms', () => expect(answers('page orpheline')).toEqual(['/audit']));
  test('filter-by-characters: a three-letter word with an accent is found', () =>
    expect(answers('thé')).toEqual(['/the']));
  test('returns nothing for words that are not on the site', () => expect(answers('trottinette')).toEqual([]));
  test('survives an empty query', () => expect(answers('  ')).toEqual([]));
});
