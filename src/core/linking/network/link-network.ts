import { weightedPositions } from '../../graph/ranks/position-weights.ts';
import { type LinkGraph, nofollowBit } from '../../graph/link-graph.ts';
import { rankGraph } from '../../graph/ranks/rank-graph.ts';

/** The ranked pages and their links, to simulate changes; one row per page, sorted by URL. */
export interface LinkNetwork {
  readonly urls: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Links of row i are `targets[offsets[i] … offsets[i + 1])`; the weight of a nofollow link is 0. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the weights of the links of a page, nofollow links included at their full weight. */
  readonly leaving: Float64Array;
  /** Share of the readers that start on each page, summing to 1. */
  readonly start: Float64Array;
  /** Rows from which depth is counted. */
  readonly entries: readonly number[];
}

/** A link by the rows of its pages. */
export interface NetworkLink {
  readonly source: number;
  readonly target: number;
}

/**
 * The network of a site, its links weighted by position. `entries`: URLs from which depth is counted. `nodes`: one byte per
 * node of the graph, 1 for a page of the network; the indexable pages by default.
 */
export function linkNetwork(graph: LinkGraph, entries: readonly string[], nodes?: Uint8Array): LinkNetwork {
  const ranked = rankGraph(graph, nodes);
  const rows = ranked.nodes.length;
  const offsets = new Uint32Array(rows + 1);
  for (const source of ranked.into.targets) offsets[source + 1]! += 1;
  for (let row = 0; row < rows; row += 1) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice();
  const targets = new Uint32Array(ranked.into.targets.length);
  const weights = new Float64Array(targets.length);
  const leaving = new Float64Array(rows);
  for (let target = 0; target < rows; target += 1) {
    for (let edge = ranked.into.offsets[target]!; edge < ranked.into.offsets[target + 1]!; edge += 1) {
      const source = ranked.into.targets[edge]!;
      const code = ranked.codes[edge]!;
      const weight = code % nofollowBit === 0 ? weightedPositions.content : weightedPositions.chrome;
      const place = next[source]!++;
      targets[place] = target;
      weights[place] = code >= nofollowBit ? 0 : weight;
      leaving[source]! += weight;
    }
  }
  const urls = Array.from(ranked.nodes, (node) => graph.urls[node]!);
  const rowOf = new Map(urls.map((url, row) => [url, row]));
  const start = new Float64Array(rows).fill(1 / Math.max(1, rows));
  return { urls, rowOf, offsets, targets, weights, leaving, start, entries: landingRows(graph, entries, rowOf) };
}

/** Rows of the pages where these URLs land after redirects. */
function landingRows(graph: LinkGraph, entries: readonly string[], rowOf: ReadonlyMap<string, number>): number[] {
  return entries.flatMap((url) => {
    const node = graph.nodeOf.get(url);
    const row = node === undefined ? undefined : rowOf.get(graph.urls[graph.landing[node]!]!);
    return row === undefined ? [] : [row];
  });
}

/**
 * The network with readers that start on these pages alone, such as those of one persona; unchanged when none is known.
 */
export function startingFrom(network: LinkNetwork, urls: readonly string[]): LinkNetwork {
  const rows = [...new Set(urls.flatMap((url) => network.rowOf.get(url) ?? []))].sort((a, b) => a - b);
  if (rows.length === 0) return network;
  const start = new Float64Array(network.urls.length);
  for (const row of rows) start[row] = 1 / rows.length;
  return { ...network, start, entries: rows };
}

/** The network with content links added, and pages at its end; an existing link of a menu becomes a content link. */
export function withLinks(
  network: LinkNetwork,
  added: readonly NetworkLink[],
  newUrls: readonly string[] = [],
): LinkNetwork {
  const rows = network.urls.length + newUrls.length;
  const lists = Array.from({ length: rows }, (): { target: number; weight: number }[] => []);
  for (let source = 0; source < network.urls.length; source += 1) {
    for (let at = network.offsets[source]!; at < network.offsets[source + 1]!; at += 1)
      lists[source]!.push({ target: network.targets[at]!, weight: network.weights[at]! });
  }
  const leaving = new Float64Array(rows);
  leaving.set(network.leaving);
  for (const { source, target } of added) {
    const known = lists[source]!.find((link) => link.target === target);
    leaving[source]! += 1 - (known?.weight ?? 0);
    if (known === undefined) lists[source]!.push({ target, weight: 1 });
    else known.weight = 1;
  }
  const offsets = new Uint32Array(rows + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = offsets[row]! + list.length;
  });
  const all = lists.flat();
  const urls = [...network.urls, ...newUrls];
  return {
    urls,
    rowOf: newUrls.length === 0 ? network.rowOf : new Map(urls.map((url, row) => [url, row])),
    offsets,
    targets: Uint32Array.from(all, (link) => link.target),
    weights: Float64Array.from(all, (link) => link.weight),
    leaving,
    start: newUrls.length === 0 ? network.start : grownStart(network.start, rows),
    entries: network.entries,
  };
}

/** Readers who start on every page start on new pages too; those of a persona keep their pages. */
function grownStart(start: Float64Array, rows: number): Float64Array {
  const grown = new Float64Array(rows);
  const even = start.every((share) => share === start[0]);
  if (even) return grown.fill(1 / rows);
  grown.set(start);
  return grown;
}

/** Fewest clicks from the entries over links that pass rank; −1 without a path. */
export function networkDepth(network: LinkNetwork): Int32Array {
  const depth = new Int32Array(network.urls.length).fill(-1);
  const queue = [...network.entries];
  for (const row of queue) depth[row] = 0;
  for (let at = 0; at < queue.length; at += 1) {
    const row = queue[at]!;
    for (let edge = network.offsets[row]!; edge < network.offsets[row + 1]!; edge += 1) {
      const target = network.targets[edge]!;
      if (network.weights[edge] === 0 || depth[target] !== -1) continue;
      depth[target] = depth[row]! + 1;
      queue.push(target);
    }
  }
  return depth;
}
