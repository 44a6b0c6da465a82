import { analysedLanguages, type Language, type LanguageCode, type Languages } from '../language/language.ts';
import { Column } from './vectors/column.ts';
import type { PageText } from './page-text.ts';
import type { SparseMatrix } from './vectors/sparse-matrix.ts';
import { type TermWord, termWords, wordKinds } from './terms.ts';
import { fewestPagesForDf, siteWeighting, tfIdf } from './vectors/weighting.ts';

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
  /** The body's content words as terms, in order, `blockEnd` after each block; page i is `sequence[starts[i] … starts[i + 1])`. */
  readonly sequence: Uint32Array;
  readonly sequenceStarts: Uint32Array;
}

/** Stands after each block of a sequence: no term has this number. */
export const blockEnd = 0xffff_ffff;

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

/** Mean number of words of a page's body, at least 1. */
export function meanWords({ words }: LanguageIndex): number {
  let sum = 0;
  for (const count of words) sum += count;
  return Math.max(1, sum / Math.max(1, words.length));
}

const fields = { body: 0, headings: 1, title: 2, description: 3 } as const;

function indexLanguage(pages: readonly PageText[], rows: Uint32Array, language: Language): LanguageIndex {
  const postings = new Postings();
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
  const table = postings.table(pages.length < fewestPagesForDf ? 1 : 2);
  const tfidf = tfIdf(table.counts, table.df, siteWeighting(pages.length, table.stop));
  return { language: language.code, pages: rows, ...table, tfidf, words, titleWords };
}

type TermTable = Pick<
  LanguageIndex,
  | 'terms'
  | 'termOf'
  | 'bigram'
  | 'stop'
  | 'df'
  | 'counts'
  | 'body'
  | 'headings'
  | 'title'
  | 'sequence'
  | 'sequenceStarts'
>;

/** Counts terms page by page; ids are given in order of arrival and sorted once at the end. */
class Postings {
  private readonly unigrams = new Map<string, number>();
  private readonly bigrams = new Map<number, number>();
  /** Per term: the stem, or the two ids of a bigram; whether it is a stop word; page and place last seen. */
  private readonly stems: string[] = [];
  private readonly first = new Column(Int32Array);
  private readonly second = new Column(Int32Array);
  private readonly stops = new Column(Uint8Array);
  private readonly lastPage = new Column(Uint32Array);
  private readonly place = new Column(Uint32Array);
  private readonly offsets = new Column(Uint32Array);
  private readonly columns = new Column(Uint32Array);
  private readonly byField = [0, 1, 2, 3].map(() => new Column(Uint16Array));
  private readonly sequence = new Column(Uint32Array);
  private readonly sequenceStarts = new Column(Uint32Array);

  constructor() {
    this.offsets.push(0);
    this.sequenceStarts.push(0);
  }

  /** Returns the number of words, stop words included. */
  add(words: readonly TermWord[], field: number): number {
    const body = field === fields.body;
    let before = -1;
    let count = 0;
    for (const word of words) {
      if (word.kind !== wordKinds.sign) count += 1;
      if (word.kind < wordKinds.stop) {
        before = -1;
        continue;
      }
      const stop = word.kind === wordKinds.stop;
      const id = this.unigram(word.stem, stop);
      this.count(id, field);
      if (body && !stop) this.sequence.push(id);
      for (const part of word.parts) {
        const of = this.unigram(part, false);
        this.count(of, field);
        if (body && !stop) this.sequence.push(of);
      }
      if (stop) {
        before = -1;
        continue;
      }
      if (before >= 0) this.count(this.pair(before, id), field);
      before = id;
    }
    return count;
  }

  endBlock(): void {
    this.sequence.push(blockEnd);
  }

  endPage(): void {
    this.offsets.push(this.columns.length);
    this.sequenceStarts.push(this.sequence.length);
  }

