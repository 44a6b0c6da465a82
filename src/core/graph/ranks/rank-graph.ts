import { memoizeByObject } from '../../values/memoize.ts';
import type { LinkGraph, SparseRows } from '../link-graph.ts';

/** The graph on which rank flows: ranked nodes only, links resolved to where they lead, one edge per pair, no self-link. */
export interface RankGraph {
  /** Graph node of each row. */
  readonly nodes: Uint32Array;
  /** The rows that link to each row, ascending. */
  readonly into: SparseRows;
  /** Per edge of `into`, the code of the link. A nofollow link draws a share of its page's rank and passes it to no page. */
  readonly codes: Uint8Array;
}

/** Rank graphs of the indexable pages: ranks, roles and equity all start from them. */
const indexableGraph = memoizeByObject((graph: LinkGraph) => build(graph, graph.indexable));

/** `ranked` marks the nodes that have rank, one byte each; the indexable pages by default. */
export function rankGraph(graph: LinkGraph, ranked?: Uint8Array): RankGraph {
  return ranked === undefined ? indexableGraph(graph) : build(graph, ranked);
}

/** Reuses the incoming rows of the link graph when each node is a ranked page; otherwise writes new rows. */
function build(graph: LinkGraph, ranked: Uint8Array): RankGraph {
  const nodes = Uint32Array.from(ranked.keys()).filter((node) => ranked[node] === 1);
  /** Row of each node, −1 for nodes without rank. */
  const rowOf = new Int32Array(graph.urls.length).fill(-1);
  for (let row = 0; row < nodes.length; row++) rowOf[nodes[row] as number] = row;
  if (nodes.length === rowOf.length && !graph.landing.some((end, node) => end !== node)) {
    return { nodes, into: graph.in, codes: graph.inCodes };
  }
  return { nodes, ...incomingRows(graph, rowOf, targetsOf(fedRows(graph, ranked, rowOf), nodes.length)) };
}

/** Row that links to each node feed, −1 for none: a ranked page its own, a redirect or a canonicalised page its target's. */
function fedRows({ landing, representative }: LinkGraph, ranked: Uint8Array, rowOf: Int32Array): Int32Array {
  return rowOf.map((_, node) => {
    const landed = landing[node] as number;
    return rowOf[ranked[landed] === 1 ? landed : (representative[node] as number)] as number;
  });
}

/** The nodes that feed each row when a link targets them. */
function targetsOf(fed: Int32Array, rows: number): SparseRows {
  const offsets = new Uint32Array(rows + 1);
  for (const row of fed) if (row !== -1) offsets[row + 1]! += 1;
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row] as number;
  const next = offsets.slice(0, rows);
  const targets = new Uint32Array(offsets[rows] as number);
  for (let node = 0; node < fed.length; node++) {
    const row = fed[node] as number;
    if (row === -1) continue;
    targets[next[row] as number] = node;
    next[row]! += 1;
  }
  return { offsets, targets };
}

/** Two links of a page that feed one row are one edge with the stronger code. */
function incomingRows(
  { in: links, inCodes }: LinkGraph,
  rowOf: Int32Array,
  linkTargets: SparseRows,
): { into: SparseRows; codes: Uint8Array } {
  const rows = linkTargets.offsets.length - 1;
  const offsets = new Uint32Array(rows + 1);
  const targets = new Uint32Array(links.targets.length);
  const codes = new Uint8Array(links.targets.length);
  const placeOf = new Int32Array(rows).fill(-1);
  let place = 0;
  const addRow = (row: number): void => {
    const first = place;
    const [start, last] = [linkTargets.offsets[row] as number, linkTargets.offsets[row + 1] as number];
    for (let at = start; at < last; at++) {
      const node = linkTargets.targets[at] as number;
      for (let edge = links.offsets[node] as number, end = links.offsets[node + 1] as number; edge < end; edge++) {
        const source = rowOf[links.targets[edge] as number] as number;
        if (source === -1 || source === row) continue;
        const code = inCodes[edge] as number;
        const known = placeOf[source] as number;
        if (known >= first) {
          if (code < (codes[known] as number)) codes[known] = code;
          continue;
        }
        placeOf[source] = place;
        targets[place] = source;
        codes[place++] = code;
      }
    }
    if (last - start > 1) sortRow(targets.subarray(first, place), codes.subarray(first, place));
    offsets[row + 1] = place;
  };
  for (let row = 0; row < rows; row++) addRow(row);
  return { into: { offsets, targets: targets.subarray(0, place) }, codes: codes.subarray(0, place) };
}

/** Sorts the sources of a row, and their codes with them. */
function sortRow(sources: Uint32Array, codes: Uint8Array): void {
  let sorted = 1;
  while (sorted < sources.length && (sources[sorted] as number) > (sources[sorted - 1] as number)) sorted++;
  if (sorted >= sources.length) return;
  const pairs = new Float64Array(sources.length);
  for (let at = 0; at < pairs.length; at++) pairs[at] = (sources[at] as number) * 256 + (codes[at] as number);
  pairs.sort();
  for (let at = 0; at < pairs.length; at++) {
    sources[at] = Math.floor((pairs[at] as number) / 256);
    codes[at] = (pairs[at] as number) % 256;
  }
}
