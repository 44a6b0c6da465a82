import type { LinkGraph } from './link-graph.ts';
import { type PageRank, type PageRankOptions, rankOf } from './page-rank.ts';
import { rankGraph } from './rank-graph.ts';

/** CheiRank: PageRank of the reversed graph (Chepelianskii 2010), high for pages that lead to many others. */
export function cheiRank(graph: LinkGraph, options: PageRankOptions = {}): PageRank {
  const { nodes, out, codes, in: incoming, inCodes } = rankGraph(graph, options);
  const result = rankOf({ nodes, out: incoming, codes: inCodes, in: out, inCodes: codes }, options);
  const rank = new Float64Array(graph.urls.length);
  for (let row = 0; row < nodes.length; row++) rank[nodes[row] as number] = result.rank[row] as number;
  return { ...result, rank };
}
