import type { LinkGraph, SparseRows } from './link-graph.ts';
import { transposed } from './sparse-rows.ts';

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
  readonly in: SparseRows;
  /** Codes in the order of `in`. */
  readonly inCodes: Uint8Array;
}

/** Code of a link that takes a share of its page's rank and passes it to nobody. */
export const silentCode = 8;

export function rankGraph(graph: LinkGraph, options: RankOptions = {}): RankGraph {
  const ranked = options.nodes ?? graph.indexable;
  const end = options.canonicals === false ? graph.landing : graph.representative;
  const nodes = Uint32Array.from(ranked.keys()).filter((node) => ranked[node] === 1);
  const rowOf = new Int32Array(graph.urls.length).fill(-1);
  for (let row = 0; row < nodes.length; row++) rowOf[nodes[row] as number] = row;
  const offsets = new Uint32Array(nodes.length + 1);
  const targets = new Uint32Array(graph.out.targets.length);
  const codes = new Uint8Array(graph.out.targets.length);
  const lastEdge = new Int32Array(nodes.length).fill(-1);
  let edges = 0;
  for (let row = 0; row < nodes.length; row++) {
    const first = edges;
    offsets[row] = first;
    const node = nodes[row] as number;
    for (
      let edge = graph.out.offsets[node] as number, stop = graph.out.offsets[node + 1] as number;
      edge < stop;
      edge++
    ) {
      const target = rowOf[targetOf(graph.out.targets[edge] as number, ranked, graph.landing, end)] as number;
      if (target === -1 || target === row) continue;
      const passes = options.nofollowPasses === true || graph.follow[edge] === 1;
      const code = (graph.position[edge] as number) + (passes ? 0 : silentCode);
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
  const out = { offsets, targets: targets.subarray(0, edges) };
  const incoming = transposed(out, codes.subarray(0, edges));
  return { nodes, out, codes: codes.subarray(0, edges), in: incoming, inCodes: incoming.carried as Uint8Array };
}

/** A link to a ranked page stays there; one to a redirect or a canonicalised page goes where that leads. */
function targetOf(target: number, ranked: Uint8Array, landing: Uint32Array, end: Uint32Array): number {
  const landed = landing[target] as number;
  return ranked[landed] === 1 ? landed : (end[target] as number);
}
