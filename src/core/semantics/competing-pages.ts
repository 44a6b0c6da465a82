import { compareText } from '../values/compare-text.ts';
import { rounded } from '../values/rounded.ts';
import type { Intent } from './intent/intent-cue.ts';
import type { Keyphrase } from './keyphrases/keyphrases.ts';
import { rowProduct, type SparseMatrix } from './vectors/sparse-matrix.ts';

/** Two pages that may answer the same search (keyword cannibalisation). */
export interface CompetingPages {
  /** Address of the first page, in alphabetical order. */
  readonly a: string;
  /** Address of the second page. */
  readonly b: string;
  /** The keyphrase that heads both. */
  readonly keyphrase: string;
  /** TF-IDF cosine of the two texts, 0–1. */
  readonly cosine: number;
  /** True when the cosine is high enough for a finding. */
  readonly confirmed: boolean;
  /** True when both titles answer the same search intent. */
  readonly sameIntent: boolean;
  /** Share of searches that reach both pages: null, since no import pairs searches with pages. */
  readonly sharedQueries: null;
  /** Risk that the pages compete, 0–1: from the keyphrase, the cosine and the intent. */
  readonly risk: number;
  /** What to do with the pages. */
  readonly advice: CompetitionAdvice;
}

/**
 * `merge` pages of the same content, `consolidate` the subject on one of them, or `differentiate` pages of different
 * intents.
 */
export type CompetitionAdvice = 'merge' | 'consolidate' | 'differentiate';

export interface CompetitionContext {
  /** First URL of the group of near duplicates, by URL. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly intentOf: (url: string) => Intent | null;
}

/** Working assumptions. */
const thresholds = {
  /** Lowest cosine of a pair. */
  pair: 0.6,
  /** Cosine above which the pair is a finding. */
  confirmed: 0.85,
  /** Cosine above which the two pages have the same content. */
  merge: 0.92,
  /** A keyphrase that heads more pages is a word of the site rather than a subject. */
  maxPages: 30,
  /** Ranks of a page's keyphrases that head it; a single word must be the first. */
  headRanks: 3,
} as const;

interface KeyphrasePage {
  readonly url: string;
  /** Row of the TF-IDF matrix. */
  readonly row: number;
  readonly keyphrases: readonly Keyphrase[];
}

interface Holder {
  readonly url: string;
  readonly row: number;
  readonly text: string;
}

/** Pairs of pages with a head keyphrase in common, most similar first; pairs of near duplicates are left to their own check. */
export function competingPages(
  pages: readonly KeyphrasePage[],
  tfidf: SparseMatrix,
  context: CompetitionContext,
): CompetingPages[] {
  const found = new Map<string, CompetingPages>();
  for (const list of holdersByKeyphrase(pages)) {
    list.forEach((left, i) => {
      for (const right of list.slice(i + 1)) {
        const group = context.groupOf.get(left.url);
        if (group !== undefined && group === context.groupOf.get(right.url)) continue;
        const cosine = rounded(rowProduct(tfidf, left.row, tfidf, right.row), 3);
        const [a, b] = left.url < right.url ? [left.url, right.url] : [right.url, left.url];
        if (cosine < thresholds.pair || found.has(`${a}\n${b}`)) continue;
        found.set(`${a}\n${b}`, { a, b, keyphrase: left.text, cosine, ...verdict(a, b, cosine, context) });
      }
    });
  }
  return [...found.values()].sort((x, y) => y.cosine - x.cosine || compareText(x.a, y.a) || compareText(x.b, y.b));
}

/** The pages headed by each keyphrase that heads several pages, and not too many. */
function holdersByKeyphrase(pages: readonly KeyphrasePage[]): Holder[][] {
  const holders = new Map<string, Holder[]>();
  for (const { url, row, keyphrases } of pages) {
    for (const { key, text } of keyphrases.slice(0, thresholds.headRanks)) {
      if (!key.includes(' ') && key !== keyphrases[0]!.key) continue;
      const list = holders.get(key) ?? [];
      holders.set(key, list);
      list.push({ url, row, text });
    }
  }
  return [...holders.values()].filter((list) => list.length > 1 && list.length <= thresholds.maxPages);
}

function verdict(a: string, b: string, cosine: number, { intentOf }: CompetitionContext) {
  const [intentA, intentB] = [intentOf(a), intentOf(b)];
  const sameIntent = intentA !== null && intentA === intentB;
  const differs = intentA !== null && intentB !== null && !sameIntent;
  const advice: CompetitionAdvice = differs ? 'differentiate' : cosine > thresholds.merge ? 'merge' : 'consolidate';
  return {
    confirmed: cosine > thresholds.confirmed,
    sameIntent,
    sharedQueries: null,
    risk: competitionRisk({ sameHead: true, cosine, sameIntent }),
    advice,
  };
}

/** 0.35 for the same head keyphrase, up to 0.25 for a cosine of 0.9, 0.15 for the same intent. Working assumption. */
export function competitionRisk(pair: {
  readonly sameHead: boolean;
  readonly cosine: number;
  readonly sameIntent: boolean;
}): number {
  const similarity = Math.min(1, Math.max(0, (pair.cosine - thresholds.pair) / 0.3));
  return rounded((pair.sameHead ? 0.35 : 0) + 0.25 * similarity + (pair.sameIntent ? 0.15 : 0), 3);
}
