import type { Intent } from './intent/intent-cue.ts';
import type { Keyphrase } from './keyphrases/keyphrases.ts';
import { rowProduct, type SparseMatrix } from './vectors/sparse-matrix.ts';

/** Two pages that may answer the same search: what the advice is made from. */
export interface CompetingPages {
  readonly a: string;
  readonly b: string;
  /** The head keyphrase they share. */
  readonly keyphrase: string;
  /** Cosine of their terms, 0–1. */
  readonly cosine: number;
  /** Same head keyphrase and cosine above .85, or one search whose clicks the two share (ACTIVATION §6.9). */
  readonly confirmed: boolean;
  /** Both titles answer the same kind of search. */
  readonly sameIntent: boolean;
  /** Share of their searches that bring people to both, 0–1; null where no searches were imported. */
  readonly sharedQueries: number | null;
  /** 0–1, from the same words, likeness, searches and intent. */
  readonly risk: number;
  readonly advice: CompetitionAdvice;
}

export type CompetitionAdvice = 'merge' | 'consolidate' | 'differentiate';

/** Clicks, or impressions where there are none, that a search brought to a page. */
export interface PageQuery {
  readonly query: string;
  readonly page: string;
  readonly clicks: number;
  readonly impressions: number;
  readonly position: number | null;
}

/** What else is known of the pages. */
export interface CompetitionContext {
  readonly intentOf?: (url: string) => Intent | null;
  readonly queries?: readonly PageQuery[];
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
  context: CompetitionContext = {},
): CompetingPages[] {
  const searches = context.queries === undefined ? null : new SharedSearches(context.queries);
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
        found.set(`${a}\n${b}`, competition(a, b, left.text, cosine, context, searches));
      }
    });
  }
  return [...found.values()].sort((x, y) => y.cosine - x.cosine || (x.a < y.a ? -1 : 1) || (x.b < y.b ? -1 : 1));
}

function competition(
  a: string,
  b: string,
  keyphrase: string,
  cosine: number,
  context: CompetitionContext,
  searches: SharedSearches | null,
): CompetingPages {
  const [mine, other] = [context.intentOf?.(a) ?? null, context.intentOf?.(b) ?? null];
  const sameIntent = mine !== null && mine === other;
  const shared = searches?.between(a, b) ?? null;
  const confirmed = cosine > confirmedCosine || shared?.contested === true;
  return {
    a,
    b,
    keyphrase,
    cosine,
    confirmed,
    sameIntent,
    sharedQueries: shared === null ? null : shared.overlap,
    risk: competitionRisk({ sameHead: true, cosine, sharedQueries: shared?.overlap ?? 0, sameIntent }),
    advice:
      mine !== null && other !== null && !sameIntent ? 'differentiate' : cosine > mergeCosine ? 'merge' : 'consolidate',
  };
}

/** Pages as alike as this say the same thing. */
const mergeCosine = 0.92;

/** .35 for the same head keyphrase, .25 for likeness above .6, .25 for shared searches, .15 for the same intent. */
export function competitionRisk(pair: {
  readonly sameHead: boolean;
  readonly cosine: number;
  readonly sharedQueries: number;
  readonly sameIntent: boolean;
}): number {
  const likeness = Math.min(1, Math.max(0, (pair.cosine - leastCosine) / 0.3));
  const risk = (pair.sameHead ? 0.35 : 0) + 0.25 * likeness + 0.25 * pair.sharedQueries + (pair.sameIntent ? 0.15 : 0);
  return Math.round(risk * 1000) / 1000;
}

/** Both pages stand among the first twenty, and neither takes more than this of the clicks. */
const lastContested = 20;
const mostOfClicks = 0.8;

/** Which searches bring people to which pages. */
class SharedSearches {
  private readonly byPage = new Map<string, Map<string, { weight: number; position: number | null }>>();

  constructor(queries: readonly PageQuery[]) {
    for (const { query, page, clicks, impressions, position } of queries) {
      const own = this.byPage.get(page) ?? new Map<string, { weight: number; position: number | null }>();
      this.byPage.set(page, own);
      own.set(query, { weight: (own.get(query)?.weight ?? 0) + (clicks > 0 ? clicks : impressions / 100), position });
    }
  }

  /** Σ min of the two shares; whether one search is torn between the two. */
  between(a: string, b: string): { readonly overlap: number; readonly contested: boolean } {
    const [left, right] = [this.byPage.get(a), this.byPage.get(b)];
    if (left === undefined || right === undefined) return { overlap: 0, contested: false };
    const [total, others] = [sumOf(left), sumOf(right)];
    let overlap = 0;
    let contested = false;
    for (const [query, mine] of [...left].sort((x, y) => (x[0] < y[0] ? -1 : 1))) {
      const other = right.get(query);
      if (other === undefined) continue;
      overlap += Math.min(mine.weight / total, other.weight / others);
      const share = mine.weight / (mine.weight + other.weight);
      contested ||= isSeen(mine.position) && isSeen(other.position) && Math.max(share, 1 - share) <= mostOfClicks;
    }
    return { overlap: Math.round(overlap * 1000) / 1000, contested };
  }
}

function sumOf(queries: ReadonlyMap<string, { readonly weight: number }>): number {
  let sum = 0;
  for (const { weight } of queries.values()) sum += weight;
  return sum || 1;
}

function isSeen(position: number | null): boolean {
  return position !== null && position <= lastContested;
}
