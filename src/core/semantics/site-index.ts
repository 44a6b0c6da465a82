import { analysedLanguages, type Language, type LanguageCode, type Languages } from '../language/language.ts';
import { compareText } from '../values/compare-text.ts';
import type { PageText } from './page-text.ts';
import { fields, TermPostings, type TermTable } from './term-postings.ts';
import { termWords } from './terms.ts';
import type { SparseMatrix } from './vectors/sparse-matrix.ts';
import { minPagesForDf, siteWeighting, tfIdf } from './vectors/weighting.ts';

/** The terms of all pages of one language, as columns. */
export interface LanguageIndex extends TermTable {
  readonly language: LanguageCode;
  /** Rows of `SiteIndex.urls`, ascending: row i of the columns is the page `pages[i]`. */
  readonly pages: Uint32Array;
  /** TF-IDF without stop words, rows of length 1. */
  readonly tfidf: SparseMatrix;
  /** Words of the body, stop words included. */
  readonly words: Uint32Array;
  /** Words of the title. */
  readonly titleWords: Uint32Array;
}

/** The index of a site, from which all later stages are computed with the text of the pages. */
export interface SiteIndex {
  /** Sorted by code unit. */
  readonly urls: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly languageOf: readonly LanguageCode[];
  /** Row of each page in the index of its language. */
  readonly rowInLanguage: Uint32Array;
  readonly byLanguage: Readonly<Partial<Record<LanguageCode, LanguageIndex>>>;
}

/** Indexes pages given in any order, in time linear in the number of words; of two pages with one URL the first is kept. */
export function buildSiteIndex(pages: readonly PageText[], languages: Languages): SiteIndex {
  const sorted = sortedPages(pages);
  const rowInLanguage = new Uint32Array(sorted.length);
  const byLanguage: Partial<Record<LanguageCode, LanguageIndex>> = {};
  for (const code of analysedLanguages) {
    const rows = sorted.flatMap((page, row) => (page.language === code ? [row] : []));
    if (rows.length === 0) continue;
    rows.forEach((row, at) => {
      rowInLanguage[row] = at;
    });
    byLanguage[code] = indexLanguage(
      rows.map((row) => sorted[row]!),
      Uint32Array.from(rows),
      languages[code],
    );
  }
  return {
    urls: sorted.map((page) => page.url),
    rowOf: new Map(sorted.map((page, row) => [page.url, row])),
    languageOf: sorted.map((page) => page.language),
    rowInLanguage,
    byLanguage,
  };
}

/** Pages sorted by URL, one per URL. */
export function sortedPages(pages: readonly PageText[]): PageText[] {
  const byUrl = new Map<string, PageText>();
  for (const page of pages) if (!byUrl.has(page.url)) byUrl.set(page.url, page);
  return [...byUrl.values()].sort((a, b) => compareText(a.url, b.url));
}

/** Mean number of words of a page's body, at least 1. */
export function meanWords({ words }: LanguageIndex): number {
  let sum = 0;
  for (const count of words) sum += count;
  return Math.max(1, sum / Math.max(1, words.length));
}

/** Bigrams of fewer pages are dropped, once there are enough pages to count. */
const minBigramPages = 2;

function indexLanguage(pages: readonly PageText[], rows: Uint32Array, language: Language): LanguageIndex {
  const postings = new TermPostings();
  const words = new Uint32Array(pages.length);
  const titleWords = new Uint32Array(pages.length);
  pages.forEach((page, row) => {
    for (const block of page.blocks) {
      words[row]! += postings.add(termWords(block.text, language), fields.body);
      postings.endBlock();
    }
    for (const heading of page.headings) postings.add(termWords(heading, language), fields.headings);
    titleWords[row] = postings.add(termWords(page.title, language), fields.title);
    postings.add(termWords(page.description, language), fields.description);
    postings.endPage();
  });
  const table = postings.table(pages.length < minPagesForDf ? 1 : minBigramPages);
  const tfidf = tfIdf(table.counts, table.df, siteWeighting(pages.length, table.stop));
  return { language: language.code, pages: rows, ...table, tfidf, words, titleWords };
}
