import { nofollowBit } from '../link-graph.ts';
import type { RankGraph } from './rank-graph.ts';

/** Weight of a link by its position: the share of its page's rank that it draws. `chrome` is every position but content. */
export interface PositionWeights {
  readonly content: number;
  readonly chrome: number;
}

/** Every link draws the same share: the original PageRank. */
export const equalWeights: PositionWeights = { content: 1, chrome: 1 };
/** Weights of the internal rank that reports show: working assumption. */
export const weightedPositions: PositionWeights = { content: 1, chrome: 0.25 };

/** Weight of each link code, nofollow or not. */
export function weightsByCode({ content, chrome }: PositionWeights): Float64Array {
  return Float64Array.from({ length: 2 * nofollowBit }, (_, code) => (code % nofollowBit === 0 ? content : chrome));
}

interface OutgoingWeights {
  readonly weights: PositionWeights;
  readonly sums: Float64Array;
}

const lastSums = new WeakMap<RankGraph, OutgoingWeights>();

/** Per row, the sum of the weights of all its links, nofollow included; kept for the last weights used on a graph. */
export function outgoingWeights(graph: RankGraph, weights: PositionWeights): Float64Array {
  const last = lastSums.get(graph);
  if (last?.weights === weights) return last.sums;
  const chromeLinks = new Uint32Array(graph.nodes.length);
  const { targets } = graph.into;
  for (let edge = 0; edge < targets.length; edge++) {
    chromeLinks[targets[edge] as number]! += (graph.codes[edge] as number) % nofollowBit === 0 ? 0 : 1;
  }
  const sums = Float64Array.from(outDegrees(graph));
  for (let row = 0; row < sums.length; row++) {
    const chrome = chromeLinks[row] as number;
    sums[row] = weights.content * ((sums[row] as number) - chrome) + weights.chrome * chrome;
  }
  lastSums.set(graph, { weights, sums });
  return sums;
}

/** Number of links per row. Counted apart from the chrome links: two columns at once take three times the time of one. */
export function outDegrees({ nodes, into }: RankGraph): Uint32Array {
  const degrees = new Uint32Array(nodes.length);
  for (let edge = 0; edge < into.targets.length; edge++) degrees[into.targets[edge] as number]! += 1;
  return degrees;
}
