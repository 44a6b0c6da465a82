import { type CommunityLevel, communityCapacity, type Partition } from './community-level.ts';
import { NeighbourWeights } from './neighbour-weights.ts';
import { NodeQueue } from './node-queue.ts';

export interface MoveOptions {
  readonly resolution: number;
  /** Moves that gain less than this are not made. */
  readonly minGain: number;
  /** Nodes in the order of their first visit. */
  readonly order: Uint32Array;
  /** Visits per node, in rounds of that order; without it, neighbours left by a move are visited again until none waits. */
  readonly sweeps?: number;
}

/**
 * Moves each node to the neighbouring community with the greatest gain, or to a new one, and revisits the neighbours it
 * leaves (MoveNodesFast of Traag, Waltman & van Eck 2019). Changes `partition` in place; returns the number of moves.
 */
export function moveNodes(level: CommunityLevel, partition: Partition, options: MoveOptions): number {
  const { degrees, total } = level;
  const { resolution, minGain, order, sweeps } = options;
  const nodes = degrees.length;
  const { degreeSums, sizes, empty, firstEmptyCount } = communityTotals(level, partition);
  let emptyCount = firstEmptyCount;
  const row = new NeighbourWeights(level);
  const { communities, weights, neighbours, neighbourCommunities } = row;
  const queue = sweeps === undefined ? new NodeQueue(order) : null;
  const visits = sweeps === undefined ? Number.POSITIVE_INFINITY : sweeps * nodes;
  let moves = 0;
  for (let visit = 0; visit < visits; visit++) {
    if (queue?.count === 0) break;
    const node = queue ? queue.next() : (order[visit % nodes] as number);
    const own = partition[node] as number;
    const degree = degrees[node] as number;
    row.read(node, partition);
    degreeSums[own]! -= degree;
    const penalty = (resolution * degree) / total;
    const { count, maxWeight } = row;
    let best = own;
    let bestGain = row.ownWeight - penalty * (degreeSums[own] as number) + minGain;
    // No gain exceeds the weight of the edges: after the heaviest communities, the degrees of few others need be read.
    for (let index = 0; index < count; index++) {
      if ((weights[index] as number) < maxWeight) continue;
      const gain = maxWeight - penalty * (degreeSums[communities[index] as number] as number);
      if (gain > bestGain) {
        bestGain = gain;
        best = communities[index] as number;
      }
    }
    for (let index = 0; index < count; index++) {
      const weight = weights[index] as number;
      if (weight <= bestGain || weight === maxWeight) continue;
      const gain = weight - penalty * (degreeSums[communities[index] as number] as number);
      if (gain > bestGain) {
        bestGain = gain;
        best = communities[index] as number;
      }
    }
    if (bestGain < 0 && emptyCount > 0 && (sizes[own] as number) > 1) best = empty[emptyCount - 1] as number;
    degreeSums[best]! += degree;
    if (best === own) continue;
    moves++;
    partition[node] = best;
    if (sizes[best] === 0) emptyCount--;
    sizes[best]! += 1;
    sizes[own]! -= 1;
    if (sizes[own] === 0) empty[emptyCount++] = own;
    if (queue === null) continue;
    for (let edge = 0; edge < row.edges; edge++) {
      if (neighbourCommunities[edge] !== best) queue.add(neighbours[edge] as number);
    }
  }
  return moves;
}

/** Sum of degrees and number of nodes per community, and a stack of the empty communities. */
function communityTotals({ degrees }: CommunityLevel, partition: Partition) {
  const capacity = communityCapacity(partition);
  const degreeSums = new Float64Array(capacity);
  const sizes = new Uint32Array(capacity);
  for (let node = 0; node < degrees.length; node++) {
    degreeSums[partition[node] as number]! += degrees[node] as number;
    sizes[partition[node] as number]! += 1;
  }
  const emptyAtFirst = Uint32Array.from(sizes.keys()).filter((community) => sizes[community] === 0);
  const empty = new Uint32Array(capacity);
  empty.set(emptyAtFirst);
  return { degreeSums, sizes, empty, firstEmptyCount: emptyAtFirst.length };
}
