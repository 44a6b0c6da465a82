import { rankOf } from './ranks/page-rank.ts';
import { weightedPositions, weightsByCode, weightsDrawn } from './ranks/position-weights.ts';
import { type RankGraph, silentCode } from './ranks/rank-graph.ts';

/** Rank held by groups of pages and passed between them along links, one step of the reader. */
export interface GroupFlow {
  /** Ranked pages of each group, and the share of all rank they hold. */
  readonly pages: Uint32Array;
  readonly held: Float64Array;
  /** By row `from × groups + to`: links weighted by their place, and rank passed along them. */
  readonly links: Float64Array;
  readonly passed: Float64Array;
  /** Rank each group receives along links from anywhere, and what of it menus, headers, footers and sidebars bring. */
  readonly received: Float64Array;
  readonly chrome: Float64Array;
  /** Rank each group holds on pages without a link to another page, and gives to links that pass nothing. */
  readonly stopped: Float64Array;
  readonly silenced: Float64Array;
}

const damping = 0.85;

/**
 * How rank moves between groups. `groupOf` gives a group per graph node, −1 for none: such pages take part in the ranking
 * and stand in no group. `rank` is that of the graph's rows with these weights, for who has it already.
 */
export function groupFlow(
  graph: RankGraph,
  groupOf: Int32Array,
  groups: number,
  rank: Float64Array = rankOf(graph, { weights: weightedPositions, damping }).rank,
): GroupFlow {
  const { nodes, into, codes } = graph;
  const weightOf = weightsByCode(weightedPositions);
  const drawn = weightsDrawn(graph, weightedPositions);
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
      if (drawn[row] === 0) flow.stopped[to]! += damping * (rank[row] as number);
    }
    for (let edge = into.offsets[row] as number, end = into.offsets[row + 1] as number; edge < end; edge++) {
      const source = into.targets[edge] as number;
      const from = groupOf[nodes[source] as number] as number;
      const code = codes[edge] as number;
      const weight = weightOf[code] as number;
      const given = (damping * (rank[source] as number) * weight) / (drawn[source] as number);
      if (code >= silentCode) {
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
