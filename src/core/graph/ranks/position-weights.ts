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
  const ofChrome = new Uint32Array(graph.nodes.length);
  const { targets } = graph.into;
  for (let edge = 0; edge < targets.length; edge++) {
    ofChrome[targets[edge] as number]! += (graph.codes[edge] as number) % silentCode === 0 ? 0 : 1;
  }
  const sums = Float64Array.from(linksDrawn(graph));
  for (let row = 0; row < sums.length; row++) {
    const chrome = ofChrome[row] as number;
    sums[row] = weights.content * ((sums[row] as number) - chrome) + weights.chrome * chrome;
  }
  known.set(graph, { weights, sums });
  return sums;
}

/** Per row, how many links it has. Counted apart from those of one position: two columns at once take thrice the time of one. */
export function linksDrawn({ nodes, into }: RankGraph): Uint32Array {
  const links = new Uint32Array(nodes.length);
  for (let edge = 0; edge < into.targets.length; edge++) links[into.targets[edge] as number]! += 1;
  return links;
}
