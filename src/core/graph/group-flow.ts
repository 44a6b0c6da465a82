import { nofollowBit } from './link-graph.ts';
import { defaultDamping } from './ranks/page-rank.ts';
import { outgoingWeights, weightedPositions, weightsByCode } from './ranks/position-weights.ts';
import type { RankGraph } from './ranks/rank-graph.ts';

/** Rank of groups of pages, and rank passed between them along links in one step of the random surfer. */
export interface GroupFlow {
  /** Number of ranked pages of each group, and their share of all rank. */
  readonly pages: Uint32Array;
  readonly held: Float64Array;
  /** Indexed by `from × groups + to`: links weighted by position, and rank passed along them. */
  readonly links: Float64Array;
  readonly passed: Float64Array;
  /** Rank each group receives along links from anywhere, and the part that menus, headers, footers and sidebars bring. */
  readonly received: Float64Array;
  readonly chrome: Float64Array;
  /** Rank each group loses on pages without a link to another page, and to nofollow links. */
  readonly stopped: Float64Array;
  readonly silenced: Float64Array;
}

/**
 * Flow of rank between groups of pages. `groupOf` gives the group of each graph node, −1 for a ranked page outside every
 * group; `rank` is the PageRank of the rows of `graph` with `weightedPositions`.
 */
export function groupFlow(graph: RankGraph, groupOf: Int32Array, groups: number, rank: Float64Array): GroupFlow {
  const { nodes, into, codes } = graph;
  const weightOf = weightsByCode(weightedPositions);
  const outgoing = outgoingWeights(graph, weightedPositions);
  const flow: GroupFlow = {
    pages: new Uint32Array(groups),
    held: new Float64Array(groups),
    links: new Float64Array(groups * groups),
    passed: new Float64Array(groups * groups),
    received: new Float64Array(groups),
    chrome: new Float64Array(groups),
    stopped: new Float64Array(groups),
    silenced: new Float64Array(groups),
  };
  const addRow = (row: number): void => {
    const to = groupOf[nodes[row] as number] as number;
    if (to !== -1) {
      flow.pages[to]! += 1;
      flow.held[to]! += rank[row] as number;
      if (outgoing[row] === 0) flow.stopped[to]! += defaultDamping * (rank[row] as number);
    }
    for (let edge = into.offsets[row] as number, end = into.offsets[row + 1] as number; edge < end; edge++) {
      const source = into.targets[edge] as number;
      const from = groupOf[nodes[source] as number] as number;
      const code = codes[edge] as number;
      const weight = weightOf[code] as number;
      const given = (defaultDamping * (rank[source] as number) * weight) / (outgoing[source] as number);
      if (code >= nofollowBit) {
        if (from !== -1) flow.silenced[from]! += given;
        continue;
      }
      if (to === -1) continue;
      flow.received[to]! += given;
      if (code !== 0) flow.chrome[to]! += given;
      if (from === -1) continue;
      flow.links[from * groups + to]! += weight;
      flow.passed[from * groups + to]! += given;
    }
  };
  for (let row = 0; row < nodes.length; row++) addRow(row);
  return flow;
}
