import { compareText } from '../values/compare-text.ts';
import { Column } from './vectors/column.ts';
import type { SparseMatrix } from './vectors/sparse-matrix.ts';
import { type TermWord, wordKinds } from './terms.ts';

/**
 * The terms of some pages: stems, and bigrams `a_b` of adjacent content words, sorted by code unit. Light words are not
 * terms.
 */
export interface TermTable {
  readonly terms: readonly string[];
  readonly termOf: ReadonlyMap<string, number>;
  /** By term, 1 for a bigram. */
  readonly bigram: Uint8Array;
  /** By term, 1 for a stop word: found by search, without weight elsewhere. */
  readonly stop: Uint8Array;
  /** By term, number of pages that contain it. */
  readonly df: Uint32Array;
  /** Weighted counts: body ×1, headings ×1, description ×1, title ×3. */
  readonly counts: SparseMatrix;
  /** Counts by field, parallel to `counts.columns`. The body contains the headings too, as on the page. */
  readonly body: Uint32Array;
  readonly headings: Uint16Array;
  readonly title: Uint16Array;
  /**
   * The content words of the body as terms, in order, `blockEnd` after each block; those of page i are
   * `sequence[sequenceStarts[i] … sequenceStarts[i + 1])`.
   */
  readonly sequence: Uint32Array;
  readonly sequenceStarts: Uint32Array;
}

/** Marks the end of a block in a sequence: no term has this number. */
export const blockEnd = 0xffff_ffff;

export const fields = { body: 0, headings: 1, title: 2, description: 3 } as const;
/** Weight of a title's occurrence in `counts`. Working assumption. */
const titleWeight = 3;
/** Bound of the distinct terms of one page, and of the counts of one term on a page. */
const maxTermsPerPage = 2 ** 24;
const maxCount = 65_535;

/** Counts terms page by page; terms are numbered in order of arrival and sorted once at the end. */
export class TermPostings {
  private readonly unigrams = new Map<string, number>();
  private readonly bigrams = new Map<number, number>();
  /** By term: its stem, or the two terms of a bigram; 1 for a stop word; its last page, and its place there. */
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

  /** Counts the words of one field of the current page; returns their number, stop words included. */
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

  /** The table of all terms; bigrams of fewer pages than `minPages` are dropped. */
  table(minPages: number): TermTable {
    const df = new Uint32Array(this.stems.length);
    for (let at = 0; at < this.columns.length; at += 1) df[this.columns.at(at)]! += 1;
    const kept = this.keptTerms(df, minPages);
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

  private keptTerms(df: Uint32Array, minPages: number): { id: number; name: string }[] {
    const kept: { id: number; name: string }[] = [];
    this.stems.forEach((stem, id) => {
      const left = this.first.at(id);
      if (left < 0) kept.push({ id, name: stem });
      else if (df[id]! >= minPages) kept.push({ id, name: `${this.stems[left]!}_${this.stems[this.second.at(id)]!}` });
    });
    return kept.sort((a, b) => compareText(a.name, b.name));
  }

  private sortedRows(newId: Int32Array, width: number): Pick<TermTable, 'counts' | 'body' | 'headings' | 'title'> {
    const rows = this.offsets.length - 1;
    const offsets = new Uint32Array(rows + 1);
    const order = new Uint32Array(this.columns.length);
    let end = 0;
    for (let row = 0; row < rows; row += 1) {
      end = this.orderOfRow({ from: this.offsets.at(row), to: this.offsets.at(row + 1), newId }, order, end);
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
      values[at] = body[at]! + headings[at]! + field(fields.description, at) + titleWeight * title[at]!;
    }
    return { counts: { rows, width, offsets, columns, values }, body, headings, title };
  }

  /** Writes the places of a row's kept terms, sorted by term, from `end` on; returns the new end. Term and place are sorted as one number. */
  private orderOfRow({ from, to, newId }: RowRange, order: Uint32Array, end: number): number {
    const keys = new Float64Array(to - from);
    let kept = 0;
    for (let at = from; at < to; at += 1) {
      const id = newId[this.columns.at(at)]!;
      if (id >= 0) keys[kept++] = id * maxTermsPerPage + (at - from);
    }
    const sorted = keys.subarray(0, kept).sort();
    for (let at = 0; at < kept; at += 1) order[end + at] = from + (sorted[at]! % maxTermsPerPage);
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
    column.set(place, Math.min(maxCount, column.at(place) + 1));
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

interface RowRange {
  readonly from: number;
  readonly to: number;
  /** By term, its number in the table, −1 when dropped. */
  readonly newId: Int32Array;
}
