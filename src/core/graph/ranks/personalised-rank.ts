import type { LinkGraph } from '../link-graph.ts';
import { type PageRank, type PageRankOptions, pageRank } from './page-rank.ts';

/** Rank as seen from some pages: the reader starts again at one of them (Haveliwala 2002). Equal shares without weights. */
export function personalisedRank(
  graph: LinkGraph,
  from: readonly number[] | ReadonlyMap<number, number>,
  options: PageRankOptions = {},
): PageRank {
  return pageRank(graph, { ...options, restart: restartAt(graph, from) });
}

/** Where a reader of these pages starts again, per graph node. */
export function restartAt(graph: LinkGraph, from: readonly number[] | ReadonlyMap<number, number>): Float64Array {
  const restart = new Float64Array(graph.urls.length);
  const shares = from instanceof Map ? from : new Map((from as readonly number[]).map((node) => [node, 1]));
  for (const [node, share] of shares) restart[graph.representative[node] as number]! += share;
  return restart;
}