  /** Bigrams of fewer pages than `fewestPages` are forgotten. */
  table(fewestPages: number): TermTable {
    const df = new Uint32Array(this.stems.length);
    for (let at = 0; at < this.columns.length; at += 1) df[this.columns.at(at)]! += 1;
    const kept = this.keptTerms(df, fewestPages);
    const newId = new Int32Array(this.stems.length).fill(-1);
    kept.forEach((term, at) => {
      newId[term.id] = at;
    });
    const sequence = this.sequence.values();
    for (let at = 0; at < sequence.length; at += 1) if (sequence[at] !== blockEnd) sequence[at] = newId[sequence[at]!]!;
    return {
      terms: kept.map((term) => term.name),
      termOf: new Map(kept.map((term, at) => [term.name, at])),
      bigram: Uint8Array.from(kept, (term) => (this.first.at(term.id) < 0 ? 0 : 1)),
      stop: Uint8Array.from(kept, (term) => this.stops.at(term.id)),
      df: Uint32Array.from(kept, (term) => df[term.id]!),
      sequence,
      sequenceStarts: this.sequenceStarts.values(),
      ...this.sortedRows(newId, kept.length),
    };
  }

  private keptTerms(df: Uint32Array, fewestPages: number): { id: number; name: string }[] {
    const kept: { id: number; name: string }[] = [];
    this.stems.forEach((stem, id) => {
      const left = this.first.at(id);
      if (left < 0) kept.push({ id, name: stem });
      else if (df[id]! >= fewestPages)
        kept.push({ id, name: `${this.stems[left]!}_${this.stems[this.second.at(id)]!}` });
    });
    return kept.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private sortedRows(newId: Int32Array, width: number): Pick<TermTable, 'counts' | 'body' | 'headings' | 'title'> {
    const rows = this.offsets.length - 1;
    const offsets = new Uint32Array(rows + 1);
    const order = new Uint32Array(this.columns.length);
    let end = 0;
    for (let row = 0; row < rows; row += 1) {
      const from = this.offsets.at(row);
      end = this.orderOfRow(from, this.offsets.at(row + 1), newId, order, end);
      offsets[row + 1] = end;
    }
    const field = (of: number, at: number) => this.byField[of]!.at(order[at]!);
    const columns = new Uint32Array(end);
    const values = new Float32Array(end);
    const body = new Uint32Array(end);
    const headings = new Uint16Array(end);
    const title = new Uint16Array(end);
    for (let at = 0; at < end; at += 1) {
      columns[at] = newId[this.columns.at(order[at]!)]!;
      body[at] = field(fields.body, at);
      headings[at] = field(fields.headings, at);
      title[at] = field(fields.title, at);
      values[at] = body[at]! + headings[at]! + field(fields.description, at) + 3 * title[at]!;
    }
    return { counts: { rows, width, offsets, columns, values }, body, headings, title };
  }

  /** Places of a row's kept terms by their number, written from `end`; numbers and places are sorted as one. */
  private orderOfRow(from: number, to: number, newId: Int32Array, order: Uint32Array, end: number): number {
    const keys = new Float64Array(to - from);
    let kept = 0;
    for (let at = from; at < to; at += 1) {
      const id = newId[this.columns.at(at)]!;
      if (id >= 0) keys[kept++] = id * placesPerRow + (at - from);
    }
    const sorted = keys.subarray(0, kept).sort();
    for (let at = 0; at < kept; at += 1) order[end + at] = from + (sorted[at]! % placesPerRow);
    return end + kept;
  }

  private count(id: number, field: number): void {
    const page = this.offsets.length;
    if (this.lastPage.at(id) !== page) {
      this.lastPage.set(id, page);
      this.place.set(id, this.columns.length);
      this.columns.push(id);
      for (const column of this.byField) column.push(0);
    }
    const column = this.byField[field]!;
    const place = this.place.at(id);
    column.set(place, Math.min(mostCounted, column.at(place) + 1));
  }

  private unigram(stem: string, stop: boolean): number {
    const known = this.unigrams.get(stem);
    if (known !== undefined) {
      if (!stop) this.stops.set(known, 0);
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

/** Distinct terms of one page stay under this. */
const placesPerRow = 2 ** 24;
/** A term said more often on one page counts this often. */
const mostCounted = 65_535;
