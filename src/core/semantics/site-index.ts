import { analysedLanguages, type Language, type LanguageCode, type Languages } from '../language/language.ts';
import type { PageText } from './site-text.ts';
import type { SparseMatrix } from './sparse-matrix.ts';
import { type TermWord, termWords, wordKinds } from './terms.ts';
import { fewestPagesForDf, siteWeighting, tfIdf } from './weighting.ts';

/**
 * The words of all pages of one language, as columns.
 * Terms are stems, and bigrams `a_b` of neighbouring content words, sorted by code unit; light words are not terms.
 */
export interface LanguageIndex {
  readonly language: LanguageCode;
  /** Rows of `SiteIndex.urls`, ascending: row i below is the page `pages[i]`. */
  readonly pages: Uint32Array;
  readonly terms: readonly string[];
  readonly termOf: ReadonlyMap<string, number>;
  /** 1 = bigram. */
  readonly bigram: Uint8Array;
  /** 1 = stop word: found by search, without weight elsewhere. */
  readonly stop: Uint8Array;
  /** Number of pages of this language that hold the term. */
  readonly df: Uint32Array;
  /** Weighted counts: body ×1, headings ×1, description ×1, title ×3. */
  readonly counts: SparseMatrix;
  /** Counts by field, parallel to `counts.columns`. The body holds the headings too, as on the page. */
  readonly body: Uint32Array;
  readonly headings: Uint16Array;
  readonly title: Uint16Array;
  /** TF-IDF without stop words, rows of length 1. */
  readonly tfidf: SparseMatrix;
  /** Words of the body, stop words included. */
  readonly words: Uint32Array;
  /** Words of the title. */
  readonly titleWords: Uint32Array;
}

/** The shared index of a site: everything later is computed from it and from the pages' texts. */
export interface SiteIndex {
  /** Sorted by code unit. */
  readonly urls: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly languageOf: readonly LanguageCode[];
  /** Row of each page in its language's index. */
  readonly rowInLanguage: Uint32Array;
  readonly byLanguage: Readonly<Partial<Record<LanguageCode, LanguageIndex>>>;
}

/** Indexes pages in any order; of two pages with one URL the first is kept. Cost grows with the number of words. */
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

