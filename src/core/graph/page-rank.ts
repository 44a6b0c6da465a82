import type { LinkGraph } from './link-graph.ts';
import { type RankGraph, type RankOptions, rankGraph, silentCode } from './rank-graph.ts';

/** Share of a page's rank that a link draws, by where it stands. Equal by default; the weighted rank uses content 1, chrome 0.25. */
export interface PositionWeights {
  readonly content: number;
  readonly chrome: number;
}

export const weightedPositions: PositionWeights = { content: 1, chrome: 0.25 };

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
const mostIterations = 500;

/**
 * PageRank (Page, Brin, Motwani & Winograd 1999), damping 0.85, iterated until two rounds differ by less than 1e-10 in all.
 * Dead ends spread their rank like a restart. A nofollow link takes its share and passes it to nobody: it is spread too.
 */
export function pageRank(graph: LinkGraph, options: PageRankOptions = {}): PageRank {
  const ranked = rankGraph(graph, options);
  const result = rankOf(ranked, options);
  const rank = new Float64Array(graph.urls.length);
  for (let row = 0; row < ranked.nodes.length; row++) rank[ranked.nodes[row] as number] = result.rank[row] as number;
  return { ...result, rank };
}

/** The same on a rank graph that is already built; `rank` is per row. */
export function rankOf(graph: RankGraph, options: PageRankOptions = {}): PageRank {
  const count = graph.nodes.length;
  const damping = options.damping ?? 0.85;
  const restart = restartOf(graph, options.restart);
  const shares = sharesOf(graph, options.weights ?? { content: 1, chrome: 1 });
  let rank = restart.slice();
  let next = new Float64Array(count);
  const sent = new Float64Array(count);
  for (let iteration = 1; ; iteration++) {
    let spread = 0;
    for (let row = 0; row < count; row++) {
      const have = rank[row] as number;
      const unit = shares.unit[row] as number;
      sent[row] = have * unit;
      spread += have * (shares.lost[row] as number);
    }
    const base = 1 - damping + damping * spread;
    next.fill(0);
    if (shares.uniform) send(graph.out.offsets, graph.out.targets, sent, next);
    else sendWeighted(graph.out.offsets, graph.out.targets, graph.codes, shares.byCode, sent, next);
    let residual = 0;
    for (let row = 0; row < count; row++) {
      const value = base * (restart[row] as number) + damping * (next[row] as number);
      residual += Math.abs(value - (rank[row] as number));
      next[row] = value;
    }
    [rank, next] = [next, rank];
    if (residual < tolerance || iteration === mostIterations) return { rank, iterations: iteration, residual };
  }
}

function send(offsets: Uint32Array, targets: Uint32Array, sent: Float64Array, received: Float64Array): void {
  for (let row = 0, edge = 0; row < sent.length; row++) {
    const share = sent[row] as number;
    for (const end = offsets[row + 1] as number; edge < end; edge++) received[targets[edge] as number]! += share;
  }
}

function sendWeighted(
  offsets: Uint32Array,
  targets: Uint32Array,
  codes: Uint8Array,
  byCode: Float64Array,
  sent: Float64Array,
  received: Float64Array,
): void {
  for (let row = 0, edge = 0; row < sent.length; row++) {
    const share = sent[row] as number;
    for (const end = offsets[row + 1] as number; edge < end; edge++) {
      received[targets[edge] as number]! += share * (byCode[codes[edge] as number] as number);
    }
  }
}

interface Shares {
  /** What a link of weight 1 draws from its page. */
  readonly unit: Float64Array;
  /** Part of the page's rank that no link passes on. */
  readonly lost: Float64Array;
  readonly byCode: Float64Array;
  /** Every link weighs the same and passes. */
  readonly uniform: boolean;
}

function sharesOf({ out, codes }: RankGraph, weights: PositionWeights): Shares {
  const count = out.offsets.length - 1;
  const weightOf = Float64Array.from({ length: 2 * silentCode }, (_, code) =>
    code % silentCode === 0 ? weights.content : weights.chrome,
  );
  const byCode = weightOf.map((weight, code) => (code < silentCode ? weight : 0));
  const unit = new Float64Array(count);
  const lost = new Float64Array(count);
  let uniform = weights.content === weights.chrome && weights.content === 1;
  for (let row = 0; row < count; row++) {
    let all = 0;
    let passed = 0;
    for (let edge = out.offsets[row] as number, end = out.offsets[row + 1] as number; edge < end; edge++) {
      all += weightOf[codes[edge] as number] as number;
      passed += byCode[codes[edge] as number] as number;
    }
    unit[row] = all > 0 ? 1 / all : 0;
    lost[row] = all > 0 ? 1 - passed / all : 1;
    if (passed !== all) uniform = false;
  }
  return { unit, lost, byCode, uniform };
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

/** The scale shown to people: 0–100, logarithmic, 100 for the highest rank and 0 for the lowest. */
export function displayedRank(rank: Float64Array): Float64Array {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const value of rank) {
    if (value <= 0) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const width = Math.log(high / low);
  return rank.map((value) => (value <= 0 ? 0 : width > 0 ? (100 * Math.log(value / low)) / width : 100));
}
