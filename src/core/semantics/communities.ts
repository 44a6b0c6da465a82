import { type Random, seededRandom } from '../values/random.ts';
import type { WeightedGraph } from './neighbour-graph.ts';

const mostLevels = 10;
const mostPasses = 30;
const leastGain = 1e-9;

/**
 * Louvain communities (Blondel et al. 2008) with the resolution of Reichardt & Bornholdt (2006).
 * Returns the community of each node, numbered by first node.
 */
export function communities(graph: WeightedGraph, resolution: number, seed: number): Uint32Array {
  const random = seededRandom(seed);
  const nodes = graph.offsets.length - 1;
  let membership = Uint32Array.from({ length: nodes }, (_, node) => node);
  let level = { graph, loops: new Float64Array(nodes) };
  for (let depth = 0; depth < mostLevels; depth += 1) {
    const moved = moveNodes(level.graph, level.loops, resolution, random);
    const count = renumber(moved);
    membership = membership.map((node) => moved[node]!);
    if (count === moved.length) break;
    level = aggregate(level.graph, level.loops, moved, count);
  }
  renumber(membership);
  return membership;
}

function moveNodes(graph: WeightedGraph, loops: Float64Array, resolution: number, random: Random): Uint32Array {
  const nodes = graph.offsets.length - 1;
  const community = Uint32Array.from({ length: nodes }, (_, node) => node);
  const degree = new Float64Array(nodes);
  let total = 0;
  for (let node = 0; node < nodes; node += 1) {
    let sum = loops[node]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) sum += graph.weights[at]!;
    degree[node] = sum;
    total += sum;
  }
  if (total === 0) return community;
  const weightOf = degree.slice();
  const toward = new Float64Array(nodes);
  const order = shuffled(nodes, random);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let moves = 0;
    for (const node of order) {
      const touched: number[] = [];
      for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
        const other = community[graph.targets[at]!]!;
        if (toward[other] === 0) touched.push(other);
        toward[other]! += graph.weights[at]!;
      }
      const own = community[node]!;
      weightOf[own]! -= degree[node]!;
      const scale = (resolution * degree[node]!) / total;
      let best = own;
      let bestGain = toward[own]! - scale * weightOf[own]!;
      for (const other of touched) {
        const gain = toward[other]! - scale * weightOf[other]!;
        if (gain > bestGain + leastGain) {
          best = other;
          bestGain = gain;
        }
      }
      for (const other of touched) toward[other] = 0;
      weightOf[best]! += degree[node]!;
      community[node] = best;
      if (best !== own) moves += 1;
    }
    if (moves === 0) break;
  }
  return community;
}

/** Communities become nodes; weight inside one becomes its loop. */
function aggregate(graph: WeightedGraph, loops: Float64Array, community: Uint32Array, count: number) {
  const rows: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const newLoops = new Float64Array(count);
  for (let node = 0; node < community.length; node += 1) {
    const from = community[node]!;
    newLoops[from]! += loops[node]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const to = community[graph.targets[at]!]!;
      if (to === from) newLoops[from]! += graph.weights[at]!;
      else rows[from]!.set(to, (rows[from]!.get(to) ?? 0) + graph.weights[at]!);
    }
  }
  const offsets = new Uint32Array(count + 1);
  rows.forEach((row, at) => {
    offsets[at + 1] = offsets[at]! + row.size;
  });
  const sorted = rows.map((row) => [...row].sort((a, b) => a[0] - b[0]));
  const targets = Uint32Array.from(sorted.flatMap((row) => row.map(([target]) => target)));
  const weights = Float64Array.from(sorted.flatMap((row) => row.map(([, weight]) => weight)));
  return { graph: { offsets, targets, weights }, loops: newLoops };
}

/** Numbers communities 0 … by first node, in place; returns how many there are. */
function renumber(community: Uint32Array): number {
  const numbers = new Map<number, number>();
  community.forEach((of, node) => {
    if (!numbers.has(of)) numbers.set(of, numbers.size);
    community[node] = numbers.get(of)!;
  });
  return numbers.size;
}

function shuffled(n: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
