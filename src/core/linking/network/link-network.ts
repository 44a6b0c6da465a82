import { weightedPositions } from '../../graph/ranks/position-weights.ts';
import { type LinkGraph, nofollowBit } from '../../graph/link-graph.ts';
import { rankGraph } from '../../graph/ranks/rank-graph.ts';
import type { ReaderSteps } from './goal-gain.ts';

/** The indexable pages and the links between them, ready to be changed on paper. Row = page, sorted by URL. */
export interface LinkNetwork {
  readonly urls: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Links of row i are `targets[offsets[i] … offsets[i + 1])`; `weights` 0 for one that passes nothing. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the weights that leave a page, those that pass nothing included. */
  readonly leaving: Float64Array;
  /** Where readers start, summing to 1. */
  readonly start: Float64Array;
  /** Rows from which clicks are counted. */
  readonly entries: readonly number[];
}

/** A link by the rows of its pages. */
export interface NetworkLink {
  readonly source: number;
  readonly target: number;
}

/**
 * The network of a site: content links weigh 1, the rest .25; clicks are counted from `entries` (addresses). `nodes`:
 * the pages that take part, one byte each; the indexable ones by default.
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
  return { urls, rowOf, offsets, targets, weights, leaving, start, entries: landedRows(graph, entries, rowOf) };
}

function landedRows(graph: LinkGraph, entries: readonly string[], rowOf: ReadonlyMap<string, number>): number[] {
  return entries.flatMap((url) => {
    const node = graph.nodeOf.get(url);
    const row = node === undefined ? undefined : rowOf.get(graph.urls[graph.landing[node]!]!);
    return row === undefined ? [] : [row];
  });
}

/** The same with readers starting on some pages only, as a persona does who comes by its own channels. */
export function startingFrom(network: LinkNetwork, urls: readonly string[]): LinkNetwork {
  const rows = [...new Set(urls.flatMap((url) => network.rowOf.get(url) ?? []))].sort((a, b) => a - b);
  if (rows.length === 0) return network;
  const start = new Float64Array(network.urls.length);
  for (const row of rows) start[row] = 1 / rows.length;
  return { ...network, start, entries: rows };
}

/** The network with content links added; one that exists in the chrome becomes a content link. */
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

/** Readers who start anywhere start on a new page too; those of a persona keep their own. */
function grownStart(start: Float64Array, rows: number): Float64Array {
  const grown = new Float64Array(rows);
  const even = start.every((share) => share === start[0]);
  if (even) return grown.fill(1 / rows);
  grown.set(start);
  return grown;
}

/** Where a reader goes next, in shares. */
export function stepsOf(network: LinkNetwork): ReaderSteps {
  const { offsets, targets, weights, leaving, start } = network;
  const shares = new Float64Array(weights.length);
  const lost = new Float64Array(leaving.length);
  for (let row = 0; row < leaving.length; row += 1) {
    let passed = 0;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      shares[at] = leaving[row] === 0 ? 0 : weights[at]! / leaving[row]!;
      passed += shares[at]!;
    }
    lost[row] = Math.max(0, 1 - passed);
  }
  return { offsets, targets, shares, lost, start };
}

const damping = 0.85;
const tolerance = 1e-12;
const mostRounds = 500;

/** PageRank (Page et al. 1999) of the rows, summing to 1; what passes nothing starts again with the readers. */
export function networkRank(steps: ReaderSteps): Float64Array {
  const size = steps.start.length;
  let rank = steps.start.slice();
  for (let round = 0; round < mostRounds; round += 1) {
    const next = new Float64Array(size);
    let lost = 0;
    for (let row = 0; row < size; row += 1) {
      lost += rank[row]! * steps.lost[row]!;
      for (let at = steps.offsets[row]!; at < steps.offsets[row + 1]!; at += 1)
        next[steps.targets[at]!]! += damping * rank[row]! * steps.shares[at]!;
    }
    let change = 0;
    for (let row = 0; row < size; row += 1) {
      next[row]! += (1 - damping + damping * lost) * steps.start[row]!;
      change += Math.abs(next[row]! - rank[row]!);
    }
    rank = next;
    if (change < tolerance) break;
  }
  return rank;
}

/** Fewest clicks from the entries over links that pass something; −1 where no path leads. */
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
