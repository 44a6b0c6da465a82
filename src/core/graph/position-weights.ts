import { type RankGraph, silentCode } from './rank-graph.ts';

/** Share of a page's rank that a link draws, by where it stands. Equal by default; the weighted rank uses content 1, chrome 0.25. */
export interface PositionWeights {
  readonly content: number;
  readonly chrome: number;
}

export const weightedPositions: PositionWeights = { content: 1, chrome: 0.25 };

/** By the code of a link, whether it passes something or not. */
export function weightsByCode({ content, chrome }: PositionWeights): Float64Array {
  return Float64Array.from({ length: 2 * silentCode }, (_, code) => (code % silentCode === 0 ? content : chrome));
}

interface Drawn {
  readonly weights: PositionWeights;
  readonly sums: Float64Array;
}

const known = new WeakMap<RankGraph, Drawn>();

/** Per row, the weights of all its links, those that pass nothing too: summed once for the rank and for what is told of it. */
export function weightsDrawn(graph: RankGraph, weights: PositionWeights): Float64Array {
  const last = known.get(graph);
  if (last?.weights === weights) return last.sums;
  const { nodes, into, codes } = graph;
  const weightOf = weightsByCode(weights);
  const sums = new Float64Array(nodes.length);
  for (let edge = 0; edge < codes.length; edge++) {
    sums[into.targets[edge] as number]! += weightOf[codes[edge] as number] as number;
  }
  known.set(graph, { weights, sums });
  return sums;
}
