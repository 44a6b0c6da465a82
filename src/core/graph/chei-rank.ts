import type { LinkGraph } from './link-graph.ts';
import { type PageRank, type PageRankOptions, rankOf } from './page-rank.ts';
import { rankGraph } from './rank-graph.ts';
import { transposed } from './sparse-rows.ts';

/** CheiRank: PageRank of the reversed graph (Chepelianskii 2010), high for pages that lead to many others. */
export function cheiRank(graph: LinkGraph, options: PageRankOptions = {}): PageRank {
  const { nodes, into, codes } = rankGraph(graph, options);
  const out = transposed(into, codes);
  const result = rankOf({ nodes, into: out, codes: out.carried as Uint8Array }, options);
  const rank = new Float64Array(graph.urls.length);
  for (let row = 0; row < nodes.length; row++) rank[nodes[row] as number] = result.rank[row] as number;
  return { ...result, rank };
}
