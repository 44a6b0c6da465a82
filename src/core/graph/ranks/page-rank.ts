import type { LinkGraph } from '../link-graph.ts';
import { linksDrawn, type PositionWeights, weightsByCode, weightsDrawn } from './position-weights.ts';
import { type RankGraph, type RankOptions, rankGraph, silentCode } from './rank-graph.ts';
import { type RankFlow, RankInflow } from './rank-inflow.ts';
import { RankSweeps } from './rank-sweeps.ts';

export interface PageRankOptions extends RankOptions {
  readonly damping?: number;
  readonly weights?: PositionWeights;
  /** Where a bored reader starts again, per graph node; uniform by default. Need not sum to 1. */
  readonly restart?: Float64Array;
}

export interface PageRank {
  /** Per graph node; sums to 1 over the ranked nodes, 0 elsewhere. */
  readonly rank: Float64Array;
  readonly iterations: number;
  /** L1 distance between the last two iterations. */
  readonly residual: number;
}

const tolerance = 1e-10;
/** What sweeps in single precision find on their own, well above their roundings. */
const roughly = 1e-5;
const mostSweeps = 500;

/**
 * PageRank (Page, Brin, Motwani & Winograd 1999), damping 0.85, swept until two rounds differ by less than 1e-10 in all.
 * Dead ends spread their rank like a restart. A nofollow link takes its share and passes it to nobody: it is spread too.
 */
export function pageRank(graph: LinkGraph, options: PageRankOptions = {}): PageRank {
  const ranked = rankGraph(graph, options);
  const result = rankOf(ranked, options);
  const rank = new Float64Array(graph.urls.length);
  for (let row = 0; row < ranked.nodes.length; row++) rank[ranked.nodes[row] as number] = result.rank[row] as number;
  return { ...result, rank };
}

/**
 * The same on a rank graph that is already built; `rank` is per row. Solved in single precision, then what a step of the reader
 * still changes is counted exactly and the correction solved likewise (iterative refinement: Moler 1967, “Iterative refinement
 * in floating point”): a million shares of four bytes stay in the processor's own memory, those of eight do not.
 */
export function rankOf(graph: RankGraph, options: PageRankOptions = {}): PageRank {
  if (graph.nodes.length === 0) return { rank: new Float64Array(0), iterations: 0, residual: 0 };
  const inflow = new RankInflow(flowOf(graph, options));
  const found = new RankSweeps(inflow, inflow.flow.restart.slice(), null);
  const rough = sweep(found, found, roughly, mostSweeps);
  const next = found.settle();
  const rest = next.map((value, row) => value - (found.rank[row] as number));
  const correction = new RankSweeps(inflow, rest.slice(), rest);
  const fine = sweep(correction, found, tolerance, Math.max(1, mostSweeps - rough.iterations));
  const corrected = correction.settle();
  return {
    rank: inParts(next.map((value, row) => value + (corrected[row] as number))),
    iterations: rough.iterations + fine.iterations,
    residual: fine.residual,
  };
}

/** Sweeps until one changes less than `enough` of the total of `whole`, or there were `most` of them. */
function sweep(
  sweeps: RankSweeps,
  whole: RankSweeps,
  enough: number,
  most: number,
): Pick<PageRank, 'iterations' | 'residual'> {
  for (let iterations = 1; ; iterations++) {
    const residual = sweeps.run() / whole.total;
    if (residual < enough || iterations === most) return { iterations, residual };
  }
}

function inParts(values: Float64Array): Float64Array {
  let total = 0;
  for (let row = 0; row < values.length; row++) total += values[row] as number;
  return values.map((value) => value / total);
}

function flowOf(graph: RankGraph, options: PageRankOptions): RankFlow {
  const weights = options.weights ?? { content: 1, chrome: 1 };
  const even = weights.content === weights.chrome && !hasSilentLinks(graph);
  const shares = even ? evenShares(graph) : weightedShares(graph, weights);
  return {
    into: graph.into,
    codes: even ? null : graph.codes,
    restart: restartOf(graph, options.restart),
    damping: options.damping ?? 0.85,
    ...shares,
  };
}

function hasSilentLinks({ codes }: RankGraph): boolean {
  for (let edge = 0; edge < codes.length; edge++) if ((codes[edge] as number) >= silentCode) return true;
  return false;
}

type Shares = Pick<RankFlow, 'byCode' | 'unit' | 'lost'>;

/** Every link weighs the same and passes. */
function evenShares(graph: RankGraph): Shares {
  const unit = Float64Array.from(linksDrawn(graph)).map((count) => (count > 0 ? 1 / count : 0));
  return { byCode: Float64Array.of(1), unit, lost: unit.map((share) => (share > 0 ? 0 : 1)) };
}

function weightedShares(graph: RankGraph, weights: PositionWeights): Shares {
  const { into, codes, nodes } = graph;
  const weightOf = weightsByCode(weights);
  const all = weightsDrawn(graph, weights);
  const silent = new Float64Array(nodes.length);
  for (let edge = 0; edge < codes.length; edge++) {
    const code = codes[edge] as number;
    if (code >= silentCode) silent[into.targets[edge] as number]! += weightOf[code] as number;
  }
  return {
    byCode: weightOf.map((weight, code) => (code < silentCode ? weight : 0)),
    unit: all.map((sum) => (sum > 0 ? 1 / sum : 0)),
    lost: all.map((sum, row) => (sum > 0 ? (silent[row] as number) / sum : 1)),
  };
}

function restartOf({ nodes }: RankGraph, wanted: Float64Array | undefined): Float64Array {
  const restart = new Float64Array(nodes.length).fill(1 / Math.max(1, nodes.length));
  if (!wanted) return restart;
  let sum = 0;
  for (const node of nodes) sum += wanted[node] as number;
  if (sum > 0)
    for (let row = 0; row < nodes.length; row++) restart[row] = (wanted[nodes[row] as number] as number) / sum;
  return restart;
}
