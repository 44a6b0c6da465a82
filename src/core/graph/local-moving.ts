import type { CommunityLevel } from './community-level.ts';
import { RowGroups } from './row-groups.ts';
import { WaitingNodes } from './waiting-nodes.ts';

export interface LocalMoving {
  readonly resolution: number;
  /** Moves that gain less than this are not made. */
  readonly leastGain: number;
  /** Nodes in the order they are looked at, round after round. */
  readonly order: Uint32Array;
  /** Looks after which the moving stops, whoever still waits. */
  readonly mostLooks: number;
}

/**
 * Moves each node to the neighbouring community that gains most, or to one of its own, and looks again at the neighbours
 * it leaves behind, as Traag, Waltman & van Eck (2019) do. Changes `of` in place; answers how many moves were made.
 */
export function moveNodes(level: CommunityLevel, of: Uint32Array, options: LocalMoving): number {
  const { offsets, ends, targets, degrees, total } = level;
  const { resolution, leastGain, order, mostLooks } = options;
  const nodes = degrees.length;
  const sums = new Float64Array(nodes);
  const sizes = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    sums[of[node] as number]! += degrees[node] as number;
    sizes[of[node] as number]! += 1;
  }
  const free = Uint32Array.from(sizes.keys()).filter((community) => sizes[community] === 0);
  const spare = new Uint32Array(nodes);
  spare.set(free);
  let spares = free.length;
  const row = new RowGroups(level, nodes - spares);
  const { groups, weights: linked, ofEdge } = row;
  const waiting = new WaitingNodes(order);
  const { waits } = waiting;
  let moves = 0;
  for (let looks = 0; waiting.count > 0 && looks < mostLooks; looks++) {
    const node = waiting.next();
    const own = of[node] as number;
    const degree = degrees[node] as number;
    row.read(node, of);
    let inside = 0;
    for (let index = 0; index < row.count; index++) if (groups[index] === own) inside = linked[index] as number;
    sums[own]! -= degree;
    const price = (resolution * degree) / total;
    let best = own;
    let most = inside - price * (sums[own] as number) + leastGain;
    for (let index = 0; index < row.count; index++) {
      const weight = linked[index] as number;
      // No community gains more than what links the node to it.
      if (weight <= most) continue;
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
      const first = offsets[node] as number;
      for (let edge = 0, edges = (ends[node] as number) - first; edge < edges; edge++) {
        if (ofEdge[edge] === best) continue;
        const neighbour = targets[first + edge] as number;
        if (waits[neighbour] === 0) waiting.add(neighbour);
      }
    }
  }
  return moves;
}
