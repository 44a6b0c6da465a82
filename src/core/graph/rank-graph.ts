import type { LinkGraph, SparseRows } from './link-graph.ts';

export interface RankOptions {
  /** Nodes that hold rank, one byte each; the indexable pages by default. */
  readonly nodes?: Uint8Array;
  /** True: nofollow links pass rank like the others. */
  readonly nofollowPasses?: boolean;
  /** Feed the canonical instead of the canonicalised page; true by default. */
  readonly canonicals?: boolean;
}

/** The graph rank flows on: only ranked nodes, links taken to where they lead, one edge per pair, no self-link. */
export interface RankGraph {
  /** Graph node of each row. */
  readonly nodes: Uint32Array;
  readonly out: SparseRows;
  /** Per edge of `out`: position code, plus 8 when the link passes nothing. */
  readonly codes: Uint8Array;
}

/** Code of a link that takes a share of its page's rank and passes it to nobody. */
export const silentCode = 8;

export function rankGraph(graph: LinkGraph, options: RankOptions = {}): RankGraph {
  const ranked = options.nodes ?? graph.indexable;
  const nodes = Uint32Array.from(ranked.keys()).filter((node) => ranked[node] === 1);
  const rowOf = rowsOfTargets(graph, ranked, nodes, options.canonicals !== false);
  const offsets = new Uint32Array(nodes.length + 1);
  const targets = new Uint32Array(graph.out.targets.length);
  const codes = new Uint8Array(graph.out.targets.length);
  const lastEdge = new Int32Array(nodes.length).fill(-1);
  const { out, follow, position } = graph;
  const silent = options.nofollowPasses === true ? 0 : silentCode;
  let edges = 0;
  for (let row = 0; row < nodes.length; row++) {
    const first = edges;
    offsets[row] = first;
    const node = nodes[row] as number;
    for (let edge = out.offsets[node] as number, stop = out.offsets[node + 1] as number; edge < stop; edge++) {
      const target = rowOf[out.targets[edge] as number] as number;
      if (target === -1 || target === row) continue;
      const code = (position[edge] as number) + (follow[edge] === 1 ? 0 : silent);
      const last = lastEdge[target] as number;
      if (last >= first) {
        if (code < (codes[last] as number)) codes[last] = code;
      } else {
        lastEdge[target] = edges;
        targets[edges] = target;
        codes[edges++] = code;
      }
    }
  }
  offsets[nodes.length] = edges;
  return { nodes, out: { offsets, targets: targets.subarray(0, edges) }, codes: codes.subarray(0, edges) };
}

/**
 * Row that a link to each node feeds, -1 for none: a ranked page keeps what it is given,
 * a redirect or a canonicalised page hands it on.
 */
function rowsOfTargets(graph: LinkGraph, ranked: Uint8Array, nodes: Uint32Array, canonicals: boolean): Int32Array {
  const own = new Int32Array(graph.urls.length).fill(-1);
  for (let row = 0; row < nodes.length; row++) own[nodes[row] as number] = row;
  const end = canonicals ? graph.representative : graph.landing;
  return own.map((_, node) => {
    const landed = graph.landing[node] as number;
    return own[ranked[landed] === 1 ? landed : (end[node] as number)] as number;
  });
}
