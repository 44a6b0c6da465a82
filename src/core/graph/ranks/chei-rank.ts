import type { LinkGraph } from '../link-graph.ts';
import { type PageRank, type PageRankOptions, rankOf } from './page-rank.ts';
import { type RankGraph, rankGraph } from './rank-graph.ts';
import { transposed } from '../building/sparse-rows.ts';

/** CheiRank: PageRank of the reversed graph (Chepelianskii 2010), high for pages that lead to many others. */
export function cheiRank(graph: LinkGraph, options: PageRankOptions = {}): PageRank {
  const ranked = rankGraph(graph, options);
  const result = cheiRankOf(ranked, options);
  const rank = new Float64Array(graph.urls.length);
  for (let row = 0; row < ranked.nodes.length; row++) rank[ranked.nodes[row] as number] = result.rank[row] as number;
  return { ...result, rank };
}

/** The same on a rank graph that is already built; `rank` is per row. */
export function cheiRankOf({ nodes, into, codes }: RankGraph, options: PageRankOptions = {}): PageRank {
  const out = transposed(into, codes);
  return rankOf({ nodes, into: out, codes: out.carried as Uint8Array }, options);
}
