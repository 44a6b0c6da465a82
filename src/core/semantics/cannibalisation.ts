import type { Keyphrase } from './keyphrases.ts';
import { rowProduct, type SparseMatrix } from './sparse-matrix.ts';

/** Two pages that may answer the same search: what the advice is made from. */
export interface CompetingPages {
  readonly a: string;
  readonly b: string;
  /** The head keyphrase they share. */
  readonly keyphrase: string;
  /** Cosine of their terms, 0–1. */
  readonly cosine: number;
  /** Same head keyphrase and cosine above .85 (ACTIVATION §6.9). */
  readonly confirmed: boolean;
}

const confirmedCosine = 0.85;
const leastCosine = 0.6;
/** Of a keyphrase that heads this many pages, it is a word of the site rather than a subject. */
const mostPagesPerKeyphrase = 30;
const headRanks = 3;

/**
 * Pairs of pages whose best keyphrase is the same, by likeness. `rows` are the pages' rows in `tfidf`;
 * near duplicates are left to their own finding.
 */
export function competingPages(
  pages: readonly { readonly url: string; readonly row: number; readonly keyphrases: readonly Keyphrase[] }[],
  tfidf: SparseMatrix,
  duplicateGroupOf: ReadonlyMap<string, string>,
): CompetingPages[] {
  const holders = new Map<string, { url: string; row: number; text: string }[]>();
  for (const { url, row, keyphrases } of pages) {
    for (const { key, text } of keyphrases.slice(0, headRanks)) {
      if (!key.includes(' ') && key !== keyphrases[0]!.key) continue;
      const list = holders.get(key) ?? [];
      holders.set(key, list);
      list.push({ url, row, text });
    }
  }
  const found = new Map<string, CompetingPages>();
  for (const list of [...holders.values()].filter((one) => one.length > 1 && one.length <= mostPagesPerKeyphrase)) {
    list.forEach((left, i) => {
      for (const right of list.slice(i + 1)) {
        const group = duplicateGroupOf.get(left.url);
        if (group !== undefined && group === duplicateGroupOf.get(right.url)) continue;
        const cosine = Math.round(rowProduct(tfidf, left.row, tfidf, right.row) * 1000) / 1000;
        const [a, b] = left.url < right.url ? [left.url, right.url] : [right.url, left.url];
        if (cosine < leastCosine || found.has(`${a}\n${b}`)) continue;
        found.set(`${a}\n${b}`, { a, b, keyphrase: left.text, cosine, confirmed: cosine > confirmedCosine });
      }
    });
  }
  return [...found.values()].sort((x, y) => y.cosine - x.cosine || (x.a < y.a ? -1 : 1) || (x.b < y.b ? -1 : 1));
}
