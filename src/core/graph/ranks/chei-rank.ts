import { transpose } from '../building/transpose.ts';
import { type PageRank, type PageRankOptions, rowPageRank } from './page-rank.ts';
import type { RankGraph } from './rank-graph.ts';

/** CheiRank, per row: PageRank of the reversed graph (Chepelianskii 2010), high for pages that link to many others. */
export function cheiRank({ nodes, into, codes }: RankGraph, options: PageRankOptions = {}): PageRank {
  const out = transpose(into, codes);
  return rowPageRank({ nodes, into: out, codes: out.edgeBytes as Uint8Array }, options);
}
