import type { LinkGraph } from '../link-graph.ts';

/**
 * Restart distribution of a personalised PageRank (topic-sensitive PageRank, Haveliwala 2002), per graph node: the random
 * surfer restarts at the given pages, in proportion to their weights.
 */
export function restartVector(graph: LinkGraph, weightOf: ReadonlyMap<number, number>): Float64Array {
  const restart = new Float64Array(graph.urls.length);
  for (const [node, weight] of weightOf) restart[graph.representative[node] as number]! += weight;
  return restart;
}
