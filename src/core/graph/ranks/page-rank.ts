import { type LinkGraph, nofollowBit } from '../link-graph.ts';
import { equalWeights, outDegrees, outgoingWeights, type PositionWeights, weightsByCode } from './position-weights.ts';
import { type RankGraph, rankGraph } from './rank-graph.ts';
import { RankInflow, type TransitionMatrix } from './rank-inflow.ts';
import { RankSweeps } from './rank-sweeps.ts';

export interface PageRankOptions {
  readonly damping?: number;
  readonly weights?: PositionWeights;
  /** Restart distribution of the random surfer, per graph node; uniform by default. Need not sum to 1. */
  readonly restart?: Float64Array;
}

export interface PageRank {
  /** Sums to 1 over the ranked nodes, 0 elsewhere. */
  readonly rank: Float64Array;
  readonly iterations: number;
  /** L1 distance between the last two iterations. */
  readonly residual: number;
}

/** Probability that the random surfer follows a link instead of restarting (Page et al. 1999). */
export const defaultDamping = 0.85;
/** L1 distance between two sweeps at which the rank counts as converged: working assumption. */
const tolerance = 1e-10;
/** Tolerance of the first solution, well above the rounding of single precision. */
const roughTolerance = 1e-5;
const maxSweeps = 500;

/**
 * PageRank per graph node (Page, Brin, Motwani & Winograd 1999). The rank of dead ends is spread like a restart. A
 * nofollow link draws its share and passes it to no page: that share is spread too.
 */
export function pageRank(graph: LinkGraph, options: PageRankOptions = {}): PageRank {
  const ranked = rankGraph(graph);
  const result = rowPageRank(ranked, options);
  const rank = new Float64Array(graph.urls.length);
  for (let row = 0; row < ranked.nodes.length; row++) rank[ranked.nodes[row] as number] = result.rank[row] as number;
  return { ...result, rank };
}

/**
 * PageRank per row of a rank graph. Solved in single precision first; the residual of that solution is then computed in
 * double precision and the correction solved likewise (iterative refinement, Moler 1967): a million values of four bytes
 * stay in the processor's cache, those of eight do not.
 */
export function rowPageRank(graph: RankGraph, options: PageRankOptions = {}): PageRank {
  if (graph.nodes.length === 0) return { rank: new Float64Array(0), iterations: 0, residual: 0 };
  const inflow = new RankInflow(transitionMatrix(graph, options));
  const solution = new RankSweeps(inflow, inflow.matrix.restart.slice(), null);
  const rough = sweepUntil(solution, solution, roughTolerance, maxSweeps);
  const next = solution.exactStep();
  const residuals = next.map((value, row) => value - (solution.rank[row] as number));
  const correction = new RankSweeps(inflow, residuals.slice(), residuals);
  const fine = sweepUntil(correction, solution, tolerance, Math.max(1, maxSweeps - rough.iterations));
  const corrected = correction.exactStep();
  return {
    rank: normalised(next.map((value, row) => value + (corrected[row] as number))),
    iterations: rough.iterations + fine.iterations,
    residual: fine.residual,
  };
}

/** Sweeps until one changes less than `enough` of the total of `whole`, or `limit` of them are done. */
function sweepUntil(
  sweeps: RankSweeps,
  whole: RankSweeps,
  enough: number,
  limit: number,
): Pick<PageRank, 'iterations' | 'residual'> {
  for (let iterations = 1; ; iterations++) {
    const residual = sweeps.run() / whole.total;
    if (residual < enough || iterations === limit) return { iterations, residual };
  }
}

function normalised(values: Float64Array): Float64Array {
  let total = 0;
  for (let row = 0; row < values.length; row++) total += values[row] as number;
  return values.map((value) => value / total);
}

function transitionMatrix(graph: RankGraph, options: PageRankOptions): TransitionMatrix {
  const weights = options.weights ?? equalWeights;
  const isUniform = weights.content === weights.chrome && !hasNofollowLinks(graph);
  const shares = isUniform ? uniformShares(graph) : weightedShares(graph, weights);
  return {
    into: graph.into,
    codes: isUniform ? null : graph.codes,
    restart: restartOf(graph, options.restart),
    damping: options.damping ?? defaultDamping,
    ...shares,
  };
}

function hasNofollowLinks({ codes }: RankGraph): boolean {
  for (let edge = 0; edge < codes.length; edge++) if ((codes[edge] as number) >= nofollowBit) return true;
  return false;
}

type Shares = Pick<TransitionMatrix, 'weightOfCode' | 'unitShare' | 'dangling'>;

/** Every link has the same weight and passes rank. */
function uniformShares(graph: RankGraph): Shares {
  const unitShare = Float64Array.from(outDegrees(graph)).map((degree) => (degree > 0 ? 1 / degree : 0));
  return { weightOfCode: Float64Array.of(1), unitShare, dangling: unitShare.map((share) => (share > 0 ? 0 : 1)) };
}

function weightedShares(graph: RankGraph, weights: PositionWeights): Shares {
  const { into, codes, nodes } = graph;
  const weightOf = weightsByCode(weights);
  const outgoing = outgoingWeights(graph, weights);
  const nofollow = new Float64Array(nodes.length);
  for (let edge = 0; edge < codes.length; edge++) {
    const code = codes[edge] as number;
    if (code >= nofollowBit) nofollow[into.targets[edge] as number]! += weightOf[code] as number;
  }
  return {
    weightOfCode: weightOf.map((weight, code) => (code < nofollowBit ? weight : 0)),
    unitShare: outgoing.map((sum) => (sum > 0 ? 1 / sum : 0)),
    dangling: outgoing.map((sum, row) => (sum > 0 ? (nofollow[row] as number) / sum : 1)),
  };
}

/** The restart distribution per row, uniform without one or when it is zero on all ranked nodes. */
function restartOf({ nodes }: RankGraph, perNode: Float64Array | undefined): Float64Array {
  const restart = new Float64Array(nodes.length).fill(1 / Math.max(1, nodes.length));
  if (!perNode) return restart;
  let sum = 0;
  for (const node of nodes) sum += perNode[node] as number;
  if (sum > 0) {
    for (let row = 0; row < nodes.length; row++) restart[row] = (perNode[nodes[row] as number] as number) / sum;
  }
  return restart;
}
