import type { CommunityLevel } from './community-level.ts';

export interface LocalMoving {
  readonly resolution: number;
  /** Moves that gain less than this are not made. */
  readonly leastGain: number;
  /** Nodes in the order they are looked at first; used as the queue, and overwritten. */
  readonly order: Uint32Array;
  /** Looks after which the moving stops, whoever still waits. */
  readonly mostLooks: number;
}

/**
 * Moves each node to the neighbouring community that gains most, or to one of its own, and looks again at the neighbours
 * it leaves behind (the queue of Traag, Waltman & van Eck 2019). Changes `of` in place; answers how many moves were made.
 */
export function moveNodes(level: CommunityLevel, of: Uint32Array, options: LocalMoving): number {
  const { offsets, ends, targets, weights, degrees, total } = level;
  const { resolution, leastGain, order: queue, mostLooks } = options;
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
  const linked = new Float64Array(nodes);
  /** One place more than there are communities: what is already there is written behind the last one, which spares a branch. */
  const touched = new Uint32Array(nodes + 1);
  const queued = new Uint8Array(nodes).fill(1);
  let moves = 0;
  let head = 0;
  for (let waiting = nodes, looks = 0; waiting > 0 && looks < mostLooks; waiting--, looks++) {
    const node = queue[head] as number;
    queued[node] = 0;
    const own = of[node] as number;
    const degree = degrees[node] as number;
    const first = offsets[node] as number;
    const end = ends[node] as number;
    let seen = 0;
    for (let edge = first; edge < end; edge++) {
      const community = of[targets[edge] as number] as number;
      const before = linked[community] as number;
      touched[seen] = community;
      seen += Number(before === 0);
      linked[community] = before + (weights[edge] as number);
    }
    sums[own]! -= degree;
    const price = (resolution * degree) / total;
    let best = own;
    let most = (linked[own] as number) - price * (sums[own] as number) + leastGain;
    for (let index = 0; index < seen; index++) {
      const community = touched[index] as number;
      const gain = (linked[community] as number) - price * (sums[community] as number);
      if (gain > most) {
        most = gain;
        best = community;
      }
      linked[community] = 0;
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
      for (let edge = first; edge < end; edge++) {
        const neighbour = targets[edge] as number;
        if (queued[neighbour] === 1 || of[neighbour] === best) continue;
        queued[neighbour] = 1;
        const tail = head + waiting;
        queue[tail < nodes ? tail : tail - nodes] = neighbour;
        waiting++;
      }
    }
    head = head + 1 === nodes ? 0 : head + 1;
  }
  return moves;
}