/** Pages by URL (code unit order), one for each. */
export function sortedPages(pages: readonly PageText[]): PageText[] {
  const byUrl = new Map<string, PageText>();
  for (const page of pages) if (!byUrl.has(page.url)) byUrl.set(page.url, page);
  return [...byUrl.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

const fields = { body: 0, headings: 1, title: 2, description: 3 } as const;

function indexLanguage(pages: readonly PageText[], rows: Uint32Array, language: Language): LanguageIndex {
  const postings = new Postings();
  const words = new Uint32Array(pages.length);
  const titleWords = new Uint32Array(pages.length);
  pages.forEach((page, row) => {
    for (const block of page.blocks) words[row]! += postings.add(termWords(block.text, language), fields.body);
    for (const heading of page.headings) postings.add(termWords(heading, language), fields.headings);
    titleWords[row] = postings.add(termWords(page.title, language), fields.title);
    postings.add(termWords(page.description, language), fields.description);
    postings.endPage();
  });
  const table = postings.table(pages.length < fewestPagesForDf ? 1 : 2);
  const tfidf = tfIdf(table.counts, table.df, siteWeighting(pages.length, table.stop));
  return { language: language.code, pages: rows, ...table, tfidf, words, titleWords };
}

type TermTable = Pick<
  LanguageIndex,
  'terms' | 'termOf' | 'bigram' | 'stop' | 'df' | 'counts' | 'body' | 'headings' | 'title'
>;

/** Counts terms page by page; ids are given in order of arrival and sorted once at the end. */
class Postings {
  private readonly unigrams = new Map<string, number>();
  private readonly bigrams = new Map<number, number>();
  /** Per term: the stem, or the two ids of a bigram; whether it is a stop word; page and place last seen. */
  private readonly stems: string[] = [];
  private readonly first: number[] = [];
  private readonly second: number[] = [];
  private readonly stops: number[] = [];
  private readonly lastPage: number[] = [];
  private readonly place: number[] = [];
  private readonly offsets: number[] = [0];
  private readonly columns: number[] = [];
  private readonly byField: number[][] = [[], [], [], []];

  /** Returns the number of words, stop words included. */
  add(words: readonly TermWord[], field: number): number {
    let before = -1;
    let count = 0;
    for (const word of words) {
      if (word.kind !== wordKinds.sign) count += 1;
      if (word.kind < wordKinds.stop) {
        before = -1;
        continue;
      }
      const id = this.unigram(word.stem, word.kind === wordKinds.stop);
      this.count(id, field);
      for (const part of word.parts) this.count(this.unigram(part, false), field);
      if (word.kind === wordKinds.stop) {
        before = -1;
        continue;
      }
      if (before >= 0) this.count(this.pair(before, id), field);
      before = id;
    }
    return count;
  }

  endPage(): void {
    this.offsets.push(this.columns.length);
  }

  /** Bigrams of fewer pages than `fewestPages` are forgotten. */
  table(fewestPages: number): TermTable {
    const df = new Uint32Array(this.stems.length);
    for (const id of this.columns) df[id]! += 1;
    const name = (id: number) =>
      this.first[id]! < 0 ? this.stems[id]! : `${this.stems[this.first[id]!]!}_${this.stems[this.second[id]!]!}`;
    const kept = this.stems
      .map((_, id) => id)
      .filter((id) => this.first[id]! < 0 || df[id]! >= fewestPages)
      .map((id) => ({ id, name: name(id) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const newId = new Int32Array(this.stems.length).fill(-1);
    kept.forEach((term, at) => {
      newId[term.id] = at;
    });
    return {
      terms: kept.map((term) => term.name),
      termOf: new Map(kept.map((term, at) => [term.name, at])),
      bigram: Uint8Array.from(kept, (term) => (this.first[term.id]! < 0 ? 0 : 1)),
      stop: Uint8Array.from(kept, (term) => this.stops[term.id]!),
      df: Uint32Array.from(kept, (term) => df[term.id]!),
      ...this.sortedRows(newId, kept.length),
    };
  }

  private sortedRows(newId: Int32Array, width: number): Pick<TermTable, 'counts' | 'body' | 'headings' | 'title'> {
    const rows = this.offsets.length - 1;
    const offsets = new Uint32Array(rows + 1);
    const order: number[] = [];
    for (let row = 0; row < rows; row += 1) {
      const places: number[] = [];
      for (let at = this.offsets[row]!; at < this.offsets[row + 1]!; at += 1) {
        if (newId[this.columns[at]!]! >= 0) places.push(at);
      }
      places.sort((a, b) => newId[this.columns[a]!]! - newId[this.columns[b]!]!);
      for (const at of places) order.push(at);
      offsets[row + 1] = order.length;
    }
    const field = (of: number) => (at: number) => this.byField[of]![at]!;
    const values = Float32Array.from(
      order,
      (at) =>
        field(fields.body)(at) +
        field(fields.headings)(at) +
        field(fields.description)(at) +
        3 * field(fields.title)(at),
    );
    const columns = Uint32Array.from(order, (at) => newId[this.columns[at]!]!);
    return {
      counts: { rows, width, offsets, columns, values },
      body: Uint32Array.from(order, field(fields.body)),
      headings: Uint16Array.from(order, (at) => Math.min(65_535, field(fields.headings)(at))),
      title: Uint16Array.from(order, (at) => Math.min(65_535, field(fields.title)(at))),
    };
  }

  private count(id: number, field: number): void {
    const page = this.offsets.length;
    if (this.lastPage[id] !== page) {
      this.lastPage[id] = page;
      this.place[id] = this.columns.length;
      this.columns.push(id);
      for (const column of this.byField) column.push(0);
    }
    this.byField[field]![this.place[id]!]! += 1;
  }

  private unigram(stem: string, stop: boolean): number {
    const known = this.unigrams.get(stem);
    if (known !== undefined) {
      if (!stop) this.stops[known] = 0;
      return known;
    }
    const id = this.newTerm(stem, -1, -1, stop);
    this.unigrams.set(stem, id);
    return id;
  }

  private pair(left: number, right: number): number {
    const key = left * 2 ** 26 + right;
    const known = this.bigrams.get(key);
    if (known !== undefined) return known;
    const id = this.newTerm('', left, right, false);
    this.bigrams.set(key, id);
    return id;
  }

  private newTerm(stem: string, first: number, second: number, stop: boolean): number {
    const id = this.stems.length;
    this.stems.push(stem);
    this.first.push(first);
    this.second.push(second);
    this.stops.push(stop ? 1 : 0);
    this.lastPage.push(0);
    this.place.push(0);
    return id;
  }
}
