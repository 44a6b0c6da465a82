import { transposed } from '../building/sparse-rows.ts';
import { type PageRank, type PageRankOptions, rankOf } from './page-rank.ts';
import type { RankGraph } from './rank-graph.ts';

/** CheiRank, per row: PageRank of the reversed graph (Chepelianskii 2010), high for pages that link to many others. */
export function cheiRank({ nodes, into, codes }: RankGraph, options: PageRankOptions = {}): PageRank {
  const out = transposed(into, codes);
  return rankOf({ nodes, into: out, codes: out.carried as Uint8Array }, options);
}
