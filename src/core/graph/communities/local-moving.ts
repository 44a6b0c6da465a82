import { type CommunityLevel, type Groups, numbersOf } from './community-level.ts';
import { RowGroups } from '../building/row-groups.ts';
import { WaitingNodes } from './waiting-nodes.ts';

export interface LocalMoving {
  readonly resolution: number;
  /** Moves that gain less than this are not made. */
  readonly leastGain: number;
  /** Nodes in the order they are looked at first. */
  readonly order: Uint32Array;
  /** Looks at each node, in that order, round after round; without it, the neighbours that a move leaves behind are looked at again until none waits. */
  readonly sweeps?: number;
}

/**
 * Moves each node to the neighbouring community that gains most, or to one of its own, and looks again at the neighbours
 * it leaves behind, as Traag, Waltman & van Eck (2019) do. Changes `of` in place; answers how many moves were made.
 */
export function moveNodes(level: CommunityLevel, of: Groups, options: LocalMoving): number {
  const { degrees, total } = level;
  const { resolution, leastGain, order, sweeps } = options;
  const nodes = degrees.length;
  const numbers = numbersOf(of);
  const sums = new Float64Array(numbers);
  const sizes = new Uint32Array(numbers);
  for (let node = 0; node < nodes; node++) {
    sums[of[node] as number]! += degrees[node] as number;
    sizes[of[node] as number]! += 1;
  }
  const free = Uint32Array.from(sizes.keys()).filter((community) => sizes[community] === 0);
  const spare = new Uint32Array(numbers);
  spare.set(free);
  let spares = free.length;
  const row = new RowGroups(level);
  const { groups, weights: linked, ends, ofEdge } = row;
  const waiting = sweeps === undefined ? new WaitingNodes(order) : null;
  const looks = sweeps === undefined ? Number.POSITIVE_INFINITY : sweeps * nodes;
  let moves = 0;
  for (let look = 0; look < looks; look++) {
    if (waiting?.count === 0) break;
    const node = waiting ? waiting.next() : (order[look % nodes] as number);
    const own = of[node] as number;
    const degree = degrees[node] as number;
    row.read(node, of);
    sums[own]! -= degree;
    const price = (resolution * degree) / total;
    const { count, heaviest } = row;
    let best = own;
    let most = row.inside - price * (sums[own] as number) + leastGain;
    // No community gains more than what links the node to it: after the heaviest ones the sums of few others need be read.
    for (let index = 0; index < count; index++) {
      if ((linked[index] as number) < heaviest) continue;
      const gain = heaviest - price * (sums[groups[index] as number] as number);
      if (gain > most) {
        most = gain;
        best = groups[index] as number;
      }
    }
    for (let index = 0; index < count; index++) {
      const weight = linked[index] as number;
      if (weight <= most || weight === heaviest) continue;
      const gain = weight - price * (sums[groups[index] as number] as number);
      if (gain > most) {
        most = gain;
        best = groups[index] as number;
      }
    }
    if (most < 0 && spares > 0 && (sizes[own] as number) > 1) {
      best = spare[spares - 1] as number;
    }
    sums[best]! += degree;
    if (best !== own) {
      moves++;
      of[node] = best;
      if (sizes[best] === 0) spares--;
      sizes[best]! += 1;
      sizes[own]! -= 1;
      if (sizes[own] === 0) spare[spares++] = own;
      if (waiting) {
        for (let edge = 0; edge < row.edges; edge++) if (ofEdge[edge] !== best) waiting.add(ends[edge] as number);
      }
    }
  }
  return moves;
}
